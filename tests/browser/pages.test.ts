import type { Page } from 'playwright-core';

import {
  ARTICLE,
  blocks,
  createArticle,
  createMentor,
  createProgram,
  MENTOR,
} from '../app/fixtures';
import { openAdmin, type Session } from './browser';
import { wrongInEveryLook } from './looks';
import { startSite, type Site } from './site';

let site: Site;
let admin: { email: string; password: string };
let mentor: string;
let session: Session;

/** Nothing that anybody here could help with, each about something else: words of the others stay rare. */
const ELSEWHERE = [
  'The ferry left the harbour at dawn and the gulls followed it past the lighthouse to the outer islands.',
  'Sourdough wants flour, water, salt and a warm kitchen; the crust sings when the loaf leaves the oven.',
  'My grandfather repaired clocks, and the pendulum in his workshop swung through every winter evening.',
  'Tomatoes ripen late on the balcony this year; basil and thyme took the sun before the rain returned.',
  'The orchestra tuned twice, the oboe waited, and the hall smelled of varnish, rosin and wet umbrellas.',
  'Snow closed the mountain road, so the postman came on skis and drank his coffee by the iron stove.',
  'A fox crossed the railway bridge at noon, looked at the signal box and walked on into the barley.',
  'The museum keeps forty painted fans in a drawer, folded since an exhibition nobody alive has seen.',
  'Old maps show a river where the market stands; after heavy storms the cellars still remember it.',
];

/** With its language in the address: Strapi adds it where it is missing, and a list that reloads loses its choice. */
const LIST = `content-manager/collection-types/${ARTICLE}?page=1&pageSize=10&plugins[i18n][locale]=en`;

const chooseFirst = async (page: Page): Promise<void> => {
  await page.getByText('2 links').first().waitFor({ timeout: 60_000 });
  await page.getByRole('checkbox').nth(1).click();
  await page.getByText('1 entry selected').waitFor();
};

const go = async (path: string): Promise<void> => {
  await session.page.goto(`${site.baseUrl}/admin/${path}`);
};

beforeAll(async () => {
  site = await startSite();
  const { app } = site;
  admin = await site.addUser('strapi-super-admin');
  mentor = await createMentor(app, { displayName: 'Ada L.' });
  await createProgram(app, {});
  await createArticle(app, { title: 'Giving feedback to a team' });
  for (const [index, text] of ELSEWHERE.entries()) {
    const body = blocks(`${text} ${text} ${text}`);
    await createArticle(app, { title: `Elsewhere, ${String(index)}`, body });
  }
  await app.settle();
  session = await openAdmin({ baseUrl: site.baseUrl, ...admin });
});

afterAll(async () => {
  await session.close();
  await site.app.stop();
});

it('names the articles that lead to a mentor on the mentor’s page', async () => {
  const { page } = session;
  await go(`content-manager/collection-types/${MENTOR}/${mentor}`);
  await page.getByText('Readers are led here now.').waitFor({ timeout: 60_000 });
  await page.getByRole('link', { name: 'Giving feedback to a team' }).click();
  await page.getByText('What readers will see').waitFor({ timeout: 60_000 });
});

it('shows the links of a list in one request, and recomputes the chosen ones', async () => {
  const { page } = session;
  const asked: string[] = [];
  page.on('request', (request) => {
    if (request.url().includes('/cross-links/summaries')) asked.push(request.url());
  });
  await go(LIST);
  await page.getByText('2 links').first().waitFor({ timeout: 60_000 });
  expect(await page.getByText(/^(No link|\d+ links?)$/).count()).toBe(10);
  expect(asked).toHaveLength(1);
  await chooseFirst(page);
  await page.getByRole('button', { name: 'Recompute links' }).click();
  await page.getByText('1 entry is being worked out again.').first().waitFor();
});

it('sets the kind of help of the chosen ones', async () => {
  const { page } = session;
  await go(LIST);
  await chooseFirst(page);
  await page.getByRole('button', { name: 'Set kind of help' }).click();
  await page.getByRole('dialog').getByRole('combobox').click();
  await page.getByRole('option', { name: 'Trainer' }).click();
  await page.getByRole('button', { name: 'Apply' }).click();
  await page.getByText('1 draft changed.').first().waitFor();
});

it('says that it could not be loaded, and tries again', async () => {
  const { page, close } = await openAdmin({ baseUrl: site.baseUrl, ...admin });
  await page.route('**/cross-links/types', (route) => route.abort());
  await page.goto(`${site.baseUrl}/admin/${LIST}`);
  await chooseFirst(page);
  const retry = page.getByRole('button', { name: 'Cross-links could not be loaded. Try again' });
  await retry.waitFor();
  await page.unroute('**/cross-links/types');
  await retry.click();
  await page.getByRole('button', { name: 'Recompute links' }).waitFor();
  await close();
});

it('stands on the home page', async () => {
  const { page } = session;
  await go('');
  await page.getByText('entries with links').waitFor({ timeout: 60_000 });
});

describe('accessible, in light and dark, wide and narrow', () => {
  it.each([
    {
      name: 'mentor-panel',
      selector: '[data-cross-links-leads], [data-cross-links-advice]',
      path: () => `content-manager/collection-types/${MENTOR}/${mentor}`,
      whole: 'Readers are led here now.',
    },
    { name: 'list', selector: '[data-cross-links-cell]', path: () => LIST, whole: '2 links' },
    {
      name: 'home',
      selector: '[data-cross-links-widget]',
      path: () => '',
      whole: 'entries with links',
    },
  ])('$name', async ({ name, selector, path, whole }) => {
    const { page } = session;
    const open = async () => {
      await go(path());
      await page.getByText(whole).first().waitFor({ timeout: 60_000 });
    };
    expect(await wrongInEveryLook(page, { name, selector, open })).toEqual([]);
  });
});
