import { allowRole } from '../app/admin-session';
import {
  allowPublic,
  ARTICLE,
  blocks,
  createArticle,
  createMentor,
  createProgram,
  MENTOR,
  PROGRAM,
  READ_ALL,
} from '../app/fixtures';
import { openAdmin, violationsIn, type Session } from './browser';
import { wrongInEveryLook } from './looks';
import { startSite, type Site } from './site';

const FIELD = '[data-cross-links-field]';

let site: Site;
let admin: { email: string; password: string };
let article: string;
let session: Session | undefined;

const open = async (options: Partial<Parameters<typeof openAdmin>[0]> = {}): Promise<Session> => {
  session = await openAdmin({ baseUrl: site.baseUrl, ...admin, ...options });
  return session;
};

const openArticle = async ({ page }: Session): Promise<void> => {
  const path = `/admin/content-manager/collection-types/${ARTICLE}/${article}`;
  await page.goto(`${site.baseUrl}${path}`);
  await page.locator(`${FIELD} ol li`).first().waitFor({ timeout: 60_000 });
};

const titles = async ({ page }: Session): Promise<string[]> =>
  page.locator(`${FIELD} [data-cross-links-title]`).allTextContents();

beforeAll(async () => {
  site = await startSite();
  const { app } = site;
  await allowPublic(app, READ_ALL);
  admin = await site.addUser('strapi-super-admin');
  await createMentor(app, { displayName: 'Ada L.' });
  await createProgram(app, { title: 'Giving feedback: a two-day workshop' });
  await createProgram(app, {
    title: 'Statistics for biologists',
    summary:
      'Regression, sampling, variance and hypothesis tests in R: a week of statistics exercises with your own data.',
    description: blocks('Participants fit a regression model to data and check its variance.'),
    outcomes: [{ kind: 'skillAcquisition', statement: 'Fit a regression model in statistics' }],
    modules: [{ title: 'Regression and variance' }, { title: 'Hypothesis tests in statistics' }],
  });
  article = await createArticle(app);
  await app.settle();
});

afterEach(async () => {
  await session?.close();
  session = undefined;
});

afterAll(async () => {
  await site.app.stop();
});

it('shows who the article leads to and why: accessible, in light and dark, wide and narrow', async () => {
  const opened = await open();
  const { page, errors } = opened;
  const whole = async (): Promise<void> => {
    await openArticle(opened);
    expect(await titles(opened)).toEqual(expect.arrayContaining(['Ada L.']));
    await page.getByRole('button', { name: 'Why Ada L.?' }).click();
    await page.locator(`${FIELD} mark`).first().waitFor();
    await page.getByRole('button', { name: 'Sentences behind it' }).click();
    await page.locator(FIELD).scrollIntoViewIfNeeded();
  };
  expect(await wrongInEveryLook(page, { name: 'field', selector: FIELD, open: whole })).toEqual([]);
  expect(errors).toEqual([]);
});

it('follows the text, takes pins and hides, and serves just that once published', async () => {
  const opened = await open();
  const { page } = opened;
  await openArticle(opened);
  const editor = page.locator('[data-slate-editor="true"]').first();
  await editor.click();
  await page.keyboard.press('Control+End');
  await page.keyboard.type(
    ' Then I had to learn statistics: regression, variance, sampling and hypothesis tests in R. Statistics and regression took me a year; the variance of my data was the hardest part of statistics.',
  );
  const statistics = page.locator(FIELD).getByText('Statistics for biologists', { exact: true });
  const next = page.getByRole('button', { name: /^Next in line/ });
  await page.locator(FIELD).getByText('Follows your text').waitFor();
  if (!(await statistics.isVisible())) await next.click();
  await page.getByRole('button', { name: 'Pin Statistics for biologists' }).click();
  await page.getByRole('button', { name: 'Pin Ada L.' }).click();
  expect((await titles(opened)).slice(0, 2)).toEqual(['Statistics for biologists', 'Ada L.']);
  const up = page.getByRole('button', { name: 'Move Ada L. up' });
  await up.focus();
  await page.keyboard.press('Enter');
  expect((await titles(opened)).slice(0, 2)).toEqual(['Ada L.', 'Statistics for biologists']);
  const hide = page.getByRole('button', { name: 'Hide Giving feedback: a two-day workshop here' });
  if ((await hide.count()) === 0) await next.click();
  await hide.first().click();
  await page.getByRole('button', { name: 'Publish', exact: true }).click();
  await page.getByText('Published document').waitFor();
  await site.app.settle();
  const { body } = await site.app.request.get(`/api/cross-links/articles/${article}`).expect(200);
  const served = (body.data as { origin: string; offering: Record<string, string> }[]).map(
    ({ origin, offering }) => [origin, offering.displayName ?? offering.title],
  );
  expect(served).toEqual([
    ['pinned', 'Ada L.'],
    ['pinned', 'Statistics for biologists'],
  ]);
});

it('says why not, for any offering found by search', async () => {
  const opened = await open();
  const { page } = opened;
  await openArticle(opened);
  await page.getByPlaceholder('Search by name, skill or kind').pressSequentially('workshop');
  await page.getByRole('option', { name: /Giving feedback/ }).click();
  await page.getByRole('button', { name: 'Why not?', exact: true }).click();
  await page.getByText('You have hidden it here.').first().waitFor();
  expect(await violationsIn(page, FIELD)).toEqual([]);
});

it('speaks French', async () => {
  const opened = await open({ language: 'fr' });
  await openArticle(opened);
  await opened.page.getByText('Ce que verront les lecteurs').waitFor();
  await opened.page.getByRole('button', { name: 'Pourquoi Ada L. ?' }).waitFor();
});

it('can be read but not changed by a role without the right', async () => {
  const { app } = site;
  const editor = await site.addUser('strapi-editor');
  for (const uid of [ARTICLE, MENTOR, PROGRAM]) await allowRole(app, 'strapi-editor', uid);
  const role = await app.strapi.db
    .query('admin::role')
    .findOne({ where: { code: 'strapi-editor' } });
  await app.strapi.db
    .query('admin::permission')
    .deleteMany({ where: { action: 'plugin::cross-links.curate', role: role.id } });
  const opened = await open(editor);
  await openArticle(opened);
  await opened.page.getByText(/your role may not edit this field/).waitFor();
  expect(await opened.page.getByRole('button', { name: 'Unpin Ada L.' }).count()).toBe(0);
});
