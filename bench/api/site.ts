/** The process under measurement: a seeded site that grows, and works everything out again, when it is told to. */
import { createStrapi, type Core } from '@strapi/strapi';
import type { AddressInfo } from 'node:net';
import supertest from 'supertest';

import { seed } from '../../scripts/seed/seed';
import { signIn } from '../../tests/app/admin-session';
import { createDatabase } from '../../tests/app/database';
import { SECRETS } from '../secrets';
import { makeBenchSite, PLAIN_RELATIONS } from './bench-site';
import { growTo } from './grow';

const ARTICLE = 'api::article.article';

interface Engine {
  drain: () => Promise<void>;
  read: (ids: readonly string[], request: object) => Promise<Map<string, { data: Shown[] }>>;
}

interface Shown {
  readonly kind: 'mentor' | 'trainer';
  readonly offering: { readonly id: number };
}

/** What the parent asks, and what it gets back. */
export type Order =
  | { readonly grow: number }
  | { readonly rebuild: true }
  | { readonly commit: true }
  | { readonly stop: true };

export type Report =
  | { readonly port: number }
  | { readonly articles: number; readonly sample: readonly string[] }
  | { readonly rebuilt: number }
  | { readonly commits: number };

const tell = (report: Report): void => {
  process.send?.(report);
};

/** Gives each seeded article the relations that hold the very entries which its links show. */
const addPlainRelations = async (strapi: Core.Strapi, engine: Engine): Promise<void> => {
  const rows = strapi.db.query(ARTICLE);
  const articles = await rows.findMany({
    where: { locale: 'en', publishedAt: { $notNull: true } },
  });
  const ids = articles.map(({ documentId }: { documentId: string }) => documentId);
  const type = strapi.contentType(ARTICLE);
  // As the public role sees it.
  const auth = { strategy: { name: 'bench', verify: () => undefined }, credentials: {} };
  const answers = await engine.read(ids, { type, locale: 'en', state: 'published', auth });
  for (const { id, documentId } of articles as { id: number; documentId: string }[]) {
    const links = answers.get(documentId)?.data ?? [];
    const of = (kind: string) =>
      links.filter((one) => one.kind === kind).map((one) => one.offering.id);
    const data = {
      [PLAIN_RELATIONS.mentor]: of('mentor'),
      [PLAIN_RELATIONS.trainer]: of('trainer'),
    };
    await rows.update({ where: { id }, data });
  }
};

/** Published articles with links, spread over the table. */
const sampleOf = async (strapi: Core.Strapi, size: number): Promise<string[]> => {
  const knex = strapi.db.connection;
  const linked = await knex('cross_links_links')
    .where({ source_state: 'published', source_locale: 'en' })
    .distinct('source_document_id')
    .orderBy('source_document_id');
  const step = Math.max(1, Math.floor(linked.length / size));
  return linked
    .filter((_, at) => at % step === 0)
    .map((row: { source_document_id: string }) => row.source_document_id);
};

const SAMPLE = 500;
const PAUSE_MS = 200;

/** Works all links out again, as the button in the admin does; resolves when it is done. */
const rebuildAll = async (strapi: Core.Strapi): Promise<void> => {
  const request = supertest(strapi.server.httpServer);
  const token = await signIn({ strapi } as never, 'strapi-super-admin');
  const auth = { Authorization: `Bearer ${token}` };
  await request.post('/cross-links/rebuild').set(auth).send({}).expect(200);
  for (;;) {
    const answer = await request.get('/cross-links/rebuild').set(auth).expect(200);
    if ((answer.body as { data: { state: string } }).data.state !== 'running') return;
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
  }
};

const main = async (): Promise<void> => {
  const database = await createDatabase();
  const { appDir, distDir } = makeBenchSite();
  Object.assign(process.env, SECRETS, database.env);
  const strapi = createStrapi({ appDir, distDir });
  strapi.log.level = 'error';
  await strapi.load();
  await seed(strapi, { log: () => undefined });
  const engine = strapi.plugin('cross-links').service('engine') as unknown as Engine;
  await engine.drain();
  await addPlainRelations(strapi, engine);
  strapi.server.mount();
  const { httpServer } = strapi.server;
  // Connections are idle while the site grows.
  httpServer.keepAliveTimeout = 3_600_000;
  await new Promise<void>((resolve) => httpServer.listen(0, '127.0.0.1', resolve));
  tell({ port: (httpServer.address() as AddressInfo).port });
  let commits = 0;
  const obey = async (order: Order): Promise<void> => {
    if ('grow' in order) {
      const articles = await growTo(strapi, order.grow);
      tell({ articles, sample: await sampleOf(strapi, SAMPLE) });
    } else if ('rebuild' in order) {
      const start = Date.now();
      await rebuildAll(strapi);
      tell({ rebuilt: Date.now() - start });
    } else if ('commit' in order) {
      commits += 1;
      await strapi.store.set({ type: 'core', name: 'bench', key: 'commits', value: commits });
      tell({ commits });
    } else {
      await strapi.destroy();
      await database.drop();
      process.exit(0);
    }
  };
  process.on('message', (order: Order) => void obey(order));
};

void main().catch((error: unknown) => {
  console.error(error);
  process.exit(1);
});
