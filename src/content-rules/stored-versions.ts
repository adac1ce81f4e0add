import type { Core, Struct } from '@strapi/strapi';

import type { Entry } from './problem';

type Populate = Record<string, unknown>;
type Components = Readonly<Record<string, Pick<Struct.Schema, 'attributes'> | undefined>>;

/** Deep enough for the sessions of a run; a component that holds itself must end somewhere. */
const DEEPEST = 4;

const componentsOf = (
  strapi: Core.Strapi,
  { attributes }: Pick<Struct.Schema, 'attributes'>,
  levels = DEEPEST,
): Populate =>
  Object.fromEntries(
    Object.entries(attributes).flatMap(([name, attribute]) => {
      if (attribute.type !== 'component' || levels === 0) return [];
      const components = { ...strapi.components } as Components;
      const component = components[attribute.component];
      const populate = component ? componentsOf(strapi, component, levels - 1) : {};
      return [[name, { populate }]];
    }),
  );

/** Which rows of a document are meant. */
export interface Wanted {
  readonly documentId: string;
  /** All languages where none is named. */
  readonly locales: readonly string[];
  readonly isPublished: boolean;
  /** To be populated beside components. */
  readonly relations?: readonly string[] | undefined;
}

/** The rows themselves, whole: components to the bottom, and the named relations. */
export const readVersions = async (
  strapi: Core.Strapi,
  uid: string,
  { documentId, locales, isPublished, relations = [] }: Wanted,
): Promise<readonly Entry[]> => {
  const schema = strapi.contentType(uid as 'api::article.article') as Struct.ContentTypeSchema;
  const populate = {
    ...componentsOf(strapi, schema),
    ...Object.fromEntries(
      relations
        .filter((name) => name in schema.attributes)
        .map((name) => [name, { select: ['id'] }]),
    ),
  };
  const hasDrafts = schema.options?.draftAndPublish === true;
  return (await strapi.db.query(uid).findMany({
    where: {
      documentId,
      ...(locales.length > 0 ? { locale: { $in: locales } } : {}),
      ...(hasDrafts ? { publishedAt: { $null: !isPublished } } : {}),
    },
    populate,
  })) as Entry[];
};
