import {
  allowPublic,
  ARTICLE,
  articleData,
  blocks,
  createArticle,
  createMentor,
  createProgram,
  MENTOR,
  mentorData,
  PROGRAM,
  READ_ALL,
} from '../app/fixtures';
import { openAdmin, type Session } from './browser';
import { startSite, type Site } from './site';

const FIELD = '[data-cross-links-field]';
const WORKSHOP = 'Giving feedback: a two-day workshop';
const DAY_MS = 86_400_000;

let site: Site;
let article: string;
let program: string;
let session: Session;

const inDays = (days: number): string =>
  new Date(Date.now() + days * DAY_MS).toISOString().slice(0, 10);

const openArticle = async ({ page }: Session = session, locale = 'en'): Promise<void> => {
  const path = `content-manager/collection-types/${ARTICLE}/${article}?plugins[i18n][locale]=${locale}`;
  await page.goto(`${site.baseUrl}/admin/${path}`);
  await page.locator(`${FIELD} ol li`).first().waitFor({ timeout: 60_000 });
};

const titles = ({ page }: Session = session): Promise<string[]> =>
  page.locator(`${FIELD} ol`).first().locator('[data-cross-links-title]').allTextContents();

const pinned = ({ page }: Session = session) =>
  page.locator(FIELD).getByText('Pinned', { exact: true });

/** Presses a button and waits until the server has done what it asks for. */
const doing = async (
  { page }: Session,
  part: string,
  press: () => Promise<void>,
): Promise<void> => {
  const answered = page.waitForResponse(
    (response) =>
      response.request().method() !== 'GET' && response.url().includes(`/${article}${part}`),
  );
  await press();
  expect((await answered).status()).toBe(200);
};

const save = (own: Session = session): Promise<void> =>
  doing(own, '', () => own.page.getByRole('button', { name: 'Save', exact: true }).click());

const served = async (): Promise<string[]> => {
  await site.app.settle();
  const { body } = await site.app.request.get(`/api/cross-links/articles/${article}`).expect(200);
  return (body.data as { offering: Record<string, string> }[]).map(
    ({ offering }) => offering.displayName ?? offering.title ?? '',
  );
};

beforeAll(async () => {
  site = await startSite();
  const { app } = site;
  await allowPublic(app, READ_ALL);
  await app.strapi.db
    .query('plugin::i18n.locale')
    .create({ data: { code: 'fr', name: 'French (fr)' } });
  await createMentor(app, { displayName: 'Ada L.' });
  await createMentor(app, { displayName: 'Bea M.' });
  program = await createProgram(app, {
    scheduleType: 'fixedDates',
    runs: [
      {
        startDate: inDays(30),
        endDate: inDays(32),
        enrolBy: inDays(20),
        timezone: 'Europe/Berlin',
        capacity: 8,
        seatsTaken: 7,
      },
    ],
  });
  article = await createArticle(app);
  await app.settle();
  const admin = await site.addUser('strapi-super-admin');
  session = await openAdmin({ baseUrl: site.baseUrl, ...admin });
});

afterAll(async () => {
  await session.close();
  await site.app.stop();
});

it('discards a draft’s pins, and readers never saw them', async () => {
  const { page } = session;
  const before = await served();
  await openArticle();
  await page.getByRole('button', { name: 'Pin Bea M.', exact: true }).click();
  await save();
  expect(await pinned().count()).toBe(1);
  expect(await served()).toEqual(before);
  await page.getByRole('button', { name: 'More document actions' }).click();
  await page.getByRole('menuitem', { name: 'Discard changes' }).click();
  await doing(session, '/actions/discard', () =>
    page.getByRole('button', { name: 'Confirm' }).click(),
  );
  await pinned().waitFor({ state: 'detached' });
  expect(await served()).toEqual(before);
});

it('reorders pins by dragging', async () => {
  const { page } = session;
  await openArticle();
  await page.getByRole('button', { name: 'Pin Ada L.', exact: true }).click();
  await page.getByRole('button', { name: 'Pin Bea M.', exact: true }).click();
  expect(await titles()).toEqual(['Ada L.', 'Bea M.']);
  const rows = page.locator(`${FIELD} ol`).first().locator('li');
  await rows.nth(1).locator('[draggable]').hover();
  await page.mouse.down();
  // The first move begins the drag, the next ones carry it over the row.
  for (const steps of [2, 4]) {
    const { x = 0, y = 0 } = (await rows.nth(0).boundingBox()) ?? {};
    await page.mouse.move(x + 100 + steps, y + 20, { steps });
  }
  await page.mouse.up();
  await page.getByText('Bea M. is now number 1').waitFor();
  expect(await titles()).toEqual(['Bea M.', 'Ada L.']);
});

it('is worked from the keyboard alone: found, pinned, moved, taken back', async () => {
  const { page } = session;
  await openArticle();
  await page.getByRole('combobox', { name: 'Add a mentor or program' }).focus();
  await page.keyboard.type('Bea');
  await page.getByRole('option', { name: /Bea M\./ }).waitFor();
  await page.keyboard.press('ArrowDown');
  await page.locator('[role="option"][data-highlighted]').waitFor();
  await page.keyboard.press('Enter');
  await page.locator('button:enabled', { hasText: /^Pin$/ }).waitFor();
  await page.keyboard.press('Tab');
  while (!(await page.evaluate(`document.activeElement?.textContent === 'Pin'`)))
    await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.getByText('Bea M. is pinned.').waitFor();
  await page.getByRole('button', { name: 'Undo' }).focus();
  await page.keyboard.press('Enter');
  await pinned().waitFor({ state: 'detached' });
});

it('follows a program that fills up', async () => {
  const { page } = session;
  expect(await served()).toContain(WORKSHOP);
  await openArticle();
  await page.locator(FIELD).getByText(WORKSHOP).first().waitFor();
  const documents = site.app.strapi.documents(PROGRAM);
  const found = await documents.findOne({ documentId: program, populate: ['runs'] as never });
  const runs = (found as unknown as { runs: Record<string, unknown>[] }).runs.map(
    ({ id: _id, ...run }) => ({ ...run, seatsTaken: 8 }),
  );
  await documents.update({ documentId: program, data: { runs } as never, status: 'published' });
  expect(await served()).not.toContain(WORKSHOP);
  await openArticle();
  const next = page.getByRole('button', { name: /^Next in line/ });
  if ((await next.count()) > 0) await next.click();
  await page.getByRole('button', { name: `Pin ${WORKSHOP}`, exact: true }).click();
  const row = page.locator(`${FIELD} li`).filter({ hasText: WORKSHOP });
  await row.getByText('Full', { exact: true }).waitFor();
  await row.getByText(/It cannot be taken up now/).waitFor();
});

it('shows a French article its French offerings, in French', async () => {
  const { app } = site;
  const mentor = await app.strapi
    .documents(MENTOR)
    .findFirst({ filters: { displayName: 'Ada L.' } });
  await app.strapi.documents(MENTOR).update({
    documentId: mentor?.documentId ?? '',
    locale: 'fr',
    data: {
      ...mentorData(),
      displayName: 'Ada L. (fr)',
      headline: 'Donner du feedback la première année comme manager',
      summary:
        'Ada parle avec les managers débutants du feedback à leur équipe, des décisions sur les personnes et de la confiance quand on se sent seul.',
    } as never,
    status: 'published',
  });
  await app.strapi.documents(ARTICLE).update({
    documentId: article,
    locale: 'fr',
    data: {
      ...articleData(),
      title: 'La première année comme manager : donner du feedback',
      body: blocks(
        'Quand je suis devenu manager, donner du feedback à mon équipe était le plus difficile. Je me sentais seul, et j’avais besoin de quelqu’un à qui parler des décisions sur les personnes et de la confiance.',
      ),
    } as never,
    status: 'published',
  });
  await app.settle();
  const user = await site.addUser('strapi-editor');
  const role = await app.strapi.db
    .query('admin::role')
    .findOne({ where: { code: 'strapi-super-admin' } });
  await app.strapi.db
    .query('admin::user')
    .update({ where: { email: user.email }, data: { roles: [role.id] } });
  const french = await openAdmin({ baseUrl: site.baseUrl, ...user, language: 'fr' });
  await openArticle(french, 'fr');
  await french.page.getByRole('button', { name: 'Pourquoi Ada L. (fr) ?' }).click();
  await french.page.locator(`${FIELD} mark`).first().waitFor();
  expect(await french.page.locator(FIELD).getByText('Ada L.', { exact: true }).count()).toBe(0);
  await french.close();
});

it('lets two editors work on one article: who saves last is what stands, and both see it', async () => {
  const user = await site.addUser('strapi-author');
  const role = await site.app.strapi.db
    .query('admin::role')
    .findOne({ where: { code: 'strapi-super-admin' } });
  await site.app.strapi.db
    .query('admin::user')
    .update({ where: { email: user.email }, data: { roles: [role.id] } });
  const other = await openAdmin({ baseUrl: site.baseUrl, ...user });
  await openArticle();
  await openArticle(other);
  await session.page.getByRole('button', { name: 'Pin Ada L.', exact: true }).click();
  await other.page.getByRole('button', { name: 'Pin Bea M.', exact: true }).click();
  await save();
  await save(other);
  await openArticle();
  expect(await titles()).toEqual(['Bea M.']);
  expect(await titles(other)).toEqual(['Bea M.']);
  expect([...session.errors, ...other.errors]).toEqual([]);
  await other.close();
});
