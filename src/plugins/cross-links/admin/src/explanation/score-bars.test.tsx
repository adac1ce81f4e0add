import fc from 'fast-check';

import { scoreBars } from './score-bars';

describe('scoreBars', () => {
  it('gives whole hundredths that add up to the score, negative parts too', () => {
    const part = fc.double({ min: -1, max: 1, noNaN: true });
    fc.assert(
      fc.property(part, part, part, (topic, need, quality) => {
        const bars = scoreBars({ topic, need, quality, availability: 0, curation: 0 });
        const sum = bars.reduce((total, { points }) => total + points, 0);
        expect(Math.abs(sum - (topic + need + quality) * 100)).toBeLessThanOrEqual(0.51);
      }),
    );
  });

  it('leaves out what added nothing', () => {
    const parts = { topic: 0.5, need: 0, availability: 0, quality: 0.012, curation: 0 };
    expect(scoreBars(parts)).toEqual([
      { part: 'topic', points: 50 },
      { part: 'quality', points: 1 },
    ]);
  });
});
