import { assessNeed } from './assess';
import { applyMode } from './mode';

const assessment = assessNeed({
  id: 'a',
  locale: 'fr',
  segments: [{ field: 'body', role: 'body', text: 'Bonjour.' }],
});

describe('applyMode', () => {
  it('leaves the assessment alone in auto', () => {
    expect(applyMode(assessment, 'auto')).toBe(assessment);
  });

  it.each([
    ['mentor', 'mentor', 1, 0],
    ['trainer', 'trainer', 0, 1],
    ['both', 'both', 1, 1],
    ['none', 'neither', 0, 0],
  ] as const)('%s decides', (mode, verdict, mentor, trainer) => {
    const decided = applyMode(assessment, mode);
    expect(decided).toMatchObject({ verdict, sure: true, decidedBy: 'editor' });
    expect(decided.probability).toEqual({ mentor, trainer });
    expect(decided.unknownBecause).toBeUndefined();
  });
});
