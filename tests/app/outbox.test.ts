import {
  allowPublic,
  ARTICLE,
  createArticle,
  createMentor,
  createProgram,
  MENTOR,
  PROGRAM,
  programData,
  READ_ALL,
} from './fixtures';
import { startApp, type App } from './start-app';

const JOB = 'plugin::cross-links.job';

let app: App;
let program: string;

const jobs = () => app.strapi.db.query(JOB);
const linkIds = async (article: string): Promise<string[]> => {
  const { body } = await app.request
    .get(`/api/cross-links/articles/${article}?limit=20`)
    .expect(200);
  return body.data.map((link: { offering: { documentId: string } }) => link.offering.documentId);
};

beforeAll(async () => {
  app = await startApp();
  await allowPublic(app, READ_ALL);
  await createMentor(app, {});
  program = await createProgram(app, {});
  await app.settle();
});

afterAll(() => app.stop());

it('links a new article by itself soon after its publication', async () => {
  const article = await createArticle(app);
  let ids: string[] = [];
  for (const end = Date.now() + 120_000; ids.length === 0 && Date.now() < end;) {
    // Readers go first: asked without a break, the worker would have little of the machine.
    await new Promise<void>((resolve) => setTimeout(resolve, 50));
    ids = await linkIds(article);
  }
  expect(ids.length).toBeGreaterThan(0);
});

it('follows a change of an offering', async () => {
  const article = await createArticle(app);
  await app.settle();
  expect(await linkIds(article)).toContain(program);
  await app.strapi.documents(PROGRAM).update({
    documentId: program,
    status: 'published',
    data: {
      title: 'Sourdough for beginners',
      summary: 'Flour, water, salt and a week of patience with a starter in a warm kitchen.',
      description: [],
      modules: [{ title: 'The starter' }],
      outcomes: [{ kind: 'skillAcquisition', statement: 'Bake a sourdough loaf' }],
    } as never,
  });
  await app.settle();
  expect(await linkIds(article)).not.toContain(program);
});

it('rolls its row back with the save, and adds none for types that do not matter', async () => {
  await app.settle();
  const count = await jobs().count();
  await expect(
    app.strapi.db.transaction(async () => {
      await createArticle(app, { title: 'Rolled back' });
      throw new Error('on purpose');
    }),
  ).rejects.toThrow('on purpose');
  await app.strapi
    .documents('api::author.author')
    .create({ data: { name: 'A. Uthor', slug: 'a' } as never });
  expect(await jobs().count()).toBe(count);
});

it('lets saves go through when the database refuses the row, one alone and many side by side', async () => {
  const standing = [
    await createArticle(app, { title: 'One of two' }, 'draft'),
    await createArticle(app, { title: 'Two of two' }, 'draft'),
  ];
  await app.settle();
  const error = jest.spyOn(app.strapi.log, 'error').mockImplementation(() => app.strapi.log);
  const knex = app.strapi.db.connection;
  await knex.schema.renameTable('cross_links_jobs', 'cross_links_jobs_away');
  const article = await createArticle(app, { title: 'Saved without a table' });
  await app.strapi.db.transaction(() =>
    Promise.all(
      standing.map((documentId) => app.strapi.documents(ARTICLE).publish({ documentId })),
    ),
  );
  await knex.schema.renameTable('cross_links_jobs_away', 'cross_links_jobs');
  expect(error).toHaveBeenCalledWith(expect.stringContaining('the save went through'));
  error.mockRestore();
  for (const documentId of [article, ...standing]) {
    const where = { documentId, publishedAt: { $notNull: true } };
    expect(await app.strapi.db.query(ARTICLE).count({ where })).toBe(1);
  }
});

it('makes a save that the database undoes again, with all that other plugins and the site do on a save', async () => {
  await app.strapi.db.query('plugin::i18n.locale').create({ data: { code: 'de', name: 'German' } });
  const { documentId } = await app.strapi
    .documents(PROGRAM)
    .create({ data: programData() as never });
  await app.strapi
    .documents(PROGRAM)
    .update({ documentId, locale: 'de', data: programData() as never });
  await app.settle();
  const count = await jobs().count();
  const seen: string[] = [];
  let refusals = 2;
  app.strapi.documents.use(async (context, next) => {
    if (context.action !== 'update' || refusals === 0) return next();
    seen.push('before');
    refusals -= 1;
    const written = await next();
    seen.push('after');
    if (refusals > 0)
      throw Object.assign(new Error('Deadlock found'), { code: 'ER_LOCK_DEADLOCK' });
    return written;
  });
  await app.strapi
    .documents(PROGRAM)
    .update({ documentId, locale: 'en', data: { totalHours: 21 } as never });
  expect(seen).toEqual(['before', 'after', 'before', 'after']);
  const rows = await app.strapi.db.query(PROGRAM).findMany({ where: { documentId } });
  expect(rows.map(({ totalHours }: { totalHours: number }) => totalHours)).toEqual([21, 21]);
  expect(await jobs().count()).toBe(count + 1);
});

it('lets a tag be deleted when the database does not say who carried it', async () => {
  const { documentId } = await app.strapi
    .documents('api::tag.tag')
    .create({ data: { name: 'carried', slug: 'carried' } as never });
  await createArticle(app, { title: 'It carries a tag', tags: [documentId] });
  await app.settle();
  const error = jest.spyOn(app.strapi.log, 'error').mockImplementation(() => app.strapi.log);
  const nowhere = app.strapi.db.connection.select('nothing').from('nowhere');
  const builder = { select: () => builder, where: () => builder, getKnexQuery: () => nowhere };
  const refuse = jest.spyOn(app.strapi.db, 'queryBuilder').mockReturnValue(builder as never);
  await app.strapi.documents('api::tag.tag').delete({ documentId });
  refuse.mockRestore();
  expect(error).toHaveBeenCalledWith(expect.stringContaining('who carried it is not known'));
  error.mockRestore();
  expect(await app.strapi.db.query('api::tag.tag').count({ where: { documentId } })).toBe(0);
  expect(await jobs().count({ where: { targetDocumentId: documentId } })).toBe(2);
});

it('tries a failing job again and parks it with its error', async () => {
  const article = await createArticle(app);
  await app.settle();
  await app.strapi.db.query(ARTICLE).updateMany({
    where: { documentId: article },
    data: { crossLinks: { mode: 'broken in the database' } },
  });
  const error = jest.spyOn(app.strapi.log, 'error').mockImplementation(() => app.strapi.log);
  await jobs().create({
    data: {
      targetUid: ARTICLE,
      targetDocumentId: article,
      state: 'waiting',
      attempts: 4,
      runAt: new Date(),
    },
  });
  await app.settle();
  error.mockRestore();
  const parked = await jobs().findOne({ where: { targetDocumentId: article, state: 'parked' } });
  expect(parked).toMatchObject({ attempts: 5, error: expect.stringContaining('mode') });
});

it('takes away the rows of what is deleted, and the links to it', async () => {
  const article = await createArticle(app);
  const mentor = await createMentor(app, { displayName: 'Soon Gone' });
  await app.settle();
  expect(await linkIds(article)).toContain(mentor);
  await app.strapi.documents(MENTOR).delete({ documentId: mentor });
  await app.settle();
  const left = { where: { offeringDocumentId: mentor } };
  expect(await app.strapi.db.query('plugin::cross-links.link').count(left)).toBe(0);
  await app.strapi.documents(ARTICLE).delete({ documentId: article });
  await app.settle();
  for (const uid of ['plugin::cross-links.link', 'plugin::cross-links.assessment']) {
    expect(await app.strapi.db.query(uid).count({ where: { sourceDocumentId: article } })).toBe(0);
  }
});
