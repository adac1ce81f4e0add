import { signIn } from './admin-session';
import {
  allowPublic,
  ARTICLE,
  createArticle,
  createMentor,
  createProgram,
  MENTOR,
  PROGRAM,
  READ_ALL,
} from './fixtures';
import { startApp, type App } from './start-app';
import { allSent, startReceiver, type Change, type Receiver } from './webhook-receiver';

interface Engine {
  sweepDates: (now: Date) => Promise<void>;
}

let app: App;
let receiver: Receiver;
let admin: string;

const change = (uid: string, documentId: string, data: object): Promise<unknown> =>
  app.strapi
    .documents(uid as typeof MENTOR)
    .update({ documentId, status: 'published', data: data as never });

/** Forgets what was told, does the work, and gives what was told of one article since; all of it has arrived. */
const changesOf = async (article: string, work: () => Promise<unknown>): Promise<Change[]> => {
  await app.settle();
  await allSent(app.strapi);
  const from = receiver.received.length;
  await work();
  await app.settle();
  await allSent(app.strapi);
  return receiver.received.slice(from).filter(({ source }) => source.documentId === article);
};

const shownOn = async (article: string): Promise<string[]> => {
  const { body } = await app.request.get(`/api/cross-links/articles/${article}`).expect(200);
  return body.data.map((link: { offering: { documentId: string } }) => link.offering.documentId);
};

const pins = (...documents: { uid: string; documentId: string }[]) => ({
  crossLinks: { pinned: documents },
});

beforeAll(async () => {
  app = await startApp();
  // It looks as of today, and would take back what a test has looked at as of 2090.
  app.strapi.cron.remove('cross-links: dates');
  await allowPublic(app, READ_ALL);
  receiver = await startReceiver();
  admin = `Bearer ${await signIn(app, 'strapi-super-admin')}`;
  await app.request
    .post('/admin/webhooks')
    .set('Authorization', admin)
    .send({
      name: 'static site',
      url: receiver.url,
      headers: {},
      events: ['cross-links.changed'],
    })
    .expect(201);
});

afterAll(async () => {
  await app.stop();
  await receiver.stop();
});

it('is among the events that Strapi’s own webhooks take, and others are still refused', async () => {
  const { body } = await app.request.get('/admin/webhooks').set('Authorization', admin).expect(200);
  expect(body.data).toMatchObject([{ events: ['cross-links.changed'], isEnabled: true }]);
  const { status } = await app.request
    .post('/admin/webhooks')
    .set('Authorization', admin)
    .send({ name: 'x', url: receiver.url, headers: {}, events: ['cross-links.nothing'] });
  expect(status).toBe(400);
});

it('tells a webhook which page changed and how, when a mentor comes and goes', async () => {
  const first = await createMentor(app, {});
  const article = await createArticle(app);
  const came = await receiver.waitFor(
    ({ source, added }) => source.documentId === article && added.length > 0,
  );
  expect(came).toMatchObject({
    event: 'cross-links.changed',
    source: { uid: ARTICLE, locale: 'en', status: 'published' },
    added: [{ uid: MENTOR, documentId: first, kind: 'mentor', position: 1 }],
    removed: [],
    moved: [],
  });
  const went = await changesOf(article, () =>
    app.strapi.documents(MENTOR).delete({ documentId: first }),
  );
  expect(went).toHaveLength(1);
  expect(went[0]?.removed).toEqual([
    { uid: MENTOR, documentId: first, kind: 'mentor', position: 1 },
  ]);
});

it('tells exactly what a reader notices when an offering fills up, opens again, is paused and retired', async () => {
  const mentor = await createMentor(app, { displayName: 'First of two' });
  const program = await createProgram(app, { title: 'Second of two' });
  const links = pins({ uid: MENTOR, documentId: mentor }, { uid: PROGRAM, documentId: program });
  const article = await createArticle(app, links);
  await app.settle();
  expect((await shownOn(article)).slice(0, 2)).toEqual([mentor, program]);
  const isFull = await changesOf(article, () => change(MENTOR, mentor, { currentMentees: 3 }));
  const gone = { uid: MENTOR, documentId: mentor, kind: 'mentor', position: 1 };
  expect(isFull).toMatchObject([
    {
      added: [],
      removed: [gone],
      moved: [{ uid: PROGRAM, documentId: program, kind: 'trainer', from: 2, to: 1 }],
    },
  ]);
  const opensAgain = await changesOf(article, () => change(MENTOR, mentor, { currentMentees: 2 }));
  expect(opensAgain).toMatchObject([
    { added: [gone], removed: [], moved: [{ documentId: program, from: 1, to: 2 }] },
  ]);
  const stillOpen = await changesOf(article, () => change(MENTOR, mentor, { currentMentees: 1 }));
  expect(stillOpen).toEqual([]);
  const paused = await changesOf(article, () =>
    change(PROGRAM, program, { listingState: 'paused' }),
  );
  expect(paused).toMatchObject([
    { added: [], removed: [{ documentId: program, position: 2 }], moved: [] },
  ]);
  const unpublished = await changesOf(article, () =>
    app.strapi.documents(MENTOR).unpublish({ documentId: mentor }),
  );
  expect(unpublished).toMatchObject([{ added: [], removed: [gone] }]);
});

it('tells what moved when an editor turns two pins round', async () => {
  const mentor = { uid: MENTOR, documentId: await createMentor(app, {}) };
  const program = { uid: PROGRAM, documentId: await createProgram(app, {}) };
  const article = await createArticle(app, pins(mentor, program));
  await app.settle();
  const turned = await changesOf(article, () => change(ARTICLE, article, pins(program, mentor)));
  expect(turned).toMatchObject([
    {
      added: [],
      removed: [],
      moved: [
        { ...program, from: 2, to: 1 },
        { ...mentor, from: 1, to: 2 },
      ],
    },
  ]);
});

it('tells of a program whose dates have passed, once, and of none before', async () => {
  const runs = [{ startDate: '2090-03-01', endDate: '2090-03-02', capacity: 9, seatsTaken: 1 }];
  const program = await createProgram(app, { scheduleType: 'fixedDates', runs });
  const article = await createArticle(app, pins({ uid: PROGRAM, documentId: program }));
  await app.settle();
  const engine = app.strapi.plugin('cross-links').service('engine') as unknown as Engine;
  const at = (date: string) => () => engine.sweepDates(new Date(date));
  expect(await shownOn(article)).toContain(program);
  expect(await changesOf(article, at('2090-02-28T12:00:00Z'))).toEqual([]);
  const over = await changesOf(article, at('2090-03-04T12:00:00Z'));
  expect(over).toHaveLength(1);
  expect(over[0]?.removed).toContainEqual({
    uid: PROGRAM,
    documentId: program,
    kind: 'trainer',
    position: 1,
  });
  expect(await changesOf(article, at('2090-03-05T12:00:00Z'))).toEqual([]);
});

it('tells that a page which is taken down shows nothing any more', async () => {
  const mentor = await createMentor(app, {});
  const article = await createArticle(app, pins({ uid: MENTOR, documentId: mentor }));
  await app.settle();
  const shown = await shownOn(article);
  const down = await changesOf(article, () =>
    app.strapi.documents(ARTICLE).unpublish({ documentId: article }),
  );
  expect(down).toHaveLength(1);
  expect(down[0]?.removed.map(({ documentId }) => documentId)).toEqual(shown);
});

it('says nothing of drafts, nor of a save that changes no link', async () => {
  const article = await createArticle(app);
  const draft = await createArticle(app, { title: 'A draft' }, 'draft');
  await app.settle();
  await allSent(app.strapi);
  expect(receiver.received.filter(({ source }) => source.documentId === draft)).toEqual([]);
  const said = await changesOf(article, () => change(ARTICLE, article, { excerpt: 'x' }));
  expect(said).toEqual([]);
  expect(receiver.received.every(({ source }) => source.status === 'published')).toBe(true);
});
