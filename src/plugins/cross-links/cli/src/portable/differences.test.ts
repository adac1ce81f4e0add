import type { PortableSite } from '../../../core/src';
import { differences } from './differences';
import { sortedJson } from './sorted-json';

const mentor = { uid: 'api::mentor.mentor', documentId: 'm1', slug: 'ada' };
const program = { uid: 'api::course.course', documentId: 'c1' };
const source = { uid: 'api::post.post', documentId: 'p1', slug: 'one', locale: 'en' };
const link = (of: typeof program, score: number) =>
  ({ ...of, kind: 'mentor', origin: 'automatic', score }) as const;

const site: PortableSite = {
  ...{ format: 'cross-links-export', version: 1 },
  settings: { limit: 3 },
  curation: [{ ...source, mode: 'auto', pinned: [mentor], hidden: [] }],
  links: [{ ...source, state: 'published', need: 'mentor', links: [link(mentor, 0.5)] }],
};

it('finds nothing between a site and itself, nor where a score alone has moved', () => {
  expect(differences(site, site)).toEqual([]);
  const moved = structuredClone(site);
  moved.links?.[0]?.links.splice(0, 1, link(mentor, 0.51));
  expect(differences(site, moved)).toEqual([]);
});

it('says what was set, chosen and linked otherwise', () => {
  const other: PortableSite = {
    ...site,
    settings: { limit: 4, embedder: 'none' },
    curation: [{ ...source, mode: 'mentor', pinned: [program, mentor], hidden: [] }],
    links: [{ ...source, state: 'draft', need: 'both', links: [] }],
  };
  expect(differences(site, other)).toEqual([
    'settings.embedder: not set → "none"',
    'settings.limit: 3 → 4',
    'api::post.post one, en: mode: auto → mentor',
    'api::post.post one, en: pinned: api::mentor.mentor ada → api::course.course c1, api::mentor.mentor ada',
    'api::post.post one, en, draft: links in the second alone',
    'api::post.post one, en, published: links in the first alone',
  ]);
});

it('says nothing of a part that one of the files leaves out', () => {
  const { links: _links, ...without } = site;
  expect(differences(site, without)).toEqual([]);
});

it('writes the same bytes whatever the order in which it is read', () => {
  const second = { ...source, documentId: 'p2', slug: 'two', mode: 'none', pinned: [], hidden: [] };
  const curation = [...(site.curation ?? []), second];
  const turned = { ...site, curation: [...curation].reverse(), settings: { limit: 3 } };
  expect(sortedJson(turned)).toBe(sortedJson({ ...site, curation }));
});
