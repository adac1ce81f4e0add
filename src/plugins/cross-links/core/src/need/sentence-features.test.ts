import { readSource } from './read-source';
import { bigramsOf, featuresOf } from './sentence-features';
import { stem } from './stem';

const featuresIn = (text: string): ReturnType<typeof featuresOf> => {
  const [sentence] = readSource({
    id: 'a',
    locale: 'en',
    segments: [{ field: 'body', role: 'body', text }],
  }).sentences;
  if (sentence === undefined) throw new Error('no sentence');
  return featuresOf(sentence);
};

describe('featuresOf', () => {
  it('stems words and keeps numbers alike', () => {
    expect(featuresIn('Decided 14 things').words).toEqual(['decid', '0', 'thing']);
  });

  it('marks where a sentence begins and how it ends', () => {
    expect(bigramsOf(featuresIn('Who helps?'))).toEqual(['<_who', 'who_help', 'help_?']);
    expect(bigramsOf(featuresIn('I know.'))).toEqual(['<_i', 'i_know', 'know_>']);
  });

  it('pairs families of words that meet in a sentence', () => {
    const { concepts, pairs } = featuresIn('Nobody showed us.');
    expect(concepts).toEqual(expect.arrayContaining(['#instruction', '#negation', '#we']));
    expect(pairs).toContain('#instruction&#negation');
  });
});

describe('stem', () => {
  it.each([
    ['decide', 'decid'],
    ['deciding', 'decid'],
    ['studies', 'study'],
    ['class', 'class'],
    ['is', 'is'],
  ])('cuts %s to %s', (word, cut) => {
    expect(stem(word)).toBe(cut);
  });
});
