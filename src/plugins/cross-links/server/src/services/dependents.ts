import type { Core, Schema } from '@strapi/strapi';
import type { Settings } from '../../../core/src';

import { attributesOf } from '../documents/populate';
import { sourceSettingsOf } from '../documents/text-attributes';
import { contentTypeOf } from '../repositories/entries';
import type { LinkRows } from '../repositories/link-rows';
import { table, textOf } from '../repositories/rows';
import type { Corpus } from './corpus';
import { sourceTypes } from './source-types';

export interface Target {
  readonly uid: string;
  readonly documentId: string;
}

const relationTarget = (
  attribute: Schema.Attribute.AnyAttribute | undefined,
): string | undefined =>
  attribute?.type === 'relation' && 'target' in attribute ? attribute.target : undefined;

/** Which saves matter, and which documents a change of one can affect. */
export const createDependents = (
  strapi: Core.Strapi,
  settings: Settings,
  corpus: Corpus,
  linkRows: LinkRows,
) => {
  /** The relation attributes that are read as tags, skills or topics, by the type that has them. */
  const relations = (): { uid: string; attribute: string; target: string }[] => {
    const sources = sourceTypes(strapi).map(({ uid }) => {
      const { tags, topics } = sourceSettingsOf(strapi, uid, settings.sources);
      return { uid, names: [...tags, ...topics] };
    });
    const offerings = settings.offerings
      .filter(({ uid }) => contentTypeOf(strapi, uid))
      .map(({ uid, skills, topics }) => ({ uid, names: [...skills, ...topics] }));
    return [...sources, ...offerings].flatMap(({ uid, names }) =>
      names.flatMap((attribute) => {
        const target = relationTarget(attributesOf(strapi, uid)[attribute]);
        return target === undefined ? [] : [{ uid, attribute, target }];
      }),
    );
  };

  const isSource = (uid: string): boolean => sourceTypes(strapi).some((type) => type.uid === uid);
  const isOffering = (uid: string): boolean => settings.offerings.some((type) => type.uid === uid);

  /** Every type whose saves go to the outbox. */
  const watched = (): ReadonlySet<string> =>
    new Set([
      ...sourceTypes(strapi).map(({ uid }) => uid),
      ...settings.offerings.map(({ uid }) => uid),
      ...relations().map(({ target }) => target),
    ]);

  /** The sources and offerings that carry a tag, category or the like. */
  const carriersOf = async ({ uid, documentId }: Target): Promise<Target[]> => {
    const found: Target[] = [];
    for (const relation of relations().filter(({ target }) => target === uid)) {
      const rows = await table(strapi, relation.uid).find({
        where: { [relation.attribute]: { documentId } },
        select: ['id', 'documentId'],
      });
      found.push(
        ...rows.map((row) => ({ uid: relation.uid, documentId: textOf(row, 'documentId') })),
      );
    }
    return found;
  };

  /** The sources whose links the offering can change: those that hold it and those that it would now be shown for. */
  const sourcesAffectedBy = async ({ uid, documentId }: Target): Promise<Target[]> => {
    const id = `${uid}:${documentId}`;
    const affected = await linkRows.sourcesOf([{ uid, documentId }]);
    for (const state of ['draft', 'published'] as const) {
      for (const { key, document } of corpus.sources.entries(state, () => true)) {
        const ranker = corpus.rankerFor(corpus.languageOf(key), state);
        if (ranker.match(document, id)?.passes)
          affected.push({ uid: key.uid, documentId: key.documentId });
      }
      await new Promise<void>((resolve) => setImmediate(resolve));
    }
    return affected;
  };

  return { watched, isSource, isOffering, carriersOf, sourcesAffectedBy };
};

export type Dependents = ReturnType<typeof createDependents>;
