import { isKeptFromRobots, withoutComponents } from './noindex';

it.each([
  ['noindex', true],
  ['NOINDEX, nofollow', true],
  ['none', true],
  ['index', false],
  ['nofollow', false],
  ['', false],
  [null, false],
])('metaRobots "%s" keeps a page out: %s', (metaRobots, expected) => {
  expect(isKeptFromRobots({ seo: { metaRobots } }, ['seo'])).toBe(expected);
});

it('lets a page in that has no such component, or left it empty', () => {
  expect(isKeptFromRobots({ seo: null }, ['seo'])).toBe(false);
  expect(isKeptFromRobots({ seo: { metaRobots: 'noindex' } }, [])).toBe(false);
});

it('drops the components from the row', () => {
  expect(withoutComponents({ slug: 'a', seo: {} }, ['seo'])).toEqual({ slug: 'a' });
});
