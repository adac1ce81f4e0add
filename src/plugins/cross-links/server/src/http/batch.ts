import type { Core } from '@strapi/strapi';
import { parseBatchBody, type BatchAnswer, type BatchItem } from '../../../core/src';

import { asValidationError } from '../controllers/query-errors';
import type { Row } from '../repositories/rows';
import { crossLinks } from '../services';
import { authOf, demand, type Context } from './context';
import { checkLocale, namedSource } from './named-types';
import { send } from './send';

/** `POST /api/cross-links/batch`: the links of up to 50 sources, in the order of the request. */
export const batch =
  (strapi: Core.Strapi) =>
  async (ctx: Context): Promise<void> => {
    const body = asValidationError(() => parseBatchBody(ctx.request.body));
    const type = namedSource(strapi, body.source);
    await demand(strapi, ctx, `${type.uid}.find`);
    await checkLocale(strapi, type, body.locale);
    const answers = await crossLinks(strapi).readSources(body.documentIds, {
      ...body,
      type,
      state: body.status,
      fallback: body.fallback === 'true',
      auth: authOf(ctx),
    });
    const documentIds = [...new Set(body.documentIds)];
    send(ctx, {
      data: documentIds.flatMap((documentId): BatchItem<Row>[] => {
        const answer = answers.get(documentId);
        return answer ? [{ documentId, ...answer }] : [];
      }),
      meta: { missing: documentIds.filter((documentId) => !answers.has(documentId)) },
    } satisfies BatchAnswer<Row>);
  };
