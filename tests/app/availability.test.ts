import {
  allowPublic,
  createArticle,
  createMentor,
  createProgram,
  MENTOR,
  PROGRAM,
  READ_ALL,
  remove,
} from './fixtures';
import { startApp, type App } from './start-app';

const DAY_MS = 24 * 60 * 60 * 1000;

let app: App;
let article: string;

const day = (fromToday: number): string =>
  new Date(Date.now() + fromToday * DAY_MS).toISOString().slice(0, 10);

const run = (start: number, more: object = {}) => ({
  startDate: day(start),
  endDate: day(start + 1),
  capacity: 10,
  seatsTaken: 2,
  ...more,
});

const served = async (query = ''): Promise<string[]> => {
  await app.settle();
  const { body } = await app.request.get(`/api/cross-links/articles/${article}?limit=20${query}`);
  return body.data.map((link: { offering: { documentId: string } }) => link.offering.documentId);
};

beforeAll(async () => {
  app = await startApp();
  await allowPublic(app, READ_ALL);
  article = await createArticle(app);
});

afterAll(() => app.stop());

const fixed = (runs: object[]) => ({ scheduleType: 'fixedDates', runs });

it.each([
  ['a program with a run ahead', () => createProgram(app, fixed([run(20)])), true],
  ['a full program', () => createProgram(app, fixed([run(20, { seatsTaken: 10 })])), false],
  ['a past program', () => createProgram(app, fixed([run(-20)])), false],
  [
    'a program whose only run ahead is cancelled',
    () => createProgram(app, fixed([run(20, { cancelled: true })])),
    false,
  ],
  [
    'a program whose enrolment has closed',
    () => createProgram(app, fixed([run(2, { enrolBy: day(-1) })])),
    false,
  ],
  [
    'a program that can be joined until today',
    () => createProgram(app, fixed([run(2, { enrolBy: day(0) })])),
    true,
  ],
  ['a retired program', () => createProgram(app, { listingState: 'retired' }), false],
  ['a paused mentor', () => createMentor(app, { listingState: 'paused' }), false],
  ['a full mentor', () => createMentor(app, { currentMentees: 3 }), false],
  ['a mentor who takes nobody on', () => createMentor(app, { acceptingMentees: false }), false],
  ['a draft mentor', () => createMentor(app, {}, 'draft'), false],
])('%s', async (_name, create, isServed) => {
  const id = await create();
  expect((await served()).includes(id)).toBe(isServed);
  await remove(app, MENTOR, id);
  await remove(app, PROGRAM, id);
});

it('serves a draft offering as soon as it is published, without a restart', async () => {
  const id = await createProgram(app, {}, 'draft');
  expect(await served()).not.toContain(id);
  await app.strapi.documents(PROGRAM).publish({ documentId: id });
  expect(await served()).toContain(id);
  await remove(app, PROGRAM, id);
});

it('decides when it is asked: a write that nobody announced counts at once', async () => {
  const id = await createMentor(app, {});
  expect(await served()).toContain(id);
  await app.strapi.db
    .query(MENTOR)
    .updateMany({ where: { documentId: id }, data: { currentMentees: 3 } });
  expect(await served()).not.toContain(id);
});

it('does not serve an English offering in another language', async () => {
  const { body } = await app.request.get(`/api/cross-links/articles/${article}?locale=xx`);
  expect(body.error.message).toContain('not configured');
});
