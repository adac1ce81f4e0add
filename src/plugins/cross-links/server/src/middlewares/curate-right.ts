import type { Core, Modules } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { parseCuration } from '../../../core/src';

import { actionOf } from '../permissions';
import { contentTypeOf, hasDraftAndPublish, isLocalized } from '../repositories/entries';
import { isRow, table, textOf, type Row } from '../repositories/rows';
import { linksAttribute } from '../services/source-types';

interface Ability {
  can: (action: string) => boolean;
}

/** Whoever is signed in to the admin and saves through it; undefined for REST, GraphQL, code and scripts. */
const editorOf = (strapi: Core.Strapi): Ability | undefined => {
  const state: unknown = strapi.requestContext.get()?.state;
  if (!isRow(state) || !isRow(state.userAbility)) return undefined;
  return state.userAbility as unknown as Ability;
};

const canonical = (value: unknown): string => {
  const { mode, pinned, hidden, note } = parseCuration(value);
  const keys = (list: typeof pinned) => list.map(({ uid, documentId }) => [uid, documentId]);
  return JSON.stringify([mode, keys(pinned), keys(hidden), note]);
};

const storedValue = async (
  strapi: Core.Strapi,
  { uid, params }: { uid: string; params: Row },
  attribute: string,
): Promise<unknown> => {
  const type = contentTypeOf(strapi, uid);
  const documentId = textOf(params, 'documentId');
  if (!type || documentId === '') return null;
  const locale = textOf(params, 'locale');
  const [row] = await table(strapi, uid).find({
    where: {
      documentId,
      ...(isLocalized(type) && locale !== '' ? { locale } : {}),
      ...(hasDraftAndPublish(type) ? { publishedAt: { $null: true } } : {}),
    },
    limit: 1,
  });
  return row?.[attribute] ?? null;
};

/** Refuses a save in the admin that changes the choices by somebody whose role may not choose links. */
export const createCurateRight =
  (strapi: Core.Strapi): Modules.Documents.Middleware.Middleware =>
  async (context, next) => {
    const type = contentTypeOf(strapi, context.uid);
    const attribute = type && linksAttribute(type);
    const params: unknown = context.params;
    const data = isRow(params) ? params.data : undefined;
    if (attribute === undefined || !isRow(params) || !isRow(data)) return next();
    if (data[attribute] === undefined || !['create', 'update', 'clone'].includes(context.action))
      return next();
    const editor = editorOf(strapi);
    if (!editor || editor.can(actionOf('curate'))) return next();
    const stored = await storedValue(strapi, { uid: context.uid, params }, attribute);
    if (canonical(data[attribute]) !== canonical(stored)) {
      throw new errors.ForbiddenError(
        'Your role may not choose links (Cross-links: "Choose links").',
      );
    }
    return next();
  };
