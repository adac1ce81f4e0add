import type { MatchedTerm } from '../ranking/match';
import { markedSentences } from './marked-sentences';

const text = 'I lead a team. Giving feedback was hard, and feedback came late. It rained.';
const segments = [{ field: 'body', role: 'body' as const, text }];
const term = (word: string, from = 0): MatchedTerm => ({
  text: word,
  share: 0.1,
  sourceField: 'body',
  sourceSegment: 0,
  sourceOffset: text.indexOf(word, from),
  offeringField: 'summary',
});

describe('markedSentences', () => {
  it('gives each sentence once, with every matched word marked where it stands', () => {
    const found = markedSentences(segments, [term('feedback', 40), term('Giving feedback')], 'en');
    expect(found).toHaveLength(1);
    expect(found[0]?.marks.map(([a, b]) => found[0]?.text.slice(a, b))).toEqual([
      'Giving feedback',
      'feedback',
    ]);
  });

  it('keeps overlapping marks apart', () => {
    const found = markedSentences(segments, [term('feedback'), term('Giving feedback')], 'en');
    expect(found[0]?.marks).toEqual([[0, 15]]);
  });

  it('passes over a word that is no longer there', () => {
    expect(markedSentences(segments, [{ ...term('team'), sourceOffset: 3 }], 'en')).toEqual([]);
    expect(markedSentences([], [term('team')], 'en')).toEqual([]);
  });

  it('cuts a long sentence around its first mark', () => {
    const long = `${'word '.repeat(100)}feedback ${'word '.repeat(100)}`;
    const [found] = markedSentences(
      [{ field: 'body', role: 'body', text: long }],
      [{ ...term('feedback'), sourceOffset: long.indexOf('feedback') }],
      'en',
    );
    expect(found?.text.length).toBeLessThan(300);
    expect(found?.marks.map(([a, b]) => found.text.slice(a, b))).toEqual(['feedback']);
  });
});
