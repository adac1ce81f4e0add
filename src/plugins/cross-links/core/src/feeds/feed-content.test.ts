import fc from 'fast-check';
import { DEFAULT_PATHS, type Site } from '../json-ld/site';
import { escapeHtml } from './escape-html';
import { feedContent } from './feed-content';

const site: Site = {
  url: 'https://blog.example.org',
  mediaUrl: 'https://cms.example.org',
  name: 'Journeys',
  paths: DEFAULT_PATHS,
};
const article = {
  documentId: 'a1',
  locale: 'en',
  slug: 'first-year',
  title: 'The first year',
  excerpt: 'Feedback & <doubt>',
  publishedAt: '2026-01-02T00:00:00.000Z',
  updatedAt: '2026-02-03T00:00:00.000Z',
};
const words = { heading: 'Where to find help' };
const build = (given: Parameters<typeof feedContent>[1]['articles']) =>
  feedContent(site, { articles: given, language: 'en', words });

describe('feedContent', () => {
  it('tells of an article where it leads, with the reason', () => {
    const offering = { documentId: 'm1', slug: 'ada', displayName: 'Ada "the first" L.' };
    const links = [{ kind: 'mentor' as const, offering, because: 'covers feedback' }];
    const { items, updated } = build([{ article, links }]);
    expect(items[0]).toMatchObject({
      id: 'urn:strapi:a1:en',
      url: 'https://blog.example.org/articles/first-year',
      published: new Date('2026-01-02'),
      html:
        '<p>Feedback &amp; &lt;doubt&gt;</p><h2>Where to find help</h2><ul><li>' +
        '<a href="https://blog.example.org/mentors/ada">Ada &quot;the first&quot; L.</a>: covers feedback</li></ul>',
    });
    expect(updated).toEqual(new Date('2026-02-03'));
  });

  it('has no list where an article leads nowhere, and no items on an empty site', () => {
    expect(build([{ article, links: [] }]).items[0]?.html).not.toContain('<ul>');
    expect(build([])).toMatchObject({ title: 'Journeys', items: [], updated: new Date(0) });
  });
});

describe('escapeHtml', () => {
  it('leaves nothing that opens a tag or ends an attribute', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(escapeHtml(text)).not.toMatch(/[<>"']/);
      }),
    );
  });
});
