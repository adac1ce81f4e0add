import type { AddressInfo } from 'node:net';

import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';

import { listOf } from '../app/answers';
import { startApp, type App } from '../app/start-app';
import { CHROMIUM, picture, violationsIn } from '../browser/browser';
import { problemsOf } from '../json-ld/vocabulary';
import { freePort, startBlog, type Blog } from './blog';
import { COVER, LONG_TITLE, writeBlog, type Content } from './content';

/** Of the size that Strapi was told. */
const PICTURE = {
  contentType: 'image/svg+xml',
  body: '<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="600"><rect width="1200" height="600" fill="#8aa"/></svg>',
};
const LATE_MS = 300;
const DESK = { width: 1280, height: 900 };
const PHONE = { width: 390, height: 844 };

const PAGES = [
  ['the list', '/'],
  ['an article', '/articles/first-year'],
  ['an article with a long title', '/articles/long'],
  ['an article without links', '/articles/no-links'],
  ['a mentor', '/mentors/ada'],
  ['a program', '/programs/feedback'],
  ['all mentors', '/mentors'],
  ['all programs', '/programs'],
  ['a category', '/categories/careers'],
  ['a tag', '/tags/mentors'],
  ['an author', '/authors/admin'],
  ['a page that is not there', '/nowhere'],
] as const;
/** One of each design. */
const SOME_PAGES = PAGES.filter(([, path]) =>
  ['/', '/articles/first-year', '/articles/long', '/mentors/ada', '/programs'].includes(path),
);

let app: App;
let blog: Blog;
let browser: Browser;
let content: Content;
const asked: { path: string; status: number }[] = [];

/** A reader without JavaScript, as the blog has none. */
const open = async (
  path: string,
  options: Parameters<Browser['newContext']>[0] = {},
): Promise<{ page: Page; context: BrowserContext; status: number | undefined }> => {
  const context = await browser.newContext({
    javaScriptEnabled: false,
    viewport: DESK,
    ...options,
  });
  const page = await context.newPage();
  await page.route(`**${COVER}`, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, LATE_MS));
    await route.fulfill(PICTURE);
  });
  const answer = await page.goto(blog.url + path);
  return { page, context, status: answer?.status() };
};

beforeAll(async () => {
  app = await startApp();
  const { httpServer } = app.strapi.server;
  httpServer.on(
    'request',
    ({ url = '' }: { url?: string }, response: import('http').ServerResponse) => {
      response.on('finish', () => asked.push({ path: url, status: response.statusCode }));
    },
  );
  await new Promise<void>((resolve) => httpServer.listen(0, '127.0.0.1', resolve));
  const { port } = httpServer.address() as AddressInfo;
  blog = await startBlog(`http://127.0.0.1:${port}`);
  browser = await chromium.launch({
    executablePath: CHROMIUM,
    args: ['--no-sandbox', '--disable-gpu'],
  });
  content = await writeBlog(app);
});

afterAll(async () => {
  await browser.close();
  await blog.stop();
  await app.stop();
});

it('shows an article with what it leads to, and why, without JavaScript', async () => {
  const { page, context } = await open('/articles/first-year');
  const links = listOf(
    await app.request.get(`/api/cross-links/articles/${content.article}`).expect(200),
  ).data;
  expect(links.map(({ kind }) => kind).sort()).toEqual(['mentor', 'trainer']);
  expect(await page.textContent('h1')).toBe('The first year as a manager: giving feedback');
  expect(await page.textContent('.standfirst')).toBe('It is the hardest part.');
  expect(await page.textContent('.byline')).toMatch(/Jumpstart Admin\s+Tue, 07 Jan 2025/);
  for (const { kind, reasons } of links) {
    const card = page.locator(`.offer--${kind}`);
    const said = reasons[0]?.text ?? '';
    expect((await card.locator('.offer__why').textContent())?.toLowerCase()).toBe(
      `${said}.`.toLowerCase(),
    );
  }
  const hrefs = await page
    .locator('.offer a')
    .evaluateAll((all) => all.map((one) => one.getAttribute('href')));
  expect(hrefs.sort()).toEqual(['/mentors/ada', '/programs/feedback']);
  for (const name of ['Tags', 'Recent posts', 'Categories'])
    await page.getByRole('heading', { name }).waitFor();
  await page.screenshot({ path: picture('blog-article'), fullPage: true });
  await context.close();
});

it('leads nowhere that is not there', async () => {
  const seen = new Set<string>(['/']);
  for (const path of seen) {
    const answer = await fetch(blog.url + path);
    expect([path, answer.status]).toEqual([path, 200]);
    for (const [, href = ''] of (await answer.text()).matchAll(/<a[^>]+href="(\/[^"]*)"/g))
      seen.add(href);
  }
  expect(seen.size).toBeGreaterThan(8);
});

it('says nothing of mentors and programs where the story asks for none', async () => {
  const { page, context } = await open('/articles/no-links');
  expect(await page.locator('.guidance').count()).toBe(0);
  await context.close();
});

it('shows where a mentor and a program are led to from', async () => {
  const mentor = await open('/mentors/ada');
  await mentor.page.getByRole('link', { name: 'The first year as a manager' }).first().waitFor();
  const program = await open('/programs/feedback');
  expect(await program.page.textContent('.side--trainer')).toMatch(/20\s*–\s*22 Jan 2090/);
  expect(await program.page.textContent('.facts')).toContain('€240');
  await mentor.context.close();
  await program.context.close();
});

it('takes what editors typed for text', async () => {
  const { page, context } = await open('/articles/long', { viewport: PHONE });
  expect(await page.locator('.prose ul > li > ol > li').textContent()).toBe(
    '<img src=x> & "quoted"',
  );
  expect(await page.locator('.prose a').count()).toBe(0);
  expect(await page.textContent('h1')).toBe(LONG_TITLE.trim());
  await page.screenshot({ path: picture('blog-long-title') });
  await context.close();
});

it.each([
  ['/articles/first-year', 'BlogPosting'],
  ['/mentors/ada', 'ProfilePage'],
  ['/programs/feedback', 'Course'],
])('tells machines what %s is, and runs no script', async (path, type) => {
  const html = await (await fetch(blog.url + path)).text();
  const scripts = [...html.matchAll(/<script([^>]*)>([\s\S]*?)<\/script>/g)];
  expect(scripts.map(([, attributes]) => attributes)).toEqual([' type="application/ld+json"']);
  const graph = JSON.parse(scripts[0]?.[2] ?? '') as { '@graph': Record<string, unknown>[] };
  expect(problemsOf(graph)).toEqual([]);
  const own = graph['@graph'].find((node) => node['@type'] === type);
  expect(own).toBeDefined();
  expect(html).toContain(`<link rel="canonical" href="https://blog.example.org${path}">`);
  expect(String(own?.['@id'])).toContain(`https://blog.example.org${path}`);
});

describe.each([
  ['at a desk, in the light', DESK, 'light', PAGES],
  ['on a phone, in the dark', PHONE, 'dark', SOME_PAGES],
] as const)('%s', (_name, viewport, colorScheme, pages) => {
  it.each(pages)(
    '%s has nothing that axe finds wrong, and stays in its column',
    async (_page, path) => {
      const { page, context } = await open(path, {
        viewport,
        colorScheme,
        javaScriptEnabled: true,
        bypassCSP: true,
      });
      expect(await violationsIn(page, 'html')).toEqual([]);
      const width = await page.evaluate<number>('document.documentElement.scrollWidth');
      expect(width).toBeLessThanOrEqual(viewport.width);
      await context.close();
    },
  );
});

it.each([
  ['a desk', DESK],
  ['a phone', PHONE],
])('does not move on %s while fonts and pictures come late', async (_name, viewport) => {
  const context = await browser.newContext({ viewport });
  const page = await context.newPage();
  await page.addInitScript(`
    window.shifts = [];
    new PerformanceObserver((list) => {
      for (const one of list.getEntries()) window.shifts.push(one.value);
    }).observe({ type: 'layout-shift', buffered: true });`);
  await page.route(/\.woff2|\/uploads\//, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, LATE_MS));
    await (route.request().url().includes(COVER) ? route.fulfill(PICTURE) : route.continue());
  });
  await page.goto(`${blog.url}/articles/first-year`, { waitUntil: 'networkidle' });
  expect(await page.evaluate('document.querySelector(".cover").complete')).toBe(true);
  expect(await page.evaluate('window.shifts')).toEqual([]);
  await context.close();
});

it('does not have Strapi send an unchanged answer twice', async () => {
  await fetch(`${blog.url}/mentors/ada`);
  asked.length = 0;
  await fetch(`${blog.url}/mentors/ada`);
  const ours = asked.filter(({ path }) => path.startsWith('/api/cross-links/'));
  expect(ours.map(({ status }) => status)).toEqual([304, 304]);
});

it.each(['/nowhere', '/articles/nowhere', '/?page=0', '/?page=99', '/mentors/x', '/tags/x'])(
  '%s answers 404 with a way on',
  async (path) => {
    const answer = await fetch(blog.url + path);
    expect(answer.status).toBe(404);
    expect(await answer.text()).toContain('The path ends here');
  },
);

it('says so where Strapi does not answer, and asks to come back', async () => {
  const alone = await startBlog(`http://127.0.0.1:${await freePort()}`);
  try {
    for (const path of ['/', '/articles/first-year', '/nowhere']) {
      const answer = await fetch(alone.url + path);
      expect([path, answer.status]).toEqual([path, 503]);
      expect(answer.headers.get('Retry-After')).toBe('30');
      expect(await answer.text()).toContain('Back in a moment');
    }
    const page = await browser.newPage({ viewport: PHONE });
    await page.goto(alone.url);
    await page.screenshot({ path: picture('blog-unavailable') });
    await page.close();
  } finally {
    await alone.stop();
  }
});
