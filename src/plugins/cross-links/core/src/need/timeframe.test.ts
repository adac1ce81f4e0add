import { timeframeInWords, timeframeValue } from './timeframe';

describe('timeframe', () => {
  it('runs from one day to two years', () => {
    expect(timeframeValue(1)).toBe(1);
    expect(timeframeValue(27)).toBeCloseTo(0, 2);
    expect(timeframeValue(730)).toBe(-1);
    expect(timeframeValue(5000)).toBe(-1);
  });

  it.each([
    [1, 'one day'],
    [2, '2 days'],
    [21, 'about 3 weeks'],
    [360, 'about 12 months'],
  ])('says %d days in words', (days, words) => {
    expect(timeframeInWords(timeframeValue(days))).toBe(words);
  });
});
