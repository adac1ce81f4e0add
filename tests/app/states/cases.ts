import type { HostType } from './host';
import { uidOf } from './host';
import { ModelDocument, TEXTS } from './model';
import type { StatesSite } from './site';

/** Something that editors, front ends or code do to a document; the model is told what Strapi should make of it. */
export interface StateCase {
  readonly name: string;
  readonly applies: (type: HostType) => boolean;
  readonly run: (site: StatesSite, type: HostType) => Promise<void>;
}

const always = (): boolean => true;
const withDrafts = ({ hasDrafts }: HostType): boolean => hasDrafts;
const localized = ({ isLocalized }: HostType): boolean => isLocalized;
const localizedWithDrafts = (type: HostType): boolean => type.hasDrafts && type.isLocalized;

const published = async (site: StatesSite, type: HostType): Promise<ModelDocument> => {
  const document = await site.create(type, 'bees');
  await site.documents(type).publish({ documentId: document.documentId });
  return document.publish('en');
};

const inFrench = async (site: StatesSite, document: ModelDocument): Promise<void> => {
  const { type, documentId } = document;
  await site.documents(type).update({ documentId, locale: 'fr', data: TEXTS.bees });
  document.write('fr', 'bees');
};

/** With both languages; of a type with drafts both published. */
const everywhere = async (site: StatesSite, type: HostType): Promise<ModelDocument> => {
  const document = await site.create(type, 'bees');
  await inFrench(site, document);
  if (!type.hasDrafts) return document;
  await site.documents(type).publish({ documentId: document.documentId, locale: '*' });
  return document.publish('en').publish('fr');
};

const collection = (type: HostType): string => `/content-manager/collection-types/${uidOf(type)}`;

const CREATING: readonly StateCase[] = [
  {
    name: 'create',
    applies: always,
    run: async (site, type) => {
      await site.create(type, 'bees');
    },
  },
  {
    name: 'create with status published',
    applies: withDrafts,
    run: async (site, type) => {
      const { documentId } = await site
        .documents(type)
        .create({ data: TEXTS.bees, locale: 'en', status: 'published' });
      site.model.add(new ModelDocument(type, documentId)).write('en', 'bees').publish('en');
    },
  },
  {
    name: 'create over the content manager',
    applies: always,
    run: async (site, type) => {
      const { body } = await site.admin('post', `${collection(type)}?locale=en`, TEXTS.bees);
      const { documentId } = body.data as { documentId: string };
      site.model.add(new ModelDocument(type, documentId)).write('en', 'bees');
    },
  },
  {
    name: 'clone',
    applies: always,
    run: async (site, type) => {
      const original = await site.create(type, 'bees');
      const documentId = original.documentId;
      const copy = (await site.documents(type).clone({ documentId, locale: 'en' })) as unknown as {
        documentId: string;
        entries?: { documentId: string }[];
      };
      const id = copy.entries?.[0]?.documentId ?? copy.documentId;
      site.model.add(new ModelDocument(type, id)).write('en', 'bees');
    },
  },
  {
    name: 'new language',
    applies: localized,
    run: async (site, type) => {
      await inFrench(site, await site.create(type, 'bees'));
    },
  },
];

const CHANGING: readonly StateCase[] = [
  {
    name: 'update',
    applies: always,
    run: async (site, type) => {
      const document = await site.create(type, 'bees');
      const { documentId } = document;
      await site.documents(type).update({ documentId, locale: 'en', data: TEXTS.glass });
      document.write('en', 'glass');
    },
  },
  {
    name: 'update over the content manager',
    applies: always,
    run: async (site, type) => {
      const document = await site.create(type, 'bees');
      await site.admin('put', `${collection(type)}/${document.documentId}?locale=en`, TEXTS.glass);
      document.write('en', 'glass');
    },
  },
  {
    name: 'publish',
    applies: withDrafts,
    run: async (site, type) => {
      await published(site, type);
    },
  },
  {
    name: 'update after publish',
    applies: withDrafts,
    run: async (site, type) => {
      const document = await published(site, type);
      const { documentId } = document;
      await site.documents(type).update({ documentId, locale: 'en', data: TEXTS.glass });
      document.write('en', 'glass');
    },
  },
  {
    name: 'update with status published',
    applies: withDrafts,
    run: async (site, type) => {
      const document = await published(site, type);
      const { documentId } = document;
      await site
        .documents(type)
        .update({ documentId, locale: 'en', data: TEXTS.glass, status: 'published' });
      document.write('en', 'glass').publish('en');
    },
  },
  {
    name: 'unpublish',
    applies: withDrafts,
    run: async (site, type) => {
      const document = await published(site, type);
      await site.documents(type).unpublish({ documentId: document.documentId });
      document.unpublish('en');
    },
  },
  {
    name: 'republish',
    applies: withDrafts,
    run: async (site, type) => {
      const document = await published(site, type);
      const { documentId } = document;
      await site.documents(type).unpublish({ documentId });
      await site.documents(type).update({ documentId, locale: 'en', data: TEXTS.glass });
      await site.documents(type).publish({ documentId });
      document.write('en', 'glass').publish('en');
    },
  },
  {
    name: 'discard draft',
    applies: withDrafts,
    run: async (site, type) => {
      const document = await published(site, type);
      const { documentId } = document;
      await site.documents(type).update({ documentId, locale: 'en', data: TEXTS.glass });
      await site.documents(type).discardDraft({ documentId });
      document.write('en', 'glass').discard('en');
    },
  },
  {
    name: 'save and publish in one transaction of the content manager',
    applies: withDrafts,
    run: async (site, type) => {
      const document = await site.create(type, 'bees');
      const path = `${collection(type)}/${document.documentId}/actions/publish?locale=en`;
      await site.admin('post', path, TEXTS.glass);
      document.write('en', 'glass').publish('en');
    },
  },
  {
    name: 'create and publish in one transaction of the content manager',
    applies: withDrafts,
    run: async (site, type) => {
      const path = `${collection(type)}/actions/publish?locale=en`;
      const { body } = await site.admin('post', path, TEXTS.bees);
      const { documentId } = body.data as { documentId: string };
      site.model.add(new ModelDocument(type, documentId)).write('en', 'bees').publish('en');
    },
  },
  {
    name: 'publish one language of two',
    applies: localizedWithDrafts,
    run: async (site, type) => {
      const document = await site.create(type, 'bees');
      await inFrench(site, document);
      await site.documents(type).publish({ documentId: document.documentId, locale: 'fr' });
      document.publish('fr');
    },
  },
  {
    name: 'publish all languages',
    applies: localizedWithDrafts,
    run: async (site, type) => {
      await everywhere(site, type);
    },
  },
  {
    name: 'unpublish one language of two',
    applies: localizedWithDrafts,
    run: async (site, type) => {
      const document = await everywhere(site, type);
      await site.documents(type).unpublish({ documentId: document.documentId, locale: 'fr' });
      document.unpublish('fr');
    },
  },
  {
    name: 'a save that is rolled back',
    applies: always,
    run: async (site, type) => {
      const document = await site.create(type, 'bees');
      const { documentId } = document;
      const undone = site.app.strapi.db.transaction(async () => {
        await site.documents(type).update({ documentId, locale: 'en', data: TEXTS.glass });
        throw new Error('on purpose');
      });
      await undone.catch(() => undefined);
    },
  },
];

const bulk = async (
  site: StatesSite,
  type: HostType,
  action: 'bulkPublish' | 'bulkUnpublish' | 'bulkDelete',
): Promise<ModelDocument[]> => {
  const documents = [await site.create(type, 'bees'), await site.create(type, 'glass')];
  if (action === 'bulkUnpublish') {
    for (const { documentId } of documents) await site.documents(type).publish({ documentId });
  }
  await site.admin('post', `${collection(type)}/actions/${action}?locale=en`, {
    documentIds: documents.map(({ documentId }) => documentId),
  });
  return documents;
};

const MANY_AND_ENDING: readonly StateCase[] = [
  {
    name: 'bulk publish',
    applies: withDrafts,
    run: async (site, type) => {
      for (const document of await bulk(site, type, 'bulkPublish')) document.publish('en');
    },
  },
  {
    name: 'bulk unpublish',
    applies: withDrafts,
    run: async (site, type) => {
      await bulk(site, type, 'bulkUnpublish');
    },
  },
  {
    name: 'bulk delete',
    applies: always,
    run: async (site, type) => {
      for (const document of await bulk(site, type, 'bulkDelete')) document.remove('en');
    },
  },
  {
    name: 'delete',
    applies: always,
    run: async (site, type) => {
      const document = await site.create(type, 'bees');
      await site.documents(type).delete({ documentId: document.documentId, locale: 'en' });
      document.remove('en');
    },
  },
  {
    name: 'delete what is published',
    applies: withDrafts,
    run: async (site, type) => {
      const document = await published(site, type);
      await site.documents(type).delete({ documentId: document.documentId, locale: 'en' });
      document.remove('en');
    },
  },
  {
    name: 'delete one language',
    applies: localized,
    run: async (site, type) => {
      const document = await everywhere(site, type);
      await site.documents(type).delete({ documentId: document.documentId, locale: 'fr' });
      document.remove('fr');
    },
  },
  {
    name: 'delete all languages',
    applies: localized,
    run: async (site, type) => {
      const document = await everywhere(site, type);
      await site.documents(type).delete({ documentId: document.documentId, locale: '*' });
      document.remove('en').remove('fr');
    },
  },
];

export const CASES: readonly StateCase[] = [...CREATING, ...CHANGING, ...MANY_AND_ENDING];
