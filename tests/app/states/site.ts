import { signIn } from '../admin-session';
import { allowPublic } from '../fixtures';
import { startApp, type App } from '../start-app';
import { OFFERINGS, SOURCES, uidOf, writeHost, type HostType } from './host';
import { Model, ModelDocument, TEXTS, type Topic } from './model';

export const LOCALES = ['en', 'fr'] as const;
const STATES = ['draft', 'published'] as const;

type Data = Readonly<Record<string, unknown>>;

/** Of Strapi's document service what the cases use; types that are only known at run time have no others. */
interface Documents {
  create: (params: object) => Promise<{ documentId: string }>;
  update: (params: object) => Promise<unknown>;
  publish: (params: object) => Promise<unknown>;
  unpublish: (params: object) => Promise<unknown>;
  discardDraft: (params: object) => Promise<unknown>;
  delete: (params: object) => Promise<unknown>;
  clone: (params: object) => Promise<{ documentId: string }>;
}

/** A running site with every kind of type, a model of what it holds, and the comparison of the two. */
export interface StatesSite {
  readonly app: App;
  readonly model: Model;
  readonly documents: (type: HostType) => Documents;
  /** Sends a request as the super admin. */
  readonly admin: (method: 'post' | 'put', path: string, body: object) => Promise<{ body: Data }>;
  /** Creates a document, as editors see it first, and adds it to the model. */
  readonly create: (type: HostType, topic: Topic) => Promise<ModelDocument>;
  /** Every difference between what the site answers and what the model says; none is what is wanted. */
  readonly differences: () => Promise<string[]>;
  readonly stop: () => Promise<void>;
}

const STANDING: readonly Topic[] = ['bees', 'glass'];

/** The versions that rows are stored for, each once. */
const storedVersions = async ({ strapi }: App): Promise<Set<string>> => {
  const found = new Set<string>();
  for (const uid of ['plugin::cross-links.link', 'plugin::cross-links.assessment'] as const)
    for (const row of await strapi.db.query(uid).findMany({}))
      found.add([row.sourceUid, row.sourceDocumentId, row.sourceLocale, row.sourceState].join('|'));
  return found;
};

/** The versions that sources have. */
const sourceVersions = async ({ strapi }: App): Promise<Set<string>> => {
  const found = new Set<string>();
  for (const type of SOURCES) {
    for (const row of await strapi.db.query(uidOf(type)).findMany({})) {
      const states = type.hasDrafts ? [row.publishedAt ? 'published' : 'draft'] : STATES;
      for (const state of states)
        found.add(
          [uidOf(type), row.documentId, type.isLocalized ? row.locale : '', state].join('|'),
        );
    }
  }
  return found;
};

/** Rows that belong to no version, and versions that have no row. */
const strays = async (app: App): Promise<string[]> => {
  const [stored, there] = [await storedVersions(app), await sourceVersions(app)];
  return [
    ...[...stored].filter((name) => !there.has(name)).map((name) => `orphaned: ${name}`),
    ...[...there].filter((name) => !stored.has(name)).map((name) => `not linked: ${name}`),
  ];
};

export const startStatesSite = async (): Promise<StatesSite> => {
  const host = writeHost();
  const app = await startApp({}, { appDir: host.folder, distDir: host.folder });
  const model = new Model();
  const documents = (type: HostType): Documents =>
    app.strapi.documents(uidOf(type) as 'api::article.article') as unknown as Documents;

  await app.strapi.db
    .query('plugin::i18n.locale')
    .create({ data: { code: 'fr', name: 'French (fr)' } });
  await allowPublic(app, [
    ...[...SOURCES, ...OFFERINGS].flatMap((type) => [
      `${uidOf(type)}.find`,
      `${uidOf(type)}.findOne`,
    ]),
    'plugin::cross-links.content.find',
  ]);
  const token = await signIn(app, 'strapi-super-admin');

  const create = async (type: HostType, topic: Topic): Promise<ModelDocument> => {
    const { documentId } = await documents(type).create({ data: TEXTS[topic], locale: 'en' });
    return model.add(new ModelDocument(type, documentId)).write('en', topic);
  };

  // Of every type one document of each topic that stays, in both languages and published.
  for (const type of [...SOURCES, ...OFFERINGS]) {
    for (const topic of STANDING) {
      const document = await create(type, topic);
      const { documentId } = document;
      if (type.isLocalized) {
        await documents(type).update({ documentId, locale: 'fr', data: TEXTS[topic] });
        document.write('fr', topic);
      }
      if (!type.hasDrafts) continue;
      await documents(type).publish({ documentId, locale: type.isLocalized ? '*' : undefined });
      for (const locale of LOCALES) document.publish(locale);
    }
  }
  await app.settle();

  /** The links of some sources of one type by documentId; a source that the caller cannot see has none. */
  const answers = async (
    sources: readonly ModelDocument[],
    { type, locale, state }: { type: HostType; locale: string; state: string },
  ): Promise<ReadonlyMap<string, readonly string[]>> => {
    const documentIds = sources.map(({ documentId }) => documentId);
    const { body } = await app.request
      .post('/api/cross-links/batch')
      .send({ source: type.plural, documentIds, locale, status: state, limit: 20 })
      .expect(200);
    return new Map(
      body.data.map(
        (item: { documentId: string; data: { offering: { documentId: string } }[] }) => [
          item.documentId,
          item.data.map(({ offering }) => offering.documentId).sort(),
        ],
      ),
    );
  };

  const differences = async (): Promise<string[]> => {
    await app.settle();
    const found = await strays(app);
    for (const type of SOURCES) {
      const own = model.sources().filter((source) => source.type === type);
      for (const locale of type.isLocalized ? LOCALES : ['en']) {
        for (const state of STATES) {
          const given = await answers(own, { type, locale, state });
          for (const source of own) {
            const right = model.linksOf(source, locale, state).join();
            const links = (given.get(source.documentId) ?? []).join();
            if (right !== links)
              found.push(`${type.name} ${locale} ${state}: ${links} instead of ${right}`);
          }
        }
      }
    }
    return found;
  };

  return {
    app,
    model,
    documents,
    create,
    differences,
    admin: (method, path, body) =>
      app.request[method](path).set('Authorization', `Bearer ${token}`).send(body),
    stop: async () => {
      await app.stop();
      host.remove();
    },
  };
};
