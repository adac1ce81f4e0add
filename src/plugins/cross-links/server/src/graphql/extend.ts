import type { Core, Struct } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { MAX_LIMIT, type Kind, type Link } from '../../../core/src';

import { READ_SCOPE } from '../http/context';
import { contentTypeOf } from '../repositories/entries';
import { isRow, type Row } from '../repositories/rows';
import { crossLinks } from '../services';
import { linksAttribute, sourceTypes } from '../services/source-types';
import { createLinksLoader, type LinksArguments, type LinksLoader } from './links-loader';
import type { Nexus } from './nexus';
import { KIND_TYPE, linkTypes } from './types';

const FIELD = 'crossLinks';

interface Naming {
  naming: { getTypeName: (type: Struct.ContentTypeSchema) => string };
}

interface Extension {
  use: (extend: (parts: { nexus: Nexus }) => object) => void;
  shadowCRUD: (uid: string) => { field: (name: string) => { disableOutput: () => void } };
}

const readArguments = (args: unknown): LinksArguments => {
  const { kind, limit } = isRow(args) ? args : {};
  const isLimit = typeof limit === 'number';
  if (isLimit && (limit < 1 || limit > MAX_LIMIT)) {
    throw new errors.ValidationError(`limit must be from 1 to ${MAX_LIMIT}`);
  }
  return {
    ...(kind === 'mentor' || kind === 'trainer' ? { kind: kind as Kind } : {}),
    ...(isLimit ? { limit } : {}),
  };
};

const resolver =
  (uid: string, load: LinksLoader, namesByKind: ReadonlyMap<Kind, string>) =>
  async (source: unknown, args: unknown, context: unknown): Promise<object[]> => {
    if (!isRow(source) || typeof context !== 'object' || context === null) return [];
    const answer = await load(uid, source, readArguments(args), context);
    return (answer?.data ?? []).map((link: Link<Row>) => ({
      ...link,
      offering: { ...link.offering, __typename: namesByKind.get(link.kind) },
    }));
  };

/** `crossLinks` on every source type of the GraphQL API, where that plugin is installed. Call it from register. */
export const extendGraphql = (strapi: Core.Strapi): void => {
  const graphql = (strapi.plugins as Record<string, Core.Plugin | undefined>).graphql;
  if (!graphql) return;
  const extension = graphql.service('extension') as unknown as Extension;
  extension.use(({ nexus }) => {
    const { naming } = graphql.service('utils') as unknown as Naming;
    const { offerings } = crossLinks(strapi).settings;
    const installed = offerings.flatMap(({ uid, kind }) => {
      const type = contentTypeOf(strapi, uid);
      return type ? [{ kind, name: naming.getTypeName(type) }] : [];
    });
    const load = createLinksLoader(strapi);
    const names = new Map(installed.map(({ kind, name }) => [kind, name]));
    const sources = sourceTypes(strapi).map((type) => ({
      uid: type.uid,
      name: naming.getTypeName(type),
    }));
    if (installed.length === 0 || sources.length === 0) return {};
    return {
      types: [
        ...linkTypes(nexus, [...new Set(installed.map(({ name }) => name))]),
        ...sources.map(({ uid, name }) =>
          nexus.extendType({
            type: name,
            definition: (t) => {
              t.nonNull.list.nonNull.field(FIELD, {
                type: 'CrossLink',
                description: 'The offerings its readers are led to, in order.',
                args: { kind: nexus.arg({ type: KIND_TYPE }), limit: nexus.intArg() },
                resolve: resolver(uid, load, names),
              });
            },
          }),
        ),
      ],
      resolversConfig: Object.fromEntries(
        sources.map(({ name }) => [`${name}.${FIELD}`, { auth: { scope: [READ_SCOPE] } }]),
      ),
    };
  });
};

/** Where the editor's own field has the same name, its choices make room for the links: choices are not served. */
export const hideCuration = (strapi: Core.Strapi): void => {
  const graphql = (strapi.plugins as Record<string, Core.Plugin | undefined>).graphql;
  if (!graphql) return;
  const extension = graphql.service('extension') as unknown as Extension;
  for (const type of sourceTypes(strapi)) {
    if (linksAttribute(type) === FIELD) extension.shadowCRUD(type.uid).field(FIELD).disableOutput();
  }
};
