import { entryOf, listOf } from './answers';
import { apiToken } from './callers';
import { countQueries, ofAnyLength, readsOf } from './count-queries';
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
} from './fixtures';
import { startApp, type App } from './start-app';

const EXPLAIN = 'plugin::cross-links.content.explain';
const PAGE = 12;

let app: App;
let article: string;
let mentor: string;
let program: string;

const get = (path: string) => app.request.get(`/api/${path}`);
const batch = (body: object) => app.request.post('/api/cross-links/batch').send(body);

beforeAll(async () => {
  app = await startApp();
  await allowPublic(app, READ_ALL);
  const locales = app.strapi.plugin('i18n').service('locales') as unknown as {
    create: (locale: object) => Promise<unknown>;
  };
  await locales.create({ code: 'fr', name: 'French' });
  mentor = await createMentor(app, {});
  program = await createProgram(app, {});
  article = await createArticle(app);
  await app.settle();
});

afterAll(() => app.stop());

describe('the links of one article', () => {
  it('come with the fields and relations that were asked for, exactly as the host gives them', async () => {
    const query = 'fields=displayName,title&populate=languages';
    const body = listOf(
      await get(`cross-links/articles/${article}?kind=mentor&${query}`).expect(200),
    );
    const host = await get(
      `mentor-profiles/${mentor}?fields=displayName&populate=languages`,
    ).expect(200);
    expect(body.data[0]?.offering).toEqual(entryOf(host).data);
  });

  it('come with populated runs without the seats that are nobody’s business', async () => {
    const run = { startDate: '2090-01-01', endDate: '2090-01-02', capacity: 9, seatsTaken: 2 };
    const id = await createProgram(app, { scheduleType: 'fixedDates', runs: [run] });
    await app.settle();
    const links = await get(
      `cross-links/articles/${article}?kind=trainer&limit=20&populate=runs`,
    ).expect(200);
    const host = await get(`trainer-programs/${id}?populate=runs`).expect(200);
    const found = listOf(links).data.find(({ offering }) => offering.documentId === id);
    expect(found?.offering).toEqual(entryOf(host).data);
    expect(JSON.stringify(found)).not.toContain('seatsTaken');
    await app.strapi.documents('api::trainer-program.trainer-program').delete({ documentId: id });
    await app.settle();
  });

  it.each([
    ['fields=banana', 'banana'],
    ['fields=currentMentees', 'currentMentees'],
    ['populate=banana', 'banana'],
    [`populate=${Array.from({ length: 30 }, () => 'tags').join('.')}`, 'deeper than 5'],
    [`fields=${Array.from({ length: 300 }, (_, at) => `f${at}`).join()}`, 'more than 200'],
    ['populate[tags][filters][articles][id]=1', 'articles'],
    [
      'populate[a][populate][b][populate][c][populate][d][populate][e][populate][f]=*',
      'nested deeper',
    ],
    ['fallback=perhaps', 'fallback must be true or false'],
  ])('?%s answers 400 in Strapi’s shape', async (query, message) => {
    const body = listOf(await get(`cross-links/articles/${article}?${query}`).expect(400));
    expect(body).toMatchObject({ data: null, error: { status: 400, name: 'ValidationError' } });
    expect(JSON.stringify(body.error)).toContain(message);
  });

  it('of a kind that nothing fits are said to be that, not to be taken', async () => {
    const { documentId } = entryOf(
      await get(`trainer-programs/${program}?fields=title`).expect(200),
    ).data;
    await app.strapi.documents(PROGRAM).unpublish({ documentId });
    await app.settle();
    const none = listOf(await get(`cross-links/articles/${article}?kind=trainer`).expect(200));
    expect(none.data).toEqual([]);
    expect(none.meta).toMatchObject({ reason: { code: 'nothing-fits' } });
    await app.strapi.documents(PROGRAM).publish({ documentId });
    await app.settle();
    const some = listOf(await get(`cross-links/articles/${article}?kind=trainer`).expect(200));
    expect(some.data).toHaveLength(1);
  });

  it('say their reasons in the language of the request', async () => {
    const french = {
      title: 'La première année de manager',
      slug: 'la-premiere-annee',
      body: blocks(
        'When I gave feedback to my team as a manager I needed someone to talk to.\n'.repeat(3),
      ),
    };
    await app.strapi
      .documents(ARTICLE)
      .update({ documentId: article, locale: 'fr', data: french as never, status: 'published' });
    await app.settle();
    const without = await get(`cross-links/articles/${article}?locale=fr`).expect(200);
    expect(listOf(without).data).toEqual([]);
    expect(JSON.stringify(without.body)).toMatch(/"text":"(Aucune|Il n’y a|Ce qui)/);
    const body = listOf(
      await get(`cross-links/articles/${article}?locale=fr&fallback=true`).expect(200),
    );
    const answer = body;
    expect(answer.meta).toMatchObject({
      source: { locale: 'en' },
      fallback: { asked: 'fr', served: 'en', because: 'no-links' },
    });
    expect(answer.data[0]?.offering.locale).toBe('en');
    expect(answer.data[0]?.reasons[0]?.text).toMatch(/^traite de «\u00a0/);
  });

  it('stand in for a language that the article is not in, where asked, and say so', async () => {
    const english = await createArticle(app, { title: 'English alone' });
    await app.settle();
    await get(`cross-links/articles/${english}?locale=fr`).expect(404);
    const body = listOf(
      await get(`cross-links/articles/${english}?locale=fr&fallback=true`).expect(200),
    );
    expect(body.meta.fallback).toEqual({ asked: 'fr', served: 'en', because: 'no-version' });
    await get(`cross-links/articles/nowhere?locale=fr&fallback=true`).expect(404);
  });

  it('are there for a draft where the caller asks for drafts', async () => {
    const draft = await createArticle(app, { title: 'Not out yet' }, 'draft');
    await app.settle();
    await get(`cross-links/articles/${draft}`).expect(404);
    const body = listOf(await get(`cross-links/articles/${draft}?status=draft`).expect(200));
    expect(body.meta).toMatchObject({ source: { status: 'draft' } });
  });

  it('can be read with a read-only API token', async () => {
    const token = await apiToken(app, 'read-only');
    await get(`cross-links/articles/${article}`).set('Authorization', token).expect(200);
    await get(`cross-links/articles/${article}/explain`).set('Authorization', token).expect(403);
  });
});

describe('a copy that the caller already has', () => {
  const ask = (tag: string) => get(`cross-links/articles/${article}`).set('If-None-Match', tag);

  it('is not sent again until the answer changes, and is as soon as a place is taken', async () => {
    const first = await get(`cross-links/articles/${article}`).expect(200);
    const tag = first.headers.etag as string;
    expect(first.headers['cache-control']).toBe('public, no-cache');
    expect(first.headers.vary).toContain('Authorization');
    const second = await ask(tag).expect(304);
    expect(second.text).toBe('');
    const seats = (currentMentees: number) =>
      app.strapi.db
        .query(MENTOR)
        .updateMany({ where: { documentId: mentor }, data: { currentMentees } });
    await seats(3);
    const third = await ask(tag).expect(200);
    expect(third.headers.etag).not.toBe(tag);
    await seats(0);
    await ask(tag).expect(304);
  });

  it('is not sent again to Node’s fetch, which adds no-cache to a request with a tag', async () => {
    const { headers } = await get(`cross-links/articles/${article}`).expect(200);
    const tag = headers.etag as string;
    await ask(tag).set('Cache-Control', 'no-cache').expect(304);
    await ask(`"other", ${tag}`).expect(304);
    await ask('"other"').expect(200);
    await ask('').expect(200);
  });

  it('is private for a caller with a token', async () => {
    const token = await apiToken(app, 'full-access');
    const { headers } = await get(`cross-links/articles/${article}`)
      .set('Authorization', token)
      .expect(200);
    expect(headers['cache-control']).toBe('private, no-cache');
  });
});

describe('a batch', () => {
  it('answers for each article as the single route does, in order, and names what is missing', async () => {
    const other = await createArticle(app, { title: 'Another first year' });
    await app.settle();
    const documentIds = [other, 'nowhere', article, article];
    const body = listOf(await batch({ source: 'articles', documentIds, limit: 2 }).expect(200));
    expect(body.data.map(({ documentId }) => documentId)).toEqual([other, article]);
    expect(body.meta).toEqual({ missing: ['nowhere'] });
    const single = await get(`cross-links/articles/${article}?limit=2`).expect(200);
    expect(body.data[1]).toEqual({ documentId: article, ...single.body });
  });

  it.each([
    [{ source: 'articles', documentIds: [] }, 400, 'must name 1 to 50'],
    [
      { source: 'articles', documentIds: Array.from({ length: 51 }, (_, at) => `a${at}`) },
      400,
      'must name 1 to 50',
    ],
    [{ source: 'articles', documentIds: 'abc' }, 400, 'must be a list of documentIds'],
    [{ source: 'articles', documentIds: [{ $ne: 1 }] }, 400, 'documentIds.0'],
    [{ documentIds: ['a'] }, 400, 'source must be the plural name'],
    [{ source: 'articles', documentIds: ['a'], nope: 1 }, 400, 'nope'],
    [{ source: 'articles', documentIds: ['a'], locale: 'xx' }, 400, 'not configured'],
    [{ source: 'tags', documentIds: ['a'] }, 404, 'is not a source'],
  ])('refuses %j with %i', async (body, status, message) => {
    const answer = await batch(body).expect(status);
    expect(listOf(answer).error.message).toContain(message);
  });

  it('needs the right to the route and to the articles', async () => {
    await allowPublic(
      app,
      READ_ALL.filter((action) => !action.startsWith('plugin::')),
    );
    await batch({ source: 'articles', documentIds: [article] }).expect(403);
    await allowPublic(
      app,
      READ_ALL.filter((action) => action !== 'api::article.article.find'),
    );
    await batch({ source: 'articles', documentIds: [article] }).expect(403);
    await allowPublic(app, READ_ALL);
  });
});

describe('?crossLinks=true on the host’s own routes', () => {
  beforeAll(async () => {
    for (let at = 0; at < PAGE; at += 1)
      await createArticle(app, { title: `Managers, part ${at}` });
    await app.settle();
  });

  it('gives each article of a page its links, as the single route does', async () => {
    const body = listOf(
      await get('articles?crossLinks=true&crossLinksLimit=2&crossLinksFields=slug').expect(200),
    );
    expect(body.data.length).toBeGreaterThanOrEqual(PAGE);
    for (const { documentId, crossLinks } of body.data) {
      const single = await get(`cross-links/articles/${documentId}?limit=2&fields=slug`).expect(
        200,
      );
      expect(crossLinks).toEqual(single.body);
    }
  });

  it('asks once for links and once for each offering type, however long the page', async () => {
    const path = (pageSize: number) => `articles?crossLinks=true&pagination[pageSize]=${pageSize}`;
    const one = await countQueries(app, async () => get(path(1)).expect(200));
    const many = await countQueries(app, async () => get(path(PAGE)).expect(200));
    expect(listOf(many.result).data).toHaveLength(PAGE);
    expect(ofAnyLength(many.statements)).toEqual(ofAnyLength(one.statements));
    // Links are joined to their assessments.
    for (const table of ['cross_links_assessments', 'mentor_profiles', 'trainer_programs']) {
      expect({ table, reads: readsOf(many.statements, table) }).toEqual({ table, reads: 1 });
    }
  });

  it('works on one article, in the v4 format, and leaves other requests alone', async () => {
    const single = await get(`cross-links/articles/${article}`).expect(200);
    const one = await get(`articles/${article}?crossLinks=true&crossLinksFields=*`).expect(200);
    expect(entryOf(one).data.crossLinks).toEqual(single.body);
    const cards = await get(
      `cross-links/articles/${article}?fields=displayName,title,headline,slug`,
    ).expect(200);
    const short = await get(`articles/${article}?crossLinks=true`).expect(200);
    expect(entryOf(short).data.crossLinks).toEqual(cards.body);
    const old = await get(`articles/${article}?crossLinks=true&crossLinksFields=*`)
      .set('Strapi-Response-Format', 'v4')
      .expect(200);
    expect(entryOf(old).data.attributes.crossLinks).toEqual(single.body);
    const plain = await get(`articles/${article}?crossLinks=false`).expect(200);
    expect(entryOf(plain).data).not.toHaveProperty('crossLinks');
  });

  it('gives each entry the links of its own language and state, however it is asked for', async () => {
    const idsAndLinks = async (query: string) =>
      listOf(await get(`articles?fields=title&crossLinks=true&pagination[limit]=100&${query}`));
    const every = await idsAndLinks('locale=*');
    const french = await idsAndLinks('locale[0]=fr');
    expect(french.data).toHaveLength(1);
    for (const { data } of [every, french])
      for (const { id, crossLinks } of data) {
        const row = await app.strapi.db.query(ARTICLE).findOne({ where: { id } });
        expect(crossLinks).toMatchObject({
          meta: { source: { locale: row.locale, status: 'published' } },
        });
      }
    expect(
      new Set(every.data.map(({ crossLinks }) => JSON.stringify(crossLinks))).size,
    ).toBeGreaterThan(1);
    // Strapi takes a state that it does not know for a draft.
    for (const status of ['draft', 'nonsense'])
      for (const { crossLinks } of (await idsAndLinks(`status=${status}`)).data)
        expect(crossLinks).toMatchObject({ meta: { source: { status: 'draft' } } });
    const plain = await idsAndLinks('locale=');
    expect(plain.data[0]?.crossLinks).toMatchObject({ meta: { source: { locale: 'en' } } });
  });

  it.each([
    'crossLinks=banana',
    'crossLinks=true&crossLinksLimit=0',
    'crossLinks=true&crossLinksKind=x',
    'crossLinks=true&crossLinksFields=banana',
  ])('?%s answers 400', async (query) => {
    const body = listOf(await get(`articles?${query}`).expect(400));
    expect(body.error.name).toBe('ValidationError');
  });

  it('is refused on routes that have no links, and without the right to read links', async () => {
    await get('mentor-profiles?crossLinks=true').expect(400);
    await allowPublic(
      app,
      READ_ALL.filter((action) => !action.startsWith('plugin::')),
    );
    await get('articles?crossLinks=true').expect(403);
    await get('articles').expect(200);
    await allowPublic(app, READ_ALL);
  });
});

describe('the articles that lead to an offering', () => {
  const to = (path: string) => get(`cross-links/to/${path}`);

  it('are those among whose links it is, as the host gives them', async () => {
    const body = listOf(await to(`mentor-profiles/${mentor}?limit=50`).expect(200));
    expect(body.data.length).toBeGreaterThan(0);
    for (const { position, source, type } of body.data) {
      expect(type).toBe('articles');
      const links = await get(`cross-links/articles/${source.documentId}`).expect(200);
      expect(listOf(links).data[position - 1]?.offering.documentId).toBe(mentor);
    }
    const first = body.data[0]?.source;
    const host = await get(`articles/${String(first?.documentId)}`).expect(200);
    expect(first).toEqual(entryOf(host).data);
  });

  it('are none while it is closed, and unknown offerings are a 404', async () => {
    const paused = await createMentor(app, { listingState: 'paused' });
    await app.settle();
    const body = listOf(await to(`mentor-profiles/${paused}`).expect(200));
    expect(body.data).toEqual([]);
    await to(`mentor-profiles/${paused}?fields=nonsense`).expect(400);
    await to('mentor-profiles/nowhere').expect(404);
    const unknown = await to('articles/nowhere').expect(404);
    expect(listOf(unknown).error.message).toContain(
      'Offerings on this site: mentor-profiles, trainer-programs',
    );
    await to(`mentor-profiles/${mentor}?limit=51`).expect(400);
  });

  it('are not told to a caller who may not read articles', async () => {
    await allowPublic(
      app,
      READ_ALL.filter((action) => !action.startsWith('api::article')),
    );
    const body = listOf(await to(`mentor-profiles/${mentor}`).expect(200));
    expect(body.data).toEqual([]);
    await allowPublic(app, READ_ALL);
  });
});

describe('the explanation', () => {
  it('is behind a right of its own, and tells of every candidate why it is or is not shown', async () => {
    await get(`cross-links/articles/${article}/explain`).expect(403);
    await allowPublic(app, [...READ_ALL, EXPLAIN]);
    // Pinned: so many like them were made above that their words alone may no longer carry them.
    await app.strapi.documents(ARTICLE).update({
      documentId: article,
      status: 'published',
      data: {
        crossLinks: {
          pinned: [
            { uid: MENTOR, documentId: mentor },
            { uid: PROGRAM, documentId: program },
          ],
        },
      } as never,
    });
    await app.settle();
    await app.strapi.db
      .query(MENTOR)
      .updateMany({ where: { documentId: mentor }, data: { currentMentees: 3 } });
    const body = listOf(await get(`cross-links/articles/${article}/explain`).expect(200));
    const of = (id: string) => body.data.find(({ documentId }) => documentId === id);
    expect(of(mentor)).toMatchObject({ availability: 'full', position: null });
    expect(of(program)).toMatchObject({ availability: 'open' });
    expect(of(program)?.position).toBeGreaterThan(0);
    expect(of(program)?.terms.length).toBeGreaterThan(0);
    expect(JSON.stringify(body)).not.toContain('currentMentees');
    await app.strapi.db
      .query(MENTOR)
      .updateMany({ where: { documentId: mentor }, data: { currentMentees: 0 } });
    await allowPublic(app, READ_ALL);
  });
});
