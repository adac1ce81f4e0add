import { queryString } from './query-string';

it('is nothing where nothing is asked', () => {
  expect(queryString({})).toBe('');
  expect(queryString({ locale: undefined })).toBe('');
});

it('gives a date as Strapi reads it', () => {
  const asked = { filters: { startDate: { $gte: new Date(0) } } };
  expect(decodeURIComponent(queryString(asked))).toBe(
    '?filters[startDate][$gte]=1970-01-01T00:00:00.000Z',
  );
});

it('spells nested parameters with brackets, and encodes names and values', () => {
  const asked = {
    limit: 2,
    fields: ['a', 'b & c'],
    populate: { tags: { fields: ['name'] }, x: true },
  };
  const text = queryString(asked);
  expect(text).not.toMatch(/[[\] ]/);
  expect(decodeURIComponent(text)).toBe(
    '?limit=2&fields[0]=a&fields[1]=b & c&populate[tags][fields][0]=name&populate[x]=true',
  );
});
