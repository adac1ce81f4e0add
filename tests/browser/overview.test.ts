import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';

import { ARTICLE, blocks, createArticle, createMentor, createProgram } from '../app/fixtures';
import { openAdmin, type Session } from './browser';
import { wrongInEveryLook } from './looks';
import { startSite, type Site } from './site';

const ARTICLES = 12;

let site: Site;
let session: Session;
let admin: { email: string; password: string };
/** Holds the rebuild back at each look at the articles, so that there is something to watch. */
let isHeld = false;

const go = async (): Promise<void> => {
  await session.page.goto(`${site.baseUrl}/admin/plugins/cross-links`);
  await session.page.getByText(`of ${ARTICLES}`).first().waitFor({ timeout: 60_000 });
  await session.page.getByRole('heading', { name: 'Topics and help' }).waitFor();
};

const tab = (name: string) => session.page.getByRole('tab', { name: new RegExp(`^${name}`) });

beforeAll(async () => {
  site = await startSite();
  const { app } = site;
  const tags = app.strapi.documents('api::tag.tag');
  const [statistics, feedback] = await Promise.all(
    ['Statistics', 'Feedback'].map((name) =>
      tags.create({ data: { name, slug: name.toLowerCase() } as never }),
    ),
  );
  const mentor = await createMentor(app, { displayName: 'Ada L.', tags: [feedback?.documentId] });
  await createProgram(app, {});
  for (let at = 0; at < ARTICLES - 1; at += 1) {
    const body = blocks(
      `Feedback, part ${at}: ${'a manager gives feedback to a team. '.repeat(9)}`,
    );
    await createArticle(app, { title: `Giving feedback, part ${at}`, body });
  }
  await createArticle(app, {
    title:
      'Learning statistics, with a title that is much longer than any column of a table could be wide',
    tags: [statistics?.documentId, feedback?.documentId],
    crossLinks: {
      mode: 'trainer',
      pinned: [{ uid: 'api::mentor-profile.mentor-profile', documentId: mentor }],
      hidden: [],
    },
  });
  await app.strapi.documents('api::mentor-profile.mentor-profile').update({
    documentId: mentor,
    data: { currentMentees: 3 } as never,
    status: 'published',
  });
  await app.settle();
  app.strapi.db.lifecycles.subscribe({
    models: [ARTICLE],
    beforeFindMany: async () => {
      // What the page itself asks for is answered.
      while (isHeld && app.strapi.requestContext.get() === undefined) await sleep(50);
    },
  });
  await app.strapi.db.query('plugin::cross-links.job').create({
    data: {
      targetUid: ARTICLE,
      targetDocumentId: 'lostandgone',
      state: 'parked',
      attempts: 5,
      runAt: new Date(),
      error: 'Error: out of luck',
    },
  });
  admin = await site.addUser('strapi-super-admin');
  session = await openAdmin({ baseUrl: site.baseUrl, ...admin });
});

afterAll(async () => {
  isHeld = false;
  await session.close();
  await site.app.stop();
});

it('names what needs a hand, each with its way to the fix', async () => {
  const { page } = session;
  await go();
  await tab('Full or closed').click();
  await page.getByText(/^Mentor, Full: 1 entry would lead here/).waitFor();
  await tab('Pins not shown').click();
  await page.getByText('Ada L.: Full').waitFor();
  await page.getByRole('link', { name: /^Open Learning statistics/ }).click();
  await page.getByText('What readers will see').waitFor({ timeout: 60_000 });
  expect(page.url()).toContain('#cross-links');
});

it('searches a list and takes it away as CSV', async () => {
  const { page } = session;
  await go();
  await tab('Pins not shown').click();
  await page.getByLabel('Search in this list').fill('nothing like it');
  await page.getByText('Nothing here matches the search.').waitFor();
  await page.getByLabel('Search in this list').fill('statistics');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download CSV' }).click();
  const file = readFileSync(await (await download).path(), 'utf8');
  expect(file.split('\r\n')[0]).toBe('"Entry","Language","Why"');
  expect(file).toContain('"Ada L.: Full"');
});

it('shows the topics whose readers find nothing open', async () => {
  const { page } = session;
  await go();
  const row = page.getByRole('row', { name: /Statistics/ }).filter({ hasText: 'Gap' });
  await row.getByText('1 entry, nothing open').waitFor();
});

it('has a parked job tried again', async () => {
  const { page } = session;
  await go();
  await tab('Parked jobs').click();
  await page.getByText('Error: out of luck').waitFor();
  await page.getByRole('button', { name: /^Try .* again$/ }).click();
  await page.getByText('Error: out of luck').waitFor({ state: 'detached', timeout: 60_000 });
});

it('watches a rebuild: paused, left alone, resumed, to the end', async () => {
  const { page, errors } = session;
  await go();
  isHeld = true;
  await page.getByRole('button', { name: 'Work all links out again' }).click();
  await page.getByText('All links are being worked out again').waitFor();
  await page.getByRole('button', { name: 'Pause' }).click();
  await page.getByText('Paused: it goes on where it stopped').waitFor();
  isHeld = false;
  await session.close();
  session = await openAdmin({ baseUrl: site.baseUrl, ...admin });
  await go();
  const again = session.page;
  await again.getByText('Paused: it goes on where it stopped').waitFor();
  await again.getByRole('button', { name: 'Resume' }).click();
  await again.getByText('All links have been worked out again').waitFor({ timeout: 60_000 });
  await again.getByText(`${ARTICLES} of ${ARTICLES} entries`).waitFor();
  expect([...errors, ...session.errors]).toEqual([]);
});

it('cancels a rebuild', async () => {
  const { page } = session;
  await go();
  isHeld = true;
  await page.getByRole('button', { name: 'Work all links out again' }).click();
  await page.getByRole('button', { name: 'Cancel' }).click();
  await page.getByText('Cancelled: what was done stays').waitFor();
  isHeld = false;
});

it('is the same for everybody: accessible, in light and dark, wide and narrow', async () => {
  const { page } = session;
  const open = async () => {
    await go();
    await tab('Pins not shown').click();
    await page.getByText('Ada L.: Full').waitFor();
  };
  expect(await wrongInEveryLook(page, { name: 'overview', selector: 'main', open })).toEqual([]);
});
