import { readShape } from './named-attributes';

/** `a.b.c…`, so many levels deep. */
const dotted = (levels: number): string => Array.from({ length: levels }, () => 'parent').join('.');

/** The same as Strapi’s nested objects. */
const nested = (levels: number): object =>
  levels === 1 ? { parent: true } : { parent: { populate: nested(levels - 1) } };

it.each([
  ['text', dotted],
  ['a list', (levels: number) => ['tags', dotted(levels)]],
  ['a list that qs has read', (levels: number) => ({ 0: 'tags', 1: dotted(levels) })],
  ['objects', nested],
  ['text in objects', (levels: number) => ({ parent: { populate: dotted(levels - 1) } })],
  ['a list in objects', (levels: number) => ({ parent: { populate: [dotted(levels - 1)] } })],
  ['text in place of an object', (levels: number) => ({ parent: dotted(levels - 1) })],
])('reads %s five levels deep, and no deeper', (_name, of) => {
  expect(readShape({ populate: of(5) })).toHaveProperty('populate');
  for (const levels of [6, 30])
    expect(() => readShape({ populate: of(levels) })).toThrow(/deeper than 5 levels/);
});

it('takes what a filter looks for as text, and not for relations', () => {
  const populate = { runs: { filters: { venue: { $eq: 'St. John’s. Hall. No. 3. A. B. C.' } } } };
  expect(readShape({ populate })).toEqual({ populate });
});

it('reads a field once that is named often, and refuses more than two hundred', () => {
  expect(readShape({ fields: 'title,title, slug' })).toEqual({ fields: ['title', 'slug'] });
  expect(readShape({ fields: Array.from({ length: 20_000 }, () => 'title') })).toEqual({
    fields: ['title'],
  });
  const many = Array.from({ length: 201 }, (_, at) => `field${at}`);
  expect(() => readShape({ fields: many.join() })).toThrow(/more than 200/);
  expect(() => readShape({ populate: { runs: { fields: many.join() } } })).toThrow(/more than 60/);
  expect(() => readShape({ populate: many.join() })).toThrow(/more than 60/);
});

it.each([[[['a']]], [{ 0: { 0: 'a' } }], [{ runs: { $and: [['a']] } }]])(
  'refuses a list within a list: %j',
  (populate) => {
    expect(() => readShape({ populate })).toThrow(/list within a list/);
  },
);
