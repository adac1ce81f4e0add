import { createDatabase, type TestDatabase } from './database';
import { ARTICLE, blocks, PROGRAM } from './fixtures';
import { article, countMistakes, mentor, program } from './processes/content';
import { startInstance, type Instance } from './processes/instance';

/** What every source looks for is kept in rows: a restart reads it back, as far as it is right, and reads no article. */
const TRACE = 'plugin::cross-links.trace';
const ASSESSMENT = 'plugin::cross-links.assessment';
const LINK = 'plugin::cross-links.link';
const SNAPSHOT = 'plugin::cross-links.snapshot';
const ARTICLES = 30;
const LOOK_AGAIN_MS = 50;
const AT_MOST_MS = 120_000;
const TOPICS = ['giving feedback', 'running one-to-ones', 'delegating', 'planning a career'];

let database: TestDatabase;
let instance: Instance;
let token: string;
let programId: string;
const articles: string[] = [];

interface Row {
  readonly id: number;
  readonly inputHash: string;
  readonly version: string;
  readonly numbers: string;
}

const rows = (uid: string, where: object = {}): Promise<Row[]> =>
  instance.tell<Row[]>('find', { uid, where, orderBy: { id: 'asc' } });

const write = (uid: string, where: object, data: object): Promise<void> =>
  instance.tell('writeSilently', { uid, where, data });

/** What is done while nothing is asked for is done some time. */
const until = async <T>(look: () => Promise<T | undefined>): Promise<T> => {
  for (const end = Date.now() + AT_MOST_MS; ;) {
    const found = await look();
    if (found !== undefined) return found;
    if (Date.now() > end) throw new Error('What was waited for has not come.');
    await new Promise<void>((resolve) => setTimeout(resolve, LOOK_AGAIN_MS));
  }
};

const hashesOf = (found: readonly Row[]): string[] =>
  [...new Set(found.map(({ inputHash }) => inputHash))].sort();

/** Resolves when there is a row for each text that links were worked out from, and no other. */
const kept = (): Promise<Row[]> =>
  until(async () => {
    const [traces, assessments] = [await rows(TRACE), await rows(ASSESSMENT)];
    const wanted = hashesOf(assessments);
    const isRight = traces.length === wanted.length && hashesOf(traces).join() === wanted.join();
    return isRight ? traces : undefined;
  });

/** How many sources were traced since the start, by what. */
const traced = (): Promise<{ read: number; made: number }> =>
  until(async () => {
    const lines = await instance.tell<string[]>('said');
    const [, read, made] =
      lines.map((line) => /traces of "en": (\d+) read, (\d+) made/.exec(line)).find(Boolean) ?? [];
    return read === undefined ? undefined : { read: Number(read), made: Number(made) };
  });

const restart = async (): Promise<void> => {
  await instance.tell('settle');
  await instance.stop();
  instance = await startInstance(database);
  await instance.tell('settle');
};

const crash = async (): Promise<void> => {
  await instance.kill();
  instance = await startInstance(database);
  // It leads once it has taken the other for dead.
  await traced();
};

const versions = async (): Promise<number> => (await rows(ASSESSMENT)).length;

const linksTo = (documentId: string, sourceDocumentId: string): Promise<Row[]> =>
  rows(LINK, { offeringDocumentId: documentId, sourceDocumentId });

const storyOf = (subject: string) => ({
  title: `All about ${subject}`,
  body: blocks(`A story of ${subject}.\nIt is by one who knows ${subject} and nothing else.`),
});

const teach = async (subject: string): Promise<void> => {
  const data = {
    title: `Course in ${subject}`,
    summary: `We practise ${subject} together, all day long.`,
  };
  await instance.tell('update', {
    ...{ uid: PROGRAM, documentId: programId, locale: 'en', status: 'published' },
    data: {
      ...data,
      description: [],
      modules: [{ title: subject }],
      outcomes: [{ kind: 'skillAcquisition', statement: `Know ${subject}` }],
    },
  });
  await instance.tell('settle');
};

beforeAll(async () => {
  database = await createDatabase();
  instance = await startInstance(database);
  token = await instance.tell<string>('signIn');
  await mentor(instance);
  programId = await program(instance);
  for (let at = 0; at < ARTICLES; at += 1) {
    const title = `Notes on ${TOPICS[at % TOPICS.length] ?? ''}, part ${at}`;
    articles.push(await article(instance, { title, slug: `notes-${at}` }));
  }
  await instance.tell('settle');
  await kept();
});

afterAll(async () => {
  await instance.stop();
  await database.drop();
});

describe('the traces of sources', () => {
  it('are one row for a draft and what is published of it', async () => {
    expect(await versions()).toBe(2 * ARTICLES);
    expect(await rows(TRACE)).toHaveLength(ARTICLES);
  });

  it('are read back after a restart, and none is made', async () => {
    const before = await rows(TRACE);
    await restart();
    expect(await traced()).toEqual({ read: 2 * ARTICLES, made: 0 });
    expect(await kept()).toEqual(before);
  });

  it('are read back after a crash', async () => {
    await crash();
    expect(await traced()).toEqual({ read: 2 * ARTICLES, made: 0 });
  });

  it('say after a restart what they said before, be it in words that no statistics know', async () => {
    const subjects = [
      'xylophones marimbas glockenspiels',
      'ukuleles mandolins bouzoukis',
      'kazoos ocarinas didgeridoos',
    ];
    const later: string[] = [];
    for (const [at, subject] of subjects.entries())
      later.push(await article(instance, { ...storyOf(subject), slug: `later-${at}` }));
    await instance.tell('settle');
    await kept();
    await restart();
    expect((await traced()).made).toBe(0);
    for (const [at, subject] of [...subjects.entries()].reverse()) {
      await teach(subject);
      for (const [other, id] of later.entries())
        expect((await linksTo(programId, id)).length > 0).toBe(other === at);
    }
    articles.push(...later);
    expect(await countMistakes(instance, token)).toBe(0);
  });

  it('are made anew where a source was written while nobody looked', async () => {
    await kept();
    const [documentId = ''] = articles;
    const [before] = await rows(ASSESSMENT, { sourceDocumentId: documentId });
    const subject = 'bagpipes bombards hurdygurdies';
    await write(ARTICLE, { documentId }, { ...storyOf(subject), updatedAt: new Date() });
    await restart();
    const hashes = hashesOf(await kept());
    const [after] = await rows(ASSESSMENT, { sourceDocumentId: documentId });
    expect(hashes).not.toContain(before?.inputHash);
    expect(hashes).toContain(after?.inputHash);
    await teach(subject);
    expect(await linksTo(programId, documentId)).not.toHaveLength(0);
    expect(await countMistakes(instance, token)).toBe(0);
  });

  it('are made anew where the links were worked out from another text', async () => {
    await kept();
    const [row] = await rows(ASSESSMENT);
    await write(ASSESSMENT, { id: row?.id }, { inputHash: 'of-another-text' });
    await restart();
    expect(await traced()).toEqual({ read: (await versions()) - 1, made: 1 });
    await write(ASSESSMENT, { id: row?.id }, { inputHash: row?.inputHash });
  });

  it('are made anew where a row is damaged, and replace it', async () => {
    const [damaged, cut] = await kept();
    await write(TRACE, { id: damaged?.id }, { numbers: 'nothing of the kind' });
    await write(TRACE, { id: cut?.id }, { numbers: cut?.numbers.slice(0, 40) });
    await restart();
    expect(await traced()).toEqual({ read: (await versions()) - 4, made: 4 });
    await kept();
    await restart();
    expect(await traced()).toEqual({ read: await versions(), made: 0 });
  });

  it('are all made anew under other statistics', async () => {
    const before = await kept();
    await write(SNAPSHOT, {}, { version: 'another' });
    await restart();
    expect(await traced()).toEqual({ read: 0, made: await versions() });
    const after = await until(async () => {
      const found = await kept();
      return found.some(({ version }) => version === before[0]?.version) ? undefined : found;
    });
    expect(new Set(after.map(({ version }) => version)).size).toBe(1);
  });

  it('are replaced by those of a rebuild, which counts anew', async () => {
    const [before] = await kept();
    await instance.tell('request', { method: 'post', path: '/cross-links/rebuild', token });
    await instance.tell('settle');
    await until(async () => {
      const found = await kept();
      return found.some(({ version }) => version === before?.version) ? undefined : found;
    });
    await restart();
    expect(await traced()).toEqual({ read: await versions(), made: 0 });
  });

  it('go with their sources', async () => {
    const before = await kept();
    const [, one = '', other = ''] = articles;
    await instance.tell('delete', { uid: ARTICLE, documentId: one });
    await instance.tell('settle');
    expect(await kept()).toHaveLength(before.length - 1);
    await instance.tell('removeSilently', { uid: ARTICLE, where: { documentId: other } });
    await restart();
    expect(await kept()).toHaveLength(before.length - 2);
    expect(await countMistakes(instance, token)).toBe(0);
  });
});
