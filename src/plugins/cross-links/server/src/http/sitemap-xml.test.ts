import { writeSitemap, writeSitemapIndex } from './sitemap-xml';

const url = 'https://blog.example.org/a?b=1&c=<d>';
const escaped = 'https://blog.example.org/a?b=1&amp;c=';

describe('writeSitemap', () => {
  it('says of a page when it changed and where its translations are, escaped', async () => {
    const alternates = [{ language: 'fr-CA', url: 'https://blog.example.fr/"a"' }];
    const xml = await writeSitemap([{ url, updated: new Date('2026-02-03'), alternates }]);
    expect(xml).toMatch(/^<\?xml version="1.0" encoding="UTF-8"\?><urlset [^>]+><url><loc>/);
    expect(xml).toContain(`<loc>${escaped}`);
    expect(xml).toContain('<lastmod>2026-02-03T00:00:00.000Z</lastmod>');
    expect(xml).toContain('<xhtml:link rel="alternate" hreflang="fr-CA" href="https://blog.');
    expect(xml).not.toContain('"a"');
  });

  it('says nothing of what it does not know', async () => {
    const xml = await writeSitemap([{ url, updated: undefined, alternates: [] }]);
    expect(xml).not.toMatch(/lastmod|xhtml:link/);
  });
});

describe('writeSitemapIndex', () => {
  it('names sitemaps, and may name none', async () => {
    expect(await writeSitemapIndex([url])).toContain(`<sitemap><loc>${escaped}`);
    expect(await writeSitemapIndex([])).toMatch(/<sitemapindex [^>]+><\/sitemapindex>$/);
  });

  it('leaves out an address that cannot be one', async () => {
    expect(await writeSitemapIndex(['http://a b/', url])).not.toContain('a b');
  });
});
