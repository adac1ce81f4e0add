import fc from 'fast-check';

import { signIn } from './admin-session';
import {
  ARTICLE,
  blocks,
  createMentor,
  createProgram,
  MENTOR,
  mentorData,
  PROGRAM,
} from './fixtures';
import { startApp, type App } from './start-app';

/** Subjects that share no word; an article is about two of them, an offering about one. */
const SUBJECTS = [
  'beekeeping hives honeycomb apiary swarms',
  'glassblowing furnace blowpipe annealing kiln',
  'sailing rigging spinnaker regatta tiller',
  'bookbinding parchment folios stitching vellum',
  'geology basalt strata fossils tectonics',
  'ceramics glaze stoneware earthenware porcelain',
  'astronomy telescope nebula parallax spectra',
  'carpentry dovetail chisel joinery mortise',
] as const;
const ARTICLES = 120;
const CHANGES = 40;

const LINK = 'plugin::cross-links.link';
const ASSESSMENT = 'plugin::cross-links.assessment';

let app: App;
let token: string;
let linked = 0;
const offerings: { uid: string; documentId: string }[] = [];
const tags: string[] = [];

const rebuild = async (dryRun: boolean): Promise<number> => {
  await app.request
    .post('/cross-links/rebuild')
    .set('Authorization', `Bearer ${token}`)
    .send({ dryRun })
    .expect(200);
  await app.settle();
  const { body } = await app.request
    .get('/cross-links/rebuild')
    .set('Authorization', `Bearer ${token}`);
  expect(body.data).toMatchObject({ state: 'done', failed: 0 });
  return body.data.differed;
};

/** What is stored for each article, of which text, and which offerings it leads to. */
const stored = async () => {
  const rows = new Map<string, string>();
  const leads = new Map<string, Set<string>>();
  for (const uid of [ASSESSMENT, LINK]) {
    for (const row of await app.strapi.db.query(uid).findMany({ orderBy: { id: 'asc' } })) {
      const { sourceDocumentId: id, sourceState, rank, score, resultHash, inputHash } = row;
      const line = [sourceState, rank, row.offeringDocumentId, score, resultHash, inputHash].join();
      rows.set(id, [rows.get(id) ?? '', line].join('|'));
      if (row.offeringDocumentId)
        leads.set(id, (leads.get(id) ?? new Set()).add(row.offeringDocumentId));
    }
  }
  return { rows, leads };
};

/** Articles whose text or links became other ones, or that lead to one of the changed offerings before or after. */
const dependentsBetween = (
  before: Awaited<ReturnType<typeof stored>>,
  after: Awaited<ReturnType<typeof stored>>,
  changed: readonly string[],
): Set<string> => {
  const found = new Set<string>();
  for (const id of new Set([...before.rows.keys(), ...after.rows.keys()])) {
    const isOther = before.rows.get(id) !== after.rows.get(id);
    const holds = changed.some(
      (offering) =>
        before.leads.get(id)?.has(offering) === true || after.leads.get(id)?.has(offering) === true,
    );
    if (isOther || holds) found.add(id);
  }
  return found;
};

const tell = (line: string): void => {
  const [, count] = /, (\d+) source\(s\) linked/.exec(line) ?? [];
  linked += Number(count ?? 0);
};

const documents = (uid: string) => app.strapi.documents(uid as typeof ARTICLE);

beforeAll(async () => {
  app = await startApp();
  token = await signIn(app, 'strapi-super-admin');
  for (let at = 0; at < 4; at += 1) {
    const { documentId } = await documents('api::tag.tag').create({
      data: { name: `tag number ${at}`, slug: `tag-${at}` } as never,
    });
    tags.push(documentId);
  }
  const random = fc.sample(fc.nat(1_000_000), { numRuns: ARTICLES * 2, seed: 7 });
  const subject = (at: number) => SUBJECTS[(random[at] ?? 0) % SUBJECTS.length] ?? '';
  for (let at = 0; at < ARTICLES; at += 1) {
    await documents(ARTICLE).create({
      data: {
        title: `Story ${at}`,
        slug: `story-${at}`,
        body: blocks(`A story of ${subject(at * 2)}.\nIt is also one of ${subject(at * 2 + 1)}.`),
        ...(at % 10 === 0 ? { tags: [tags[(at / 10) % tags.length]] } : {}),
      } as never,
      ...(at % 5 === 0 ? {} : { status: 'published' as const }),
    });
  }
  for (const [at, text] of SUBJECTS.entries()) {
    const tagged = at % 3 === 0 ? { tags: [tags[at % tags.length]] } : {};
    const words = {
      title: `Course in ${text}`,
      summary: `We practise ${text} together.`,
      description: [],
      modules: [{ title: text }],
      outcomes: [{ kind: 'skillAcquisition', statement: `Know ${text}` }],
    };
    offerings.push({ uid: PROGRAM, documentId: await createProgram(app, { ...words, ...tagged }) });
    const about = {
      headline: `Years of ${text}`,
      summary: `A talk about ${text} and a life with it.`,
      outcomes: [{ kind: 'leadership', statement: `At home in ${text}` }],
    };
    offerings.push({ uid: MENTOR, documentId: await createMentor(app, about) });
  }
  await app.settle();
  await rebuild(false);
  app.strapi.log.level = 'debug';
  jest.spyOn(app.strapi.log, 'debug').mockImplementation((line: unknown) => {
    tell(String(line));
    return app.strapi.log;
  });
});

afterAll(() => app.stop());

type Change = (pick: number) => Promise<unknown>;

const anOffering = (pick: number) =>
  offerings[pick % offerings.length] ?? { uid: '', documentId: '' };
const textFor = (uid: string, text: string) =>
  uid === PROGRAM
    ? { title: `Course in ${text}`, summary: `We practise ${text} together.` }
    : { headline: `Years of ${text}`, summary: `A talk about ${text} and a life with it.` };

/** What offerings say, by `documentId|is it published`, with the words they are tagged by. */
const textsOf = async (): Promise<Map<string, string>> => {
  const texts = new Map<string, string>();
  for (const uid of [MENTOR, PROGRAM]) {
    const rows = await app.strapi.db.query(uid).findMany({ populate: ['tags'] });
    for (const row of rows) {
      const { title, headline, summary } = row;
      const words = row.tags.map(({ name, synonyms }: Record<string, unknown>) => [name, synonyms]);
      const name = `${row.documentId}|${row.publishedAt !== null}`;
      texts.set(name, JSON.stringify([title, headline, summary, words]));
    }
  }
  return texts;
};

const changedBetween = (before: Map<string, string>, after: Map<string, string>): string[] =>
  [...new Set([...before.keys(), ...after.keys()])]
    .filter((name) => before.get(name) !== after.get(name))
    .map((name) => name.split('|')[0] ?? '');

const CHANGES_BY_NAME: Readonly<Record<string, Change>> = {
  'an offering says something else': async (pick) => {
    const { uid, documentId } = anOffering(pick);
    const data = textFor(uid, SUBJECTS[(pick >> 4) % SUBJECTS.length] ?? '');
    await documents(uid).update({ documentId, status: 'published', data: data as never });
  },
  'the draft of an offering says something else': async (pick) => {
    const { uid, documentId } = anOffering(pick);
    const data = textFor(uid, SUBJECTS[(pick >> 4) % SUBJECTS.length] ?? '');
    await documents(uid).update({ documentId, data: data as never });
  },
  'an offering is unpublished': async (pick) => {
    const { uid, documentId } = anOffering(pick);
    await documents(uid).unpublish({ documentId });
  },
  'an offering is published': async (pick) => {
    const { uid, documentId } = anOffering(pick);
    await documents(uid).publish({ documentId });
  },
  'a tag is renamed': async (pick) => {
    const tag = tags[pick % tags.length] ?? '';
    const name = `${(SUBJECTS[(pick >> 4) % SUBJECTS.length] ?? '').split(' ')[0] ?? ''} ${pick}`;
    await documents('api::tag.tag').update({ documentId: tag, data: { name } as never });
  },
  'a tag gets a synonym': async (pick) => {
    const tag = tags[pick % tags.length] ?? '';
    const synonyms = [`synonym ${pick}`];
    await documents('api::tag.tag').update({ documentId: tag, data: { synonyms } as never });
  },
};

describe('what a change makes the worker link anew', () => {
  it('is exactly what depends on it', async () => {
    const names = Object.keys(CHANGES_BY_NAME);
    const steps = fc.sample(fc.tuple(fc.nat(names.length - 1), fc.nat(1_000_000)), {
      numRuns: CHANGES,
      seed: 11,
    });
    let followed = 0;
    for (const [at, [which, pick]] of steps.entries()) {
      // The statistics are counted anew once a tenth of the texts has changed, and everything is then linked anew.
      await rebuild(false);
      const name = names[which] ?? '';
      const [before, said] = [await stored(), await textsOf()];
      linked = 0;
      await CHANGES_BY_NAME[name]?.(pick);
      await app.settle();
      const changed = changedBetween(said, await textsOf());
      const dependents = dependentsBetween(before, await stored(), changed);
      expect({ at, name, linked }).toEqual({ at, name, linked: dependents.size });
      followed += dependents.size;
    }
    expect(followed).toBeGreaterThan(CHANGES);
    expect(await rebuild(true)).toBe(0);
  });

  it('is nothing where what changed is read by nobody', async () => {
    const { documentId } = await documents('api::author.author').create({
      data: { name: 'A. Uthor', slug: 'author' } as never,
    });
    linked = 0;
    await documents('api::author.author').update({
      documentId,
      data: { name: 'B. Uthor' } as never,
    });
    const [tag = ''] = tags;
    const data = { description: 'Said of the tag, and read by nobody.' };
    await documents('api::tag.tag').update({ documentId: tag, data: data as never });
    await app.settle();
    expect(linked).toBe(0);
  });

  it('is every article where a tag says which help its articles call for', async () => {
    const [tag = ''] = tags;
    const carriers = await app.strapi.db.query(ARTICLE).findMany({
      where: { tags: { documentId: tag } },
    });
    const ids = new Set(carriers.map(({ documentId }: { documentId: string }) => documentId));
    linked = 0;
    await documents('api::tag.tag').update({
      documentId: tag,
      data: { needHint: 'mentor' } as never,
    });
    await app.settle();
    expect(linked).toBe(ids.size);
    expect(await rebuild(true)).toBe(0);
  });
});

describe('what a tag leaves behind', () => {
  const TAG = 'api::tag.tag';
  const GERMAN = 'wetterkunde';

  const aTag = async (name: string): Promise<string> => {
    const data = { name, slug: name } as never;
    return (await documents(TAG).create({ data })).documentId;
  };

  const tag = (uid: string, documentId: string, ids: readonly string[], locale = 'en') => {
    const slug = `${locale}-${documentId}`;
    const data = { title: 'On clouds', slug, body: blocks('They pass.'), tags: ids } as never;
    return documents(uid).update({ documentId, locale, status: 'published', data });
  };

  /** The articles whose stored rows say otherwise than before, and the words that offerings are read by. */
  const after = async (change: () => Promise<unknown>) => {
    const before = await stored();
    linked = 0;
    await change();
    await app.settle();
    const now = await stored();
    const ids = [...now.rows.keys()];
    return ids.filter((id) => before.rows.get(id) !== now.rows.get(id)).sort();
  };

  const words = async (locale: string): Promise<string> => {
    const engine = app.strapi.plugin('cross-links').service('engine') as unknown as {
      judgedContent: (locale: string) => Promise<{ offerings: unknown[] }>;
    };
    return JSON.stringify((await engine.judgedContent(locale)).offerings);
  };

  let articles: string[];
  let mentor: string;

  beforeAll(async () => {
    await app.strapi.db
      .query('plugin::i18n.locale')
      .create({ data: { code: 'de', name: 'German' } });
    const rows = await app.strapi.db.query(ARTICLE).findMany({
      where: { publishedAt: { $notNull: true } },
      orderBy: { id: 'asc' },
      limit: 3,
    });
    articles = rows.map(({ documentId }: { documentId: string }) => documentId).sort();
    mentor = await createMentor(app, { headline: 'Looking up' });
  });

  /** Everything carries the tag anew, and all that is stored is right. */
  const carriedBy = async (name: string): Promise<string> => {
    const id = await aTag(name);
    for (const article of articles) await tag(ARTICLE, article, [id]);
    await documents(MENTOR).update({
      documentId: mentor,
      status: 'published',
      data: { tags: [id] } as never,
    });
    await app.settle();
    await rebuild(false);
    expect(await words('en')).toContain(name);
    return id;
  };

  it('is right where it is deleted', async () => {
    const documentId = await carriedBy('meteorology');
    expect(await after(() => documents(TAG).delete({ documentId }))).toEqual(articles);
    expect(await words('en')).not.toContain('meteorology');
    expect(await rebuild(true)).toBe(0);
  });

  it('is right where it is deleted in one language', async () => {
    const documentId = await carriedBy('nephology');
    const data = { name: GERMAN, slug: GERMAN } as never;
    await documents(TAG).update({ documentId, locale: 'de', data });
    const [german = ''] = articles;
    await tag(ARTICLE, german, [documentId], 'de');
    for (const article of articles) await tag(ARTICLE, article, []);
    await documents(MENTOR).update({
      ...{ documentId: mentor, locale: 'de', status: 'published' },
      data: { ...mentorData(), headline: 'Oben', tags: [documentId] } as never,
    });
    await app.settle();
    await rebuild(false);
    expect(await words('de')).toContain(GERMAN);
    expect(await after(() => documents(TAG).delete({ documentId, locale: 'de' }))).toEqual([
      german,
    ]);
    expect(await words('de')).not.toContain(GERMAN);
    expect(await rebuild(true)).toBe(0);
    await documents(TAG).delete({ documentId, locale: '*' });
    await app.settle();
  });

  it('is right where its own form lets go of who carried it', async () => {
    const documentId = await carriedBy('barometry');
    const [one = '', other = ''] = articles;
    const letGo = (field: string, value: object) =>
      documents(TAG).update({ documentId, data: { [field]: value } as never });
    expect(await after(() => letGo('articles', { disconnect: [{ documentId: one }] }))).toEqual([
      one,
    ]);
    expect(linked).toBe(1);
    expect(await after(() => letGo('articles', { set: [{ documentId: other }] }))).toEqual(
      articles.slice(2),
    );
    await after(() => letGo('mentorProfiles', { disconnect: [{ documentId: mentor }] }));
    expect(await words('en')).not.toContain('barometry');
    expect(await rebuild(true)).toBe(0);
  });
});
