import { apiToken } from './callers';
import { listOf } from './answers';
import { countQueries, ofAnyLength, readsOf } from './count-queries';
import {
  allowPublic,
  createArticle,
  createMentor,
  createProgram,
  MENTOR,
  PROGRAM,
  READ_ALL,
} from './fixtures';
import { startApp, type App } from './start-app';

const PAGE = 8;
const LINKS = `crossLinks(limit: 2) {
  kind position origin score reasons { part value words text }
  offering { __typename ... on MentorProfile { documentId displayName } ... on TrainerProgram { documentId title } }
}`;

interface Answer {
  data: {
    articles: {
      documentId: string;
      crossLinks: { position: number; offering: { __typename: string; documentId: string } }[];
    }[];
  } | null;
  errors?: { message: string; extensions: { error: { name: string } } }[];
}

let app: App;

const query = async (text: string, token?: string): Promise<Answer> => {
  const asked = app.request.post('/graphql').send({ query: text });
  const answer = await (token === undefined ? asked : asked.set('Authorization', token));
  return answer.body as Answer;
};
const articles = (count: number, inner = LINKS): string =>
  `{ articles(pagination: { limit: ${count} }, sort: "createdAt") { documentId ${inner} } }`;

beforeAll(async () => {
  process.env.TEST_GRAPHQL = 'true';
  app = await startApp();
  await allowPublic(app, READ_ALL);
  // Pinned: eight articles of the same words make these words common, and this is about reading, not ranking.
  const pinned = [
    { uid: MENTOR, documentId: await createMentor(app, {}) },
    { uid: PROGRAM, documentId: await createProgram(app, {}) },
  ];
  for (let at = 0; at < PAGE; at += 1) {
    await createArticle(app, { title: `Managers, part ${at}`, crossLinks: { pinned } });
  }
  await app.settle();
});

afterAll(async () => {
  delete process.env.TEST_GRAPHQL;
  await app.stop();
});

it('gives every article the links that the REST route gives', async () => {
  const { data, errors } = await query(articles(PAGE));
  expect(errors).toBeUndefined();
  expect(data?.articles).toHaveLength(PAGE);
  for (const { documentId, crossLinks } of data?.articles ?? []) {
    const body = listOf(
      await app.request.get(`/api/cross-links/articles/${documentId}?limit=2`).expect(200),
    );
    const ids = body.data.map(
      ({ offering }: { offering: { documentId: string } }) => offering.documentId,
    );
    expect(crossLinks.map(({ offering }) => offering.documentId)).toEqual(ids);
    expect(crossLinks.map(({ offering }) => offering.__typename).sort()).toEqual([
      'MentorProfile',
      'TrainerProgram',
    ]);
  }
});

it('asks the database as often for many articles as for one', async () => {
  const one = await countQueries(app, () => query(articles(1)));
  const many = await countQueries(app, () => query(articles(PAGE)));
  expect(many.result.data?.articles).toHaveLength(PAGE);
  expect(ofAnyLength(many.statements)).toEqual(ofAnyLength(one.statements));
  // Links are joined to their assessments.
  for (const table of ['cross_links_assessments', 'mentor_profiles', 'trainer_programs']) {
    expect({ table, reads: readsOf(many.statements, table) }).toEqual({ table, reads: 1 });
  }
});

it('refuses who may not read links, leaves out what else the caller may not read, and wrong limits', async () => {
  const custom = await apiToken(app, 'custom', ['api::article.article.find']);
  const refused = await query(articles(1), custom);
  expect(refused.errors?.[0]?.message).toContain('Forbidden');
  const noMentors = await apiToken(
    app,
    'custom',
    READ_ALL.filter((action) => !action.includes('mentor-profile')),
  );
  const few = await query(articles(1), noMentors);
  expect(few.data?.articles[0]?.crossLinks.map(({ offering }) => offering.__typename)).toEqual([
    'TrainerProgram',
  ]);
  const wrong = await query(articles(1, 'crossLinks(limit: 99) { position }'));
  expect(wrong.errors?.[0]?.message).toBe('limit must be from 1 to 20');
});

describe('whoever asks', () => {
  const TAGGED = 'zyxtagword';
  const rights = (...more: string[]) => apiToken(app, 'custom', [...READ_ALL, ...more]);
  let article: string;

  beforeAll(async () => {
    const tag = await app.strapi
      .documents('api::tag.tag')
      .create({ data: { name: TAGGED, slug: 'tagged' } as never, locale: 'en' });
    const tags = [tag.documentId];
    const note = { contactEmail: 'zyx@example.org', editorNotes: 'zyxnoteword' };
    const mentor = await createMentor(app, { tags, ...note });
    const hidden = await createMentor(app, { tags, displayName: 'zyxdraftword' }, 'draft');
    const pinned = [mentor, hidden].map((documentId) => ({ uid: MENTOR, documentId }));
    article = await createArticle(app, { tags, crossLinks: { pinned } });
    await app.settle();
  });

  it.each([
    ['the public', () => Promise.resolve(undefined)],
    ['a token without tags', () => rights()],
    ['a token with tags', () => rights('api::tag.tag.find')],
    ['a read-only token', () => apiToken(app, 'read-only')],
    ['a full-access token', () => apiToken(app, 'full-access')],
  ])('%s is told no more than by REST', async (_who, token) => {
    const auth = await token();
    const one = `{ article(documentId: "${article}") { ${LINKS} } }`;
    const answer = (await query(one, auth)) as unknown as {
      data: { article: { crossLinks: { reasons: object[]; offering: { documentId: string } }[] } };
    };
    const asked = app.request.get(`/api/cross-links/articles/${article}?limit=2`);
    const rest = listOf(await (auth === undefined ? asked : asked.set('Authorization', auth)));
    const told = answer.data.article.crossLinks.map(({ reasons, offering }) => [
      offering.documentId,
      reasons,
    ]);
    expect(told).toEqual(rest.data.map(({ reasons, offering }) => [offering.documentId, reasons]));
    expect(told.length).toBeGreaterThan(0);
    expect(JSON.stringify(answer)).not.toMatch(/zyxnoteword|zyx@|zyxdraftword/);
  });

  it.each(['contactEmail', 'editorNotes', 'currentMentees'])(
    'cannot name the private attribute %s',
    async (name) => {
      const inner = `crossLinks { offering { ... on MentorProfile { ${name} } } }`;
      const { errors } = await query(articles(1, inner), await apiToken(app, 'full-access'));
      expect(errors?.[0]?.message).toContain(`Cannot query field "${name}"`);
    },
  );
});

it('never serves the editor’s choices', async () => {
  const { errors } = await query(
    '{ __type(name: "Article") { fields { name type { kind ofType { kind } } } } }',
  );
  expect(errors).toBeUndefined();
  const raw = await query(articles(1, 'crossLinks'));
  expect(raw.errors?.[0]?.message).toContain('must have a selection of subfields');
});
