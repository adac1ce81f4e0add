import type { Core, Struct } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { parseJsonLdQuery, type JsonLdQuery } from '../../../core/src';

import { asValidationError } from '../controllers/query-errors';
import { crossLinks } from '../services';
import { readOneScope } from '../services/core-service';
import { authOf, demand, isStrict, documentIdOf, paramOf, type Context } from './context';
import { checkLocale, namedOffering, namedSource } from './named-types';
import { send } from './send';

const TYPE = 'application/ld+json; charset=utf-8';

interface Asked {
  readonly documentId: string;
  readonly query: JsonLdQuery;
  readonly version: { readonly locale: string; readonly state: 'draft' | 'published' };
}

const readAsked = async (
  strapi: Core.Strapi,
  ctx: Context,
  type: Struct.ContentTypeSchema,
): Promise<Asked> => {
  const documentId = documentIdOf(ctx);
  const query = asValidationError(() => parseJsonLdQuery(ctx.query, isStrict(strapi)));
  await demand(strapi, ctx, readOneScope(type));
  await checkLocale(strapi, type, query.locale);
  const { host, locales } = crossLinks(strapi);
  const version = { locale: query.locale ?? locales.default(), state: query.status };
  if (await host.exists(type, documentId, version)) return { documentId, query, version };
  throw new errors.NotFoundError(
    `There is no ${version.state} ${type.info.singularName} ${documentId.slice(0, 80)} in ${version.locale}.`,
  );
};

const sendGraph = (ctx: Context, graph: object | undefined): void => {
  if (!graph) throw new errors.NotFoundError();
  send(ctx, graph);
  // Koa takes every object for plain JSON, so the type comes last.
  if (ctx.status === 200) ctx.type = TYPE;
};

/** `GET /api/cross-links/:source/:documentId/jsonld` */
export const sourceJsonLd =
  (strapi: Core.Strapi) =>
  async (ctx: Context): Promise<void> => {
    const type = namedSource(strapi, paramOf(ctx, 'source'));
    const { documentId, query, version } = await readAsked(strapi, ctx, type);
    const auth = authOf(ctx);
    const { reader, jsonLd } = crossLinks(strapi);
    const answers = await reader.readMany([documentId], {
      ...version,
      type,
      kind: query.kind,
      limit: query.limit,
      populate: '*',
      auth,
    });
    const links = answers.get(documentId)?.data ?? [];
    sendGraph(ctx, await jsonLd.ofArticle({ type, documentId, version, auth }, links));
  };

/** `GET /api/cross-links/to/:offeringType/:documentId/jsonld` */
export const offeringJsonLd =
  (strapi: Core.Strapi) =>
  async (ctx: Context): Promise<void> => {
    const { own, type } = namedOffering(strapi, paramOf(ctx, 'offeringType'));
    const { documentId, version } = await readAsked(strapi, ctx, type);
    const page = { type, documentId, version, auth: authOf(ctx) };
    sendGraph(ctx, await crossLinks(strapi).jsonLd.ofOffering(page, own));
  };
