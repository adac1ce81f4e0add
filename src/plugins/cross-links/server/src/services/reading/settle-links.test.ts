import type { StoredLink } from '../../repositories/link-rows';
import type { Look, Wanted } from './open-offerings';
import { settleLinks, type Listed } from './settle-links';

const candidate = (documentId: string, rank: number): StoredLink => ({
  ...{ rank, offeringUid: 'api::m.m', offeringDocumentId: documentId, kind: 'mentor' },
  ...{ origin: 'automatic', house: null, family: null, score: 1, match: null, reasons: [] },
});

const list = (ids: string): Listed => ({
  links: Array.from(ids, (id, rank) => candidate(id, rank)),
  verdict: 'mentor',
});

const options = { limit: 2, quotas: { otherKind: 1, house: 2 } };

/** Looks at offerings of which some are closed, as it remembers them from before. */
const lookAt = (closed: string, remembered: string) => {
  const looks: string[] = [];
  const look: Look = {
    find: (wanted: Wanted) => {
      const ids = wanted.map(({ documentId }) => documentId);
      looks.push(ids.join(''));
      const open = ids.filter((id) => !closed.includes(id));
      return Promise.resolve(new Map(open.map((id) => [`api::m.m:${id}`, { documentId: id }])));
    },
    wasMissing: ({ documentId }) => remembered.includes(documentId),
  };
  return { look, looks };
};

const settle = async (lists: readonly Listed[], look: Look): Promise<string[]> =>
  (await settleLinks(lists, look, options)).map((links) =>
    links.map(({ link }) => link.offeringDocumentId).join(''),
  );

it('looks once, at what it shows, where all of that is open', async () => {
  const { look, looks } = lookAt('', '');
  expect(await settle([list('abcde'), list('bc')], look)).toEqual(['ab', 'bc']);
  expect(looks).toEqual(['abc']);
});

it('looks a second time at all others where something is closed that was open before', async () => {
  const { look, looks } = lookAt('ac', '');
  expect(await settle([list('abcde'), list('xy')], look)).toEqual(['bd', 'xy']);
  expect(looks).toEqual(['abxy', 'cde']);
});

it('looks once where what is closed was closed before', async () => {
  const { look, looks } = lookAt('ac', 'ac');
  expect(await settle([list('abcde')], look)).toEqual(['bd']);
  expect(looks).toEqual(['abcd']);
});

it('shows again what was closed before and is open now', async () => {
  const { look, looks } = lookAt('', 'ab');
  expect(await settle([list('abcd')], look)).toEqual(['ab']);
  expect(looks).toEqual(['abcd']);
});
