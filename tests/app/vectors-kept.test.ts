import { createDatabase, type TestDatabase } from './database';
import { startEmbeddingEndpoint, type EmbeddingEndpoint } from './embedding-endpoint';
import { blocks } from './fixtures';
import { MEANINGS, summaryOf } from './meanings';
import { article, program } from './processes/content';
import { startInstance, type Instance } from './processes/instance';

/** Where vectors are in use is known to whoever starts, takes over or only looks: nobody works links out without them. */
const ASSESSMENT = 'plugin::cross-links.assessment';
const LINK = 'plugin::cross-links.link';
const SWEEP = 'plugin::cross-links.sweep';
const VECTOR = 'plugin::cross-links.vector';
const LOOK_AGAIN_MS = 100;
const AT_MOST_MS = 30_000;

let endpoint: EmbeddingEndpoint;
let database: TestDatabase;
let instance: Instance;
const others: Instance[] = [];

interface Assessment {
  readonly engineVersion: string;
  readonly computedAt: unknown;
}

const start = (environment: Readonly<Record<string, string>> = {}): Promise<Instance> =>
  startInstance(database, { CROSS_LINKS_EMBEDDER: `${endpoint.url}#fake`, ...environment });

const until = async (isSo: () => Promise<boolean>): Promise<void> => {
  for (const end = Date.now() + AT_MOST_MS; !(await isSo());) {
    if (Date.now() > end) throw new Error('What was waited for has not come.');
    await new Promise<void>((resolve) => setTimeout(resolve, LOOK_AGAIN_MS));
  }
};

const assessments = (): Promise<Assessment[]> =>
  instance.tell<Assessment[]>('find', { uid: ASSESSMENT, orderBy: { id: 'asc' } });

/** Which passes over everything there have been, and when links were worked out. */
const history = async (): Promise<unknown> => ({
  runs: (
    await instance.tell<{ task: string; run: string }[]>('find', {
      ...{ uid: SWEEP, orderBy: { id: 'asc' } },
    })
  ).map(({ task, run }) => ({ task, run })),
  assessments: await assessments(),
  vectors: await instance.tell('count', { uid: VECTOR }),
});

/** Resolves when an instance has started to lead and has had the time to look around. */
const leads = async (): Promise<void> => {
  await until(async () =>
    (await instance.tell<string[]>('said')).some((line) => line.includes('traces of "en"')),
  );
  await instance.tell('settle');
};

beforeAll(async () => {
  endpoint = await startEmbeddingEndpoint(MEANINGS);
  database = await createDatabase();
  instance = await start();
  for (const [one, other] of MEANINGS)
    await program(instance, {
      title: `Beginners in ${one}`,
      summary: `${summaryOf(one, other)}${one === 'quilting' ? ' Thimbles and calico are provided.' : ''}`,
    });
  await article(instance, {
    title: 'A winter of thimbles',
    body: blocks('Last winter I wanted to learn patchwork, and bought thimbles and calico.'),
  });
  await until(async () => {
    const found = await assessments();
    return (
      found.length > 0 && found.every(({ engineVersion }) => engineVersion.includes('+http/fake'))
    );
  });
  await instance.tell('settle');
});

afterAll(async () => {
  for (const other of others) await other.kill();
  await instance.stop();
  await database.drop();
  await endpoint.close();
});

it('a restart links nothing anew and embeds nothing again', async () => {
  const before = await history();
  const asked = endpoint.asked.length;
  await instance.stop();
  instance = await start();
  await leads();
  expect(await history()).toEqual(before);
  expect(endpoint.asked).toHaveLength(asked);
});

it('the doctor, in another process, finds links as they should be', async () => {
  const looking = await start({ CROSS_LINKS_WORKER: 'off' });
  others.push(looking);
  const findings = await looking.tell<{ check: string; level: string; text: string }[]>('examine');
  expect(findings.filter(({ check }) => check === 'Links')).toEqual([
    expect.objectContaining({ level: 'ok' }),
  ]);
});

it('who takes over links nothing anew, with what was embedded since it started', async () => {
  const next = await start();
  others.push(next);
  await next.tell('settle');
  await article(instance, {
    title: 'A summer of calico',
    slug: 'a-summer-of-calico',
    body: blocks('In summer somebody showed me patchwork on a veranda, over three long weekends.'),
  });
  await until(() => Promise.resolve(endpoint.asked.some((text) => text.includes('veranda'))));
  await instance.tell('settle');
  const last = instance;
  const asked = endpoint.asked.length;
  const before = await history();
  await last.kill();
  others.splice(others.indexOf(next), 1);
  instance = next;
  await leads();
  const after = await history();
  expect(after).toMatchObject({ vectors: (before as { vectors: number }).vectors });
  expect(endpoint.asked).toHaveLength(asked);
  const backlogOf = (found: unknown) =>
    (found as { runs: { task: string; run: string }[] }).runs.find(
      ({ task }) => task === 'backlog',
    );
  expect(backlogOf(after)).toEqual(backlogOf(before));
});

it('what was linked while the model was away is linked again after a restart', async () => {
  endpoint.breakDown(true);
  const away = await article(instance, {
    title: 'An autumn of calico',
    slug: 'an-autumn-of-calico',
    body: blocks('In autumn the thimbles fitted and the calico held: patchwork was all I did.'),
  });
  await instance.tell('settle');
  const own = (): Promise<Assessment[]> =>
    instance.tell<Assessment[]>('find', { uid: ASSESSMENT, where: { sourceDocumentId: away } });
  const linksOf = (): Promise<{ match: { passages?: unknown } }[]> =>
    instance.tell('find', { uid: LINK, where: { sourceDocumentId: away } });
  const isByPassages = async (): Promise<boolean> =>
    (await linksOf()).some(({ match }) => Boolean(match.passages));
  expect(await own()).toHaveLength(2);
  expect(await isByPassages()).toBe(false);
  endpoint.breakDown(false);
  await instance.stop();
  instance = await start();
  await until(isByPassages);
});
