import { allowPublic, createArticle, createMentor, createProgram, READ_ALL } from '../app/fixtures';
import { openAdmin, type Session } from './browser';
import { wrongInEveryLook } from './looks';
import { startSite, type Site } from './site';

let site: Site;
let article: string;
let session: Session;

const go = async (): Promise<void> => {
  await session.page.goto(`${site.baseUrl}/admin/settings/cross-links`);
  await session.page
    .getByRole('heading', { name: 'What can be offered' })
    .waitFor({ timeout: 60_000 });
};

const served = async (): Promise<number> => {
  await site.app.settle();
  const { body } = await site.app.request.get(`/api/cross-links/articles/${article}`).expect(200);
  return (body.data as unknown[]).length;
};

const openMentors = () => session.page.getByRole('button', { name: /^Mentor profile/ }).click();

const review = () => session.page.getByRole('button', { name: 'Review changes' }).click();

const apply = async (): Promise<void> => {
  const { page } = session;
  await page.getByRole('dialog').getByRole('button', { name: 'Apply' }).click();
  await page.getByText('The settings are changed.').first().waitFor();
  await page.getByRole('dialog').waitFor({ state: 'detached' });
};

beforeAll(async () => {
  site = await startSite();
  const { app } = site;
  await allowPublic(app, READ_ALL);
  await createMentor(app, { displayName: 'Ada L.' });
  await createMentor(app, { displayName: 'Bea M.' });
  await createProgram(app, {});
  article = await createArticle(app);
  await app.settle();
  const admin = await site.addUser('strapi-super-admin');
  session = await openAdmin({ baseUrl: site.baseUrl, ...admin });
});

afterAll(async () => {
  await session.close();
  await site.app.stop();
});

it('shows what a mapping reads, and follows a change of it before anything is saved', async () => {
  const { page } = session;
  await go();
  await openMentors();
  const preview = page.getByRole('region', { name: 'Mentor profile' }).locator('dl').first();
  await preview.getByText(/Ada talks with first-year managers/).waitFor();
  await page.getByRole('combobox', { name: 'Texts' }).click();
  await page.getByRole('option', { name: 'summary', exact: true }).click();
  await page.keyboard.press('Escape');
  await preview.getByText(/Ada talks with first-year managers/).waitFor({ state: 'detached' });
});

it('previews a change, applies it, says who made it, and takes it back', async () => {
  const { page, errors } = session;
  expect(await served()).toBeGreaterThan(1);
  await go();
  const limit = page.getByRole('textbox', { name: 'Links shown' });
  await limit.fill('1');
  await limit.blur();
  await review();
  const dialog = page.getByRole('dialog');
  await dialog.getByText('1 of 1 published entry tried would show other links').waitFor();
  await dialog.getByText('The first year as a manager: giving feedback').waitFor();
  expect(await served()).toBeGreaterThan(1);
  await apply();
  expect(await served()).toBe(1);
  await page.getByText('Links shown: 3 → 1').waitFor();
  await page.getByRole('button', { name: 'Back to default: How many links' }).click();
  await review();
  await apply();
  expect(await served()).toBeGreaterThan(1);
  await page.getByText('Links shown: 1 → 3').waitFor();
  expect(errors).toEqual([]);
});

it('measures a change against what editors pinned', async () => {
  const { page } = session;
  const mentor = await site.app.strapi.documents('api::mentor-profile.mentor-profile').findFirst();
  const pinned = [{ uid: 'api::mentor-profile.mentor-profile', documentId: mentor?.documentId }];
  await site.app.strapi.documents('api::article.article').update({
    documentId: article,
    data: { crossLinks: { mode: 'auto', pinned, hidden: [] } } as never,
    status: 'published',
  });
  await site.app.settle();
  await go();
  const threshold = page.getByRole('textbox', { name: 'Show from' });
  await threshold.fill('0.9');
  await threshold.blur();
  await review();
  await page.getByText('Agreement with what editors pinned and hid').waitFor();
  expect(
    await wrongInEveryLook(page, {
      name: 'settings-review',
      selector: '[role=dialog]',
      open: async () => {
        await go();
        await threshold.fill('0.9');
        await threshold.blur();
        await review();
        await page.getByText('Agreement with what editors pinned and hid').waitFor();
      },
    }),
  ).toEqual([]);
});

it('offers a type that looks like an offering, to be looked at first', async () => {
  const { page } = session;
  const offering = {
    uid: 'api::author.author',
    kind: 'mentor',
    title: 'name',
    text: [],
    skills: [],
    topics: [],
    facts: [],
    availability: {},
    dimensions: {},
    quality: {},
  };
  const data = [{ name: 'Author', because: 'coach', offering }];
  await page.route('**/cross-links/proposals', (route) =>
    route.fulfill({ json: { data, version: 0 } }),
  );
  await go();
  await page.getByText('a Mentor, for its name says “coach”').waitFor();
  await page.getByRole('button', { name: 'Look at Author first' }).click();
  await page.getByRole('button', { name: /^Author/ }).waitFor();
  await page.unroute('**/cross-links/proposals');
});

it('is the same for everybody: accessible, in light and dark, wide and narrow', async () => {
  const { page } = session;
  const open = async () => {
    await go();
    await openMentors();
    await page
      .getByText(/Ada talks with first-year managers/)
      .first()
      .waitFor();
  };
  expect(await wrongInEveryLook(page, { name: 'settings', selector: 'main', open })).toEqual([]);
});
