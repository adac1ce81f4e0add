import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { parseExplainQuery, parseLinksQuery } from '../../../core/src';

import { authOf, demand, isStrict, documentIdOf, paramOf, type Context } from '../http/context';
import { checkLocale, namedSource } from '../http/named-types';
import { send } from '../http/send';
import { crossLinks } from '../services';
import { readOneScope } from '../services/core-service';
import { asValidationError } from './query-errors';

const notThere = (
  { info }: { info: { singularName: string } },
  documentId: string,
  version: { state: string; locale: string },
): Error =>
  new errors.NotFoundError(
    `There is no ${version.state} ${info.singularName} ${documentId.slice(0, 80)} in ${version.locale}.`,
  );

const content = ({ strapi }: { strapi: Core.Strapi }) => ({
  /** `GET /api/cross-links/:source/:documentId` */
  async find(ctx: Context): Promise<void> {
    const type = namedSource(strapi, paramOf(ctx, 'source'));
    const documentId = documentIdOf(ctx);
    const query = asValidationError(() => parseLinksQuery(ctx.query, isStrict(strapi)));
    await demand(strapi, ctx, readOneScope(type));
    await checkLocale(strapi, type, query.locale);
    const { readSources, locales } = crossLinks(strapi);
    const answers = await readSources([documentId], {
      ...query,
      type,
      state: query.status,
      fallback: query.fallback === 'true',
      auth: authOf(ctx),
    });
    const answer = answers.get(documentId);
    const locale = query.locale ?? locales.default();
    if (!answer) throw notThere(type, documentId, { state: query.status, locale });
    send(ctx, answer);
  },

  /** `GET /api/cross-links/:source/:documentId/explain` */
  async explain(ctx: Context): Promise<void> {
    const type = namedSource(strapi, paramOf(ctx, 'source'));
    const documentId = documentIdOf(ctx);
    const query = asValidationError(() => parseExplainQuery(ctx.query, isStrict(strapi)));
    await demand(strapi, ctx, readOneScope(type));
    await checkLocale(strapi, type, query.locale);
    const { explain, host, locales } = crossLinks(strapi);
    const version = { locale: query.locale ?? locales.default(), state: query.status };
    if (!(await host.exists(type, documentId, version))) throw notThere(type, documentId, version);
    const answer = await explain(documentId, { ...version, type, auth: authOf(ctx) });
    if (!answer) throw notThere(type, documentId, version);
    send(ctx, answer);
  },
});

export default content;
