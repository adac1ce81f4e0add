import { CASES } from './states/cases';
import { OFFERINGS, SOURCES, type HostType } from './states/host';
import { startStatesSite, type StatesSite } from './states/site';

/**
 * Every state a document can be brought into, on either side of a link, for types with and without drafts and with and
 * without languages. After each, the public and the draft answer of every source are what the model says, and no row
 * belongs to nothing.
 */
const rowsFor = (types: readonly HostType[]) =>
  types.flatMap((type) =>
    CASES.filter(({ applies }) => applies(type)).map(
      (one) => [one.name, type.name, one, type] as const,
    ),
  );

const TABLE = [...rowsFor(SOURCES), ...rowsFor(OFFERINGS)];

let site: StatesSite;

beforeAll(async () => {
  site = await startStatesSite();
});

afterAll(() => site.stop());

it('begins with every standing source right', async () => {
  expect(await site.differences()).toEqual([]);
  const [first] = site.model.sources();
  expect(first && site.model.linksOf(first, 'en', 'published')).toHaveLength(OFFERINGS.length);
});

it('has at least eighty cases', () => {
  expect(TABLE.length).toBeGreaterThanOrEqual(80);
});

it.each(TABLE)('%s: %s', async (_case, _type, one, type) => {
  const before = site.model.documents.length;
  await one.run(site, type);
  expect(await site.differences()).toEqual([]);
  // What the case has made is taken away, which is a case of its own.
  for (const { documentId } of site.model.documents.splice(before))
    await site.documents(type).delete({ documentId, ...(type.isLocalized ? { locale: '*' } : {}) });
});

it('is right after all of it has been taken away again', async () => {
  expect(await site.differences()).toEqual([]);
});
