import type { Core, Struct } from '@strapi/strapi';
import { hostQuery, parseHostQuery } from '../../../core/src';

import { asValidationError } from '../controllers/query-errors';
import { isLocalized } from '../repositories/entries';
import { isRow, table, textOf } from '../repositories/rows';
import { crossLinks } from '../services';
import { sourceTypes } from '../services/source-types';
import { authOf, demand, READ_SCOPE, type Context } from './context';
import { hostEntries, type HostEntry } from './host-entries';

const ACTIONS = ['find', 'findOne'];

/** The source type whose own `find` or `findOne` a route is. */
const sourceOfHandler = (
  strapi: Core.Strapi,
  handler: unknown,
): Struct.ContentTypeSchema | undefined =>
  sourceTypes(strapi).find(({ uid }) => ACTIONS.some((action) => handler === `${uid}.${action}`));

/** Tells Strapi of the parameters, so that strict sites let them through and the OpenAPI document lists them. */
export const addHostParameters = (strapi: Core.Strapi): void => {
  const matchRoute = ({ handler }: { handler?: unknown }): boolean =>
    sourceOfHandler(strapi, handler) !== undefined;
  strapi.contentAPI.addQueryParams(
    Object.fromEntries(
      Object.entries(hostQuery.shape).map(([name, schema]) => [name, { schema, matchRoute }]),
    ) as never,
  );
};

/** The language of each entry, looked up where it cannot be told from the answer: one of several was asked for. */
const byLocale = async (
  strapi: Core.Strapi,
  type: Struct.ContentTypeSchema,
  entries: readonly HostEntry[],
  asked: string | undefined,
): Promise<Map<string, HostEntry[]>> => {
  const unclear = asked === undefined ? entries.filter(({ locale }) => locale === undefined) : [];
  const rows =
    unclear.length > 0 && isLocalized(type)
      ? await table(strapi, type.uid).find({
          where: { id: { $in: unclear.map(({ id }) => id) } },
          select: ['id', 'locale'],
        })
      : [];
  const known = new Map(rows.map((row) => [Number(row.id), textOf(row, 'locale')]));
  const groups = new Map<string, HostEntry[]>();
  for (const entry of entries) {
    const locale = entry.locale ?? asked ?? known.get(entry.id) ?? '';
    groups.set(locale, [...(groups.get(locale) ?? []), entry]);
  }
  return groups;
};

/** The one language that a query names; undefined for all of them, or a list. */
const localeIn = ({ locale }: Context['query'], ordinary: string): string | undefined => {
  if (locale === undefined || locale === '') return ordinary;
  return typeof locale === 'string' && locale !== '*' ? locale : undefined;
};

/** Gives the entries of a host answer their links: one link query and one for each offering type, for a whole page. */
const addLinks = async (
  strapi: Core.Strapi,
  ctx: Context,
  type: Struct.ContentTypeSchema,
): Promise<void> => {
  const { status } = ctx.query;
  const { crossLinksKind, crossLinksLimit, crossLinksFields, crossLinksPopulate } =
    asValidationError(() => parseHostQuery(ctx.query));
  await demand(strapi, ctx, READ_SCOPE);
  const { reader, locales } = crossLinks(strapi);
  const asked = localeIn(ctx.query, locales.default());
  const groups = await byLocale(strapi, type, hostEntries(ctx.body), asked);
  for (const [language, entries] of groups) {
    const answers = await reader.readMany(
      [...new Set(entries.map(({ documentId }) => documentId))],
      {
        type,
        locale: language,
        // What Strapi does not know, it takes for a draft.
        state: status === undefined || status === 'published' ? 'published' : 'draft',
        kind: crossLinksKind,
        limit: crossLinksLimit,
        fields: crossLinksFields,
        populate: crossLinksPopulate,
        asCards: crossLinksFields === undefined,
        auth: authOf(ctx),
      },
    );
    for (const entry of entries) {
      const answer = answers.get(entry.documentId);
      if (answer) entry.set(answer);
    }
  }
};

/** `?crossLinks=true` on the host's own routes; every other request passes untouched. */
export const createHostLinks =
  (strapi: Core.Strapi) =>
  async (ctx: Context, next: () => Promise<unknown>): Promise<void> => {
    await next();
    if (ctx.query.crossLinks === undefined || ctx.status !== 200) return;
    const route: unknown = ctx.state.route;
    const type = sourceOfHandler(strapi, isRow(route) ? route.handler : undefined);
    if (!type) return;
    const { crossLinks: isOn } = asValidationError(() => parseHostQuery(ctx.query));
    if (isOn === 'true') await addLinks(strapi, ctx, type);
  };
