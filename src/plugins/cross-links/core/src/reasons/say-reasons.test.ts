import { phrasesFor } from './phrases';
import type { Reason } from './reasons';
import { sayReasons } from './say-reasons';

const topic: Reason = { part: 'topic', value: 0.4, words: ['a', 'b', 'c'], text: 'stored' };
const say = (locale: string, more: object = {}) =>
  sayReasons([topic], { locale, need: null, ...more })[0];

it.each([
  ['en', 'covers “a”, “b” and “c”'],
  ['fr-CA', 'traite de «\u00a0a\u00a0», «\u00a0b\u00a0» et «\u00a0c\u00a0»'],
  ['de', 'behandelt „a“, „b“ und „c“'],
  ['eo', 'covers “a”, “b” and “c”'],
])('says it in %s', (locale, text) => {
  expect(say(locale)?.text).toBe(text);
});

it('names no word that may not be shown, and keeps the data', () => {
  const mayShow = (word: string) => word === 'b';
  expect(say('en', { mayShow })).toEqual({ ...topic, words: ['b'], text: 'covers “b”' });
  expect(say('en', { mayShow: () => false })?.text).toBe('is about the same subject');
});

it('has the same phrases in every language', () => {
  const shape = (locale: string) =>
    JSON.stringify(phrasesFor(locale), (_key, value: unknown) =>
      typeof value === 'string' ? '' : value,
    );
  expect(shape('fr')).toBe(shape('en'));
  expect(shape('de')).toBe(shape('en'));
});
