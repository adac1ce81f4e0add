import type { Match } from './match';
import { whyNot } from './why-not';

const match = (offeringId: string, topic: number, need = 0): Match => ({
  offeringId,
  score: topic + need,
  parts: { topic, need, availability: 0, quality: 0, curation: 0 },
  terms: [],
  rules: [],
  passes: true,
});

describe('whyNot', () => {
  it('names the first rule that excludes', () => {
    const excluded: Match = {
      ...match('a', 0.2),
      rules: [
        { rule: 'shared-ground', because: 'enough', excludes: false },
        { rule: 'topic-threshold', because: 'too weak', excludes: true },
      ],
    };
    expect(whyNot(excluded, [match('b', 0.9)])).toEqual({
      kept: 'topic-threshold',
      because: 'too weak',
    });
  });

  it('names the part that fell behind most', () => {
    expect(whyNot(match('a', 0.6, -0.2), [match('b', 0.65, 0.1)])?.kept).toBe('need');
    expect(whyNot(match('a', 0.5), [match('b', 0.9, 0.1)])?.kept).toBe('topic');
  });

  it('says when a better score gave way to the other kind', () => {
    expect(whyNot(match('a', 0.9), [match('b', 0.8)])?.kept).toBe('selection');
  });

  it('has nothing to say of what was chosen, or where nothing stood in the way', () => {
    expect(whyNot(match('a', 0.9), [match('a', 0.9)])).toBeUndefined();
    expect(whyNot(match('a', 0.9), [])).toBeUndefined();
  });
});
