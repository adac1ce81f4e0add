import { needFigures } from './figures';
import type { JudgedVerdict } from './figures';

const judged = (
  need: JudgedVerdict['need'],
  verdict: JudgedVerdict['verdict'],
  mentor: number,
  trainer: number,
  sure = true,
): JudgedVerdict => ({ need, verdict, sure, probability: { mentor, trainer } });

describe('needFigures', () => {
  it('gives full marks to perfect verdicts', () => {
    const figures = needFigures([
      judged('mentor', 'mentor', 1, 0),
      judged('trainer', 'trainer', 0, 1),
      judged('both', 'both', 1, 1),
      judged('neither', 'neither', 0, 0),
    ]);
    expect(figures).toMatchObject({
      macroF1: 1,
      accuracy: 1,
      lean: 1,
      swaps: 0,
      abstained: 0,
      neitherHeld: 1,
      calibrationError: 0,
    });
  });

  it('counts as a swap only a sure verdict of the opposite kind', () => {
    const sure = judged('mentor', 'trainer', 0.1, 0.9);
    const unsure = judged('mentor', 'trainer', 0.4, 0.6, false);
    const both = judged('mentor', 'both', 0.9, 0.9);
    expect(needFigures([sure, unsure, both, judged('trainer', 'trainer', 0, 1)]).swaps).toBe(0.25);
  });

  it('counts unknown as a miss and leaves labels out that do not occur', () => {
    const figures = needFigures([judged('mentor', 'unknown', 0.5, 0.5, false)]);
    expect(figures).toMatchObject({ macroF1: 0, abstained: 1 });
    expect(figures.confusion.mentor.unknown).toBe(1);
  });

  it('measures how far chances are from outcomes', () => {
    expect(needFigures([judged('neither', 'both', 0.8, 0.8)]).calibrationError).toBeCloseTo(0.8, 9);
  });

  it('gives zeros for no texts', () => {
    expect(needFigures([])).toMatchObject({ cases: 0, macroF1: 0, calibrationError: 0 });
  });
});
