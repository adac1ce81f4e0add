import type { Core } from '@strapi/strapi';

import { isRow } from '../repositories/rows';
import { sourceTypes } from '../services/source-types';

type Next = () => Promise<unknown>;

/**
 * Tells the content manager which types are sources, in the answer that it starts from: its list view knows a type by
 * its options alone. The types themselves are not touched, so nothing is ever written to their files.
 */
export const createSourceMark =
  (strapi: Core.Strapi) =>
  async (ctx: { body?: unknown }, next: Next): Promise<void> => {
    await next();
    const { body } = ctx;
    const data = isRow(body) ? body.data : undefined;
    if (!isRow(data) || !Array.isArray(data.contentTypes)) return;
    const sources = new Set(sourceTypes(strapi).map(({ uid }) => uid as string));
    const contentTypes = data.contentTypes.map((type: unknown) =>
      isRow(type) && sources.has(String(type.uid))
        ? Object.assign({}, type, {
            options: Object.assign({}, type.options, { crossLinks: true }),
          })
        : type,
    );
    ctx.body = Object.assign({}, body, { data: Object.assign({}, data, { contentTypes }) });
  };
