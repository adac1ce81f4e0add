import type { OfferingDocument } from '../documents';
import { createRanker } from '../ranking/create-ranker';
import { heldOutPairs, MIN_CASES, selfCheck } from './self-check';

const WORDS = ['amber', 'birch', 'cedar', 'delta', 'ember', 'fjord', 'grove', 'heath'];

const OFFERINGS: OfferingDocument[] = Array.from({ length: 24 }, (_, index) => {
  const first = WORDS[index % WORDS.length] ?? '';
  return {
    id: `o-${String(index).padStart(2, '0')}`,
    locale: 'en',
    segments: [
      { field: 'title', role: 'title', text: 'A painter' },
      {
        field: 'body',
        role: 'body',
        text: `Paints ${first} scenes a${index}. Draws ${first} shapes b${index}.`,
      },
    ],
  };
});

describe('heldOutPairs', () => {
  it('asks with every other sentence and takes it out of the offering', () => {
    const { offerings, cases } = heldOutPairs(OFFERINGS);
    expect(cases[3]?.source.segments[0]?.text).toBe('Draws delta shapes b3.');
    expect(cases[3]?.judged.get('o-03')).toBe(1);
    expect(offerings[3]?.segments[1]?.text).toBe('Paints delta scenes a3.');
  });
});

describe('selfCheck', () => {
  const { offerings, cases } = heldOutPairs(OFFERINGS);
  const plain = createRanker({ locale: 'en', offerings, sources: [] });

  it('turns on what helps', () => {
    const axis = (text: string): Float32Array => {
      const vector = new Float32Array(24);
      const number = cases.findIndex(
        ({ source }, index) =>
          source.segments[0]?.text === text || offerings[index]?.segments[1]?.text === text,
      );
      if (number >= 0) vector[number] = 1;
      return vector;
    };
    const helped = createRanker({ locale: 'en', offerings, sources: [], vectors: axis });
    const found = selfCheck(helped, plain, cases);
    expect(found.helps).toBe(true);
    expect(found.gain).toBeGreaterThan(0);
  });

  it('keeps off what changes nothing, and what cannot be judged yet', () => {
    expect(selfCheck(plain, plain, cases).helps).toBe(false);
    const few = selfCheck(plain, plain, cases.slice(0, 3));
    expect(few.because).toContain(`${MIN_CASES} needed`);
  });
});
