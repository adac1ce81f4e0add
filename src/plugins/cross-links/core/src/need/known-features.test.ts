import fc from 'fast-check';
import { lookUp } from './known-features';
import { readNeedModel } from './need-model';
import { bigramsOf } from './sentence-features';
import { UNKNOWN } from './unknown-place';

const FEATURES = ['help', 'who', 'who_help', '<_who', 'help_?', '#negation', '#i&#negation'];
const model = readNeedModel({
  version: 'test',
  unit: 0.5,
  prior: { mentor: 0, trainer: 0 },
  gate: { mentor: 0, trainer: 0 },
  needFrom: { mentor: 0, trainer: 0 },
  sureFrom: 0.6,
  table: FEATURES.map((feature, at) => `${feature} ${String(at)} 0 0 -2`).join('\n'),
});
const place = (feature: string): number => FEATURES.indexOf(feature);

describe('lookUp', () => {
  it('finds each feature in its place and says which are unknown', () => {
    const known = lookUp(
      { words: ['who', 'help'], end: '?', concepts: ['#i', '#negation'], pairs: ['#i&#negation'] },
      model,
    );
    expect(known.words).toEqual([place('who'), place('help')]);
    expect(known.bigrams).toEqual([place('<_who'), place('who_help'), place('help_?')]);
    expect(known.concepts).toEqual([UNKNOWN, place('#negation')]);
    expect(known.pairs).toEqual([place('#i&#negation')]);
    expect(model.text[2 * place('who_help')]).toBe(0.5 * place('who_help'));
    expect(model.sentence[2 * place('who_help') + 1]).toBe(-1);
  });

  it('counts different words and pairs as sets of their names would', () => {
    const word = fc.constantFrom('a', 'b', 'c', 'who', 'help', '0');
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 30 }), (words) => {
        const sentence = { words, end: '>' as const, concepts: [], pairs: [] };
        const names = new Set([...words, ...bigramsOf(sentence)]);
        expect(lookUp(sentence, model).distinct).toBe(names.size);
      }),
    );
  });
});
