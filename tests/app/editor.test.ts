import { allowRole, signIn } from './admin-session';
import { ARTICLE, createArticle, createMentor, createProgram, MENTOR, PROGRAM } from './fixtures';
import { startApp, type App } from './start-app';

let app: App;
let admin: string;
let editor: string;
let author: string;
let article: string;
let mentor: string;
let program: string;

const get = (path: string, token = admin) =>
  app.request.get(`/cross-links/${path}`).set('Authorization', `Bearer ${token}`);
const post = (path: string, body: object, token = admin) =>
  app.request.post(`/cross-links/${path}`).set('Authorization', `Bearer ${token}`).send(body);
const curate = async (crossLinks: unknown): Promise<void> => {
  await app.strapi
    .documents(ARTICLE)
    .update({ documentId: article, data: { crossLinks } as never, status: 'published' });
  await app.settle();
};

beforeAll(async () => {
  app = await startApp();
  admin = await signIn(app, 'strapi-super-admin');
  editor = await signIn(app, 'strapi-editor');
  author = await signIn(app, 'strapi-author');
  await allowRole(app, 'strapi-editor', ARTICLE);
  mentor = await createMentor(app, {});
  program = await createProgram(app, {});
  article = await createArticle(app);
  await app.settle();
});

afterAll(() => app.stop());

describe('a list', () => {
  const summaries = (ids: string, token = admin) =>
    get(`summaries?uid=${ARTICLE}&ids=${ids}&locale=en`, token);

  it('gets the links of a whole page in one request', async () => {
    const { body } = await summaries(`${article},notthere`).expect(200);
    expect(body.data).toEqual([
      { documentId: article, count: 2, isPublished: true, problems: [] },
      { documentId: 'notthere', count: 0, isPublished: false, problems: ['not-computed'] },
    ]);
  });

  it('is warned of a pin that readers do not see', async () => {
    const draft = await createMentor(app, { displayName: 'Draft M.' }, 'draft');
    await curate({ pinned: [{ uid: MENTOR, documentId: draft }] });
    const { body } = await summaries(article).expect(200);
    expect(body.data[0].problems).toContain('broken-pin');
    const { body: report } = await get('reports').expect(200);
    expect(report.brokenPins[0]).toMatchObject({
      documentId: article,
      code: 'draft',
      offering: { documentId: draft, title: 'Draft M.' },
    });
    await curate(null);
  });

  it('refuses wrong questions with a 400 and types that are no source with a 404', async () => {
    await get('summaries').expect(400);
    await get(`summaries?uid=${ARTICLE}&ids=`).expect(400);
    await get(`summaries?uid=${ARTICLE}&ids=../x`).expect(400);
    await get(`summaries?uid=${MENTOR}&ids=abc`).expect(404);
  });
});

describe('an offering’s page', () => {
  it('names the articles that lead to it, and whether it can be taken up', async () => {
    const { body } = await get(`leads?uid=${MENTOR}&documentId=${mentor}&locale=en`).expect(200);
    expect(body).toMatchObject({ state: 'open', because: 'open now' });
    expect(body.leads).toEqual([
      expect.objectContaining({
        documentId: article,
        title: 'The first year as a manager: giving feedback',
        states: expect.arrayContaining(['published', 'draft']),
      }),
    ]);
  });

  it('answers 404 for what is no offering type, 400 for nonsense', async () => {
    await get(`leads?uid=${ARTICLE}&documentId=${article}`).expect(404);
    await get(`leads?uid=${MENTOR}&documentId=a/b`).expect(400);
  });
});

describe('reports', () => {
  it('count what is linked and name what is not reached', async () => {
    const far = await createProgram(app, {
      title: 'Baking sourdough bread',
      summary: 'Flour, water, salt and a week of patience with a starter in a warm kitchen.',
      description: [],
      outcomes: [{ kind: 'skillAcquisition', statement: 'Bake a sourdough loaf' }],
      modules: [{ title: 'The starter' }],
    });
    await curate({ hidden: [{ uid: PROGRAM, documentId: far }] });
    const { body } = await get('reports').expect(200);
    const [coverage] = body.coverage;
    expect(coverage).toMatchObject({ locale: 'en', sources: { all: 1, good: 1 } });
    expect(body.unreached.map(({ documentId }: { documentId: string }) => documentId)).toContain(
      far,
    );
    expect(body.jobs).toEqual({ waiting: 0, parked: [] });
  });

  it('name what is full while entries would lead to it, and how many', async () => {
    const mentors = app.strapi.documents(MENTOR);
    const fill = async (currentMentees: number) => {
      const data = { currentMentees } as never;
      await mentors.update({ documentId: mentor, data, status: 'published' });
      await app.settle();
    };
    await fill(99);
    const { body } = await get('reports').expect(200);
    expect(body.unavailable).toEqual([
      expect.objectContaining({ documentId: mentor, kind: 'mentor', state: 'full', sources: 1 }),
    ]);
    expect(body.changedThisWeek).toBe(1);
    await fill(0);
    expect((await get('reports').expect(200)).body.unavailable).toEqual([]);
  });

  it('say for each topic how many readers there are and what is open for them', async () => {
    const tags = app.strapi.documents('api::tag.tag');
    const { documentId } = await tags.create({
      data: { name: 'Delegation', slug: 'delegation' } as never,
      status: 'published',
    });
    await app.strapi.documents(ARTICLE).update({
      documentId: article,
      data: { tags: [documentId], crossLinks: { mode: 'mentor' } } as never,
      status: 'published',
    });
    await app.settle();
    const rowOf = async () => {
      const { body } = await get('topics').expect(200);
      return body.data.find(({ topic }: { topic: string }) => topic === 'Delegation');
    };
    expect(await rowOf()).toEqual({
      topic: 'Delegation',
      locale: 'en',
      mentor: { sources: 1, offerings: 0 },
      trainer: { sources: 0, offerings: 0 },
    });
    await app.strapi.documents(MENTOR).update({
      documentId: mentor,
      data: { tags: [documentId] } as never,
      status: 'published',
    });
    await app.settle();
    expect((await rowOf()).mentor).toEqual({ sources: 1, offerings: 1 });
    await curate(null);
  });

  it('show parked jobs, and try them again on request', async () => {
    const jobs = app.strapi.db.query('plugin::cross-links.job');
    await jobs.create({
      data: {
        targetUid: ARTICLE,
        targetDocumentId: article,
        state: 'parked',
        attempts: 5,
        runAt: new Date(),
        error: 'Error: out of luck',
      },
    });
    const { body } = await get('jobs').expect(200);
    expect(body.parked[0]).toMatchObject({ documentId: article, error: 'Error: out of luck' });
    const answer = await post('recompute', { jobs: [body.parked[0].id] }).expect(200);
    expect(answer.body).toEqual({ done: 1 });
    await app.settle();
    expect(await jobs.count({ where: { state: { $ne: 'done' } } })).toBe(0);
  });
});

describe('bulk actions', () => {
  it('work links out again, of one entry and of all', async () => {
    const assessments = app.strapi.db.query('plugin::cross-links.assessment');
    await assessments.deleteMany({ where: { sourceDocumentId: article } });
    const one = await post('recompute', { uid: ARTICLE, documentIds: [article] }).expect(200);
    expect(one.body.done).toBe(1);
    await app.settle();
    expect(await assessments.count({ where: { sourceDocumentId: article } })).toBe(2);
    expect((await post('recompute', { all: true }).expect(200)).body.done).toBe(1);
    await app.settle();
  });

  it('set the mode on drafts and leave the other choices alone', async () => {
    const pinned = [{ uid: PROGRAM, documentId: program }];
    await curate({ pinned });
    const request = { uid: ARTICLE, documentIds: [article, 'gone'], locale: 'en', mode: 'trainer' };
    expect((await post('mode', request, editor).expect(200)).body).toEqual({ done: 1 });
    const draft = await app.strapi.documents(ARTICLE).findOne({ documentId: article });
    expect((draft as { crossLinks?: unknown } | null)?.crossLinks).toMatchObject({
      mode: 'trainer',
      pinned,
    });
    await post('mode', { ...request, mode: 'banana' }).expect(400);
    await post('recompute', {}).expect(400);
    await post('recompute', { uid: MENTOR, documentIds: [mentor] }).expect(404);
  });
});

describe('roles', () => {
  it('may do what they were given and no more', async () => {
    await get('reports', editor).expect(200);
    await get('reports', author).expect(200);
    await post('recompute', { all: true }, author).expect(403);
    await get('settings', editor).expect(403);
    await get('settings').expect(200);
    await app.request.get('/cross-links/reports').expect(401);
    const others = await post(
      'mode',
      { uid: ARTICLE, documentIds: [article], mode: 'none' },
      author,
    );
    expect(others.body).toEqual({ done: 0 });
  });

  it('without “choose links” may save an entry but not change its links', async () => {
    const role = await app.strapi.db
      .query('admin::role')
      .findOne({ where: { code: 'strapi-editor' } });
    await app.strapi.db
      .query('admin::permission')
      .deleteMany({ where: { action: 'plugin::cross-links.curate', role: role.id } });
    const save = (data: object) =>
      app.request
        .put(`/content-manager/collection-types/${ARTICLE}/${article}?locale=en`)
        .set('Authorization', `Bearer ${editor}`)
        .send(data);
    const draft = await app.strapi.documents(ARTICLE).findOne({ documentId: article });
    const { crossLinks } = draft as unknown as { crossLinks: object };
    await save({ title: 'A title that is better', crossLinks }).expect(200);
    await save({ crossLinks: { ...crossLinks, mode: 'none' } }).expect(403);
  });
});

it('tells the content manager which types are sources', async () => {
  const { body } = await app.request
    .get('/content-manager/init')
    .set('Authorization', `Bearer ${admin}`)
    .expect(200);
  const types = body.data.contentTypes as { uid: string; options: { crossLinks?: boolean } }[];
  const marked = types.filter(({ options }) => options.crossLinks === true);
  expect(marked.map(({ uid }) => uid)).toEqual([ARTICLE]);
});
