/** One of the sites under measurement: with the plugin, or without it where PLAIN_SITE is set. */
import { createStrapi, type Core } from '@strapi/strapi';
import { join } from 'node:path';
import type { AddressInfo } from 'node:net';

import { fillSite, idOf } from '../site/fill';
import { articleOf, offeringOf } from '../site/content';
import type { Order, Report } from './orders';

const ROOT = join(__dirname, '..', '..');
const ARTICLE = 'api::article.article';
const PROGRAM = 'api::trainer-program.trainer-program';
const PAUSE_MS = 100;
const KEPT_PAUSE_MS = 2_000;

/** What publishing asks of a program, in words that are its own. */
const REQUIRED = {
  instructors: [{ name: 'T. Rainer' }],
  programKind: 'workshop',
  durationDays: 2,
  totalHours: 14,
  modules: [{ title: 'Part one' }],
  teachingMethods: [{ kind: 'rolePlay' }],
  outcomes: [{ kind: 'skillAcquisition', statement: 'Do what part one is about' }],
  languages: [{ code: 'en' }],
};

const countIn = (rows: unknown): number => Number((rows as { count: unknown }[])[0]?.count);

interface Progress {
  readonly state: string;
}

interface Engine {
  drain: () => Promise<void>;
  rebuild: () => {
    start: (request: object) => Promise<Progress>;
    progress: () => Promise<Progress & { differed?: number }>;
  };
}

const tell = (report: Report): void => {
  process.send?.(report);
};

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

const blocks = (paragraphs: readonly string[]) =>
  paragraphs.map((text) => ({ type: 'paragraph', children: [{ type: 'text', text }] }));

/** An editor's way: a draft is written, then published. */
const saveAndPublish = async (strapi: Core.Strapi, number: number): Promise<number> => {
  const { title, paragraphs } = articleOf(number);
  const data = { title: title.slice(0, 160), slug: `saved-${number}`, body: blocks(paragraphs) };
  const articles = strapi.documents(ARTICLE);
  const start = performance.now();
  const { documentId } = await articles.create({ data: data as never, locale: 'en' });
  await articles.publish({ documentId, locale: 'en' });
  return performance.now() - start;
};

const engineOf = (strapi: Core.Strapi): Engine =>
  strapi.plugin('cross-links').service('engine') as unknown as Engine;

/** From the save of an offering until the last link that depends on it is right. */
const changeOffering = async (strapi: Core.Strapi, number: number): Promise<number> => {
  const { title, summary } = offeringOf(number + 700_000);
  const start = performance.now();
  await strapi.documents(PROGRAM).update({
    ...{ documentId: idOf('p', number), locale: 'en', status: 'published' as const },
    data: {
      ...REQUIRED,
      title: title.slice(0, 140),
      summary,
      description: blocks([summary]),
    } as never,
  });
  await engineOf(strapi).drain();
  return performance.now() - start;
};

/** What autovacuum does within a minute, where it is on: without it Postgres takes every table for an empty one. */
const refreshPlanner = async (strapi: Core.Strapi): Promise<void> => {
  if (strapi.db.dialect.client === 'postgres') await strapi.db.connection.raw('ANALYZE');
};

const keepAll = async (strapi: Core.Strapi): Promise<number> => {
  const ms = await untilKept(strapi);
  await refreshPlanner(strapi);
  return ms;
};

const rebuildAll = async (
  strapi: Core.Strapi,
  dryRun: boolean,
): Promise<{ ms: number; differed: number }> => {
  const rebuild = engineOf(strapi).rebuild();
  const start = performance.now();
  await rebuild.start({ dryRun });
  for (;;) {
    const { state, differed = 0 } = await rebuild.progress();
    if (state !== 'running') return { ms: performance.now() - start, differed };
    await pause(PAUSE_MS);
  }
};

/** Until what every source looks for stands in a row, as on a site that has been up for a while. */
const untilKept = async (strapi: Core.Strapi): Promise<number> => {
  const start = performance.now();
  const knex = strapi.db.connection;
  for (;;) {
    const kept = await knex('cross_links_traces').count({ count: '*' });
    const wanted = await knex('cross_links_assessments').countDistinct({ count: 'input_hash' });
    if (countIn(kept) === countIn(wanted)) return performance.now() - start;
    await pause(KEPT_PAUSE_MS);
  }
};

const megabytes = (): number => {
  globalThis.gc?.();
  return Math.round(process.memoryUsage.rss() / 1_048_576);
};

const obey = async (strapi: Core.Strapi, order: Order): Promise<Report> => {
  switch (order.do) {
    case 'fill':
      await fillSite(strapi, order);
      await refreshPlanner(strapi);
      return {};
    case 'save':
      return { ms: await saveAndPublish(strapi, order.number) };
    case 'settle':
      await engineOf(strapi).drain();
      return {};
    case 'keep':
      return { ms: await keepAll(strapi) };
    case 'change':
      return { ms: await changeOffering(strapi, order.number) };
    case 'rebuild':
      return rebuildAll(strapi, order.dryRun);
    case 'memory':
      return { megabytes: megabytes() };
    case 'stop':
      await strapi.destroy();
      return {};
  }
};

/** Readers without a token may read articles: it is their requests that a rebuild must not slow down. */
const openToPublic = async (strapi: Core.Strapi): Promise<void> => {
  const role = (await strapi.db
    .query('plugin::users-permissions.role')
    .findOne({ where: { type: 'public' } })) as { id: number };
  for (const action of [`${ARTICLE}.find`, `${ARTICLE}.findOne`]) {
    await strapi.db
      .query('plugin::users-permissions.permission')
      .create({ data: { action, role: role.id } });
  }
};

const main = async (): Promise<void> => {
  const start = performance.now();
  const distDir = process.env.PLAIN_SITE ?? join(ROOT, 'dist');
  const strapi = createStrapi({ appDir: ROOT, distDir });
  strapi.log.level = process.env.BENCH_LOG ?? 'error';
  await strapi.load();
  const bootMs = performance.now() - start;
  await openToPublic(strapi);
  strapi.server.mount();
  const { httpServer } = strapi.server;
  await new Promise<void>((resolve) => httpServer.listen(0, '127.0.0.1', resolve));
  tell({ port: (httpServer.address() as AddressInfo).port, ms: bootMs });
  process.on('message', (order: Order) => {
    void obey(strapi, order).then((report) => {
      tell(report);
      if (order.do === 'stop') process.exit(0);
    });
  });
};

process.on('unhandledRejection', (error) => {
  console.error(error);
  process.exit(1);
});
void main();
