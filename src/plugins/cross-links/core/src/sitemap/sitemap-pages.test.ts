import { DEFAULT_PATHS, type Site } from '../json-ld/site';
import { sitemapPages, type PageVersion } from './sitemap-pages';

const siteAt = (url: string, paths: Partial<Site['paths']> = {}): Site => ({
  url,
  mediaUrl: 'https://cms.example.org',
  paths: { ...DEFAULT_PATHS, ...paths },
});
const site = siteAt('https://blog.example.org');
const version = (entry: object, locale = 'en', at = site): PageVersion => ({
  ...{ locale, site: at },
  entry: { documentId: 'a1', updatedAt: '2026-02-03T00:00:00.000Z', ...entry },
});
const alone = (entry: object, at = site) => ({ listed: version(entry, 'en', at), others: [] });

describe('sitemapPages', () => {
  it('names a page and when it changed', () => {
    expect(sitemapPages('mentor', [alone({ slug: 'ada & co' })])).toEqual([
      {
        url: 'https://blog.example.org/mentors/ada%20%26%20co',
        updated: new Date('2026-02-03'),
        alternates: [],
      },
    ]);
  });

  it('names every language of a page, each at its own front end', () => {
    const french = siteAt('https://blog.example.fr');
    const [page] = sitemapPages('article', [
      {
        listed: version({ slug: 'hello' }),
        others: [version({ slug: 'bonjour' }, 'fr_CA', french), version({ slug: null }, 'de')],
      },
    ]);
    expect(page?.alternates).toEqual([
      { language: 'en', url: 'https://blog.example.org/articles/hello' },
      { language: 'fr-CA', url: 'https://blog.example.fr/articles/bonjour' },
    ]);
  });

  it('knows no other language where all of them have one address', () => {
    const others = [version({ slug: 'hello' }, 'fr')];
    const [page] = sitemapPages('article', [{ listed: version({ slug: 'hello' }), others }]);
    expect(page?.alternates).toEqual([]);
  });

  it('leaves out what has no address, or one that is too long or there already', () => {
    const entries = [{}, { slug: '' }, { slug: 'ä'.repeat(400) }, { slug: 'a' }, { slug: 'a' }];
    const pages = sitemapPages(
      'article',
      entries.map((entry) => alone(entry)),
    );
    expect(pages.map(({ url }) => url)).toEqual(['https://blog.example.org/articles/a']);
  });

  it('needs no slug where the path is made of something else', () => {
    const byId = siteAt('https://blog.example.org', { trainer: '/p/{documentId}' });
    const pages = sitemapPages('trainer', [alone({ updatedAt: 'never' }, byId)]);
    expect(pages).toEqual([
      { url: 'https://blog.example.org/p/a1', updated: undefined, alternates: [] },
    ]);
  });
});
