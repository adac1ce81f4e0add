import { decideVerdict } from './decide-verdict';

const limits = { needFrom: { mentor: 0, trainer: 0.5 }, sureFrom: 0.7 };

describe('decideVerdict', () => {
  it.each([
    [2, 2, 'both'],
    [2, -2, 'mentor'],
    [-2, 2, 'trainer'],
    [-2, 0.4, 'neither'],
  ])('reads log-odds %d and %d', (mentor, trainer, verdict) => {
    expect(decideVerdict({ mentor, trainer }, limits).verdict).toBe(verdict);
  });

  it('is as confident as its weaker answer', () => {
    expect(decideVerdict({ mentor: 3, trainer: 0 }, limits)).toEqual({
      verdict: 'mentor',
      confidence: 0.5,
      sure: false,
    });
  });

  it('is always sure of neither: nothing is offered where the text asks for nothing', () => {
    expect(decideVerdict({ mentor: -0.1, trainer: 0.4 }, limits).sure).toBe(true);
  });
});
