import type { Core, Modules } from '@strapi/strapi';

import type { CarrierRows } from '../repositories/carrier-rows';
import { hasDraftAndPublish } from '../repositories/entries';
import type { Transaction } from '../repositories/guarded-block';
import { isRow, textOf } from '../repositories/rows';
import type { Dependents } from './dependents';
import { nameOf, unique, type Target } from './targets';

type Context = Pick<
  Modules.Documents.Middleware.Context,
  'uid' | 'action' | 'params' | 'contentType'
>;

/** These replace or take away rows that others are related to. */
const TAKE_AWAY = new Set<string>(['delete', 'publish', 'unpublish', 'discardDraft']);

const isNothing = (value: unknown): boolean =>
  value === undefined || (Array.isArray(value) && value.length === 0);

/** Whether a relation is written; the admin's form sends those that are as they were as empty lists of changes. */
const isWritten = (value: unknown): boolean => {
  if (value === undefined) return false;
  if (!isRow(value) || !('connect' in value || 'disconnect' in value)) return true;
  return 'set' in value || !isNothing(value.connect) || !isNothing(value.disconnect);
};

/** Whether a write can part a document from those that carry it, given its own attributes that say who does. */
export const mayPart = (
  { action, params, contentType }: Omit<Context, 'uid'>,
  attributes: readonly string[],
): boolean => {
  if (TAKE_AWAY.has(action)) return true;
  const given: unknown = params;
  if (action !== 'update' || !isRow(given)) return false;
  if (given.status === 'published' && hasDraftAndPublish(contentType)) return true;
  const { data } = given;
  return isRow(data) && attributes.some((name) => isWritten(data[name]));
};

/**
 * Who carries a tag, category or the like before a write and not after it. The worker comes too late for them: by then
 * nothing in the database says that they ever did.
 */
export const createLostCarriers = (
  strapi: Core.Strapi,
  dependents: Pick<Dependents, 'relationsTo'>,
  carriersOf: CarrierRows,
) => {
  const nobody = (): Promise<Target[]> => Promise.resolve([]);

  /** Call it before the write, and what it answers after it. Either throws where the database refuses. */
  return async (context: Context, trx: Transaction): Promise<() => Promise<Target[]>> => {
    const relations = dependents.relationsTo(context.uid);
    if (relations.length === 0) return nobody;
    const own = relations.flatMap(({ inverse }) => inverse ?? []);
    const params: unknown = context.params;
    const documentId = isRow(params) ? textOf(params, 'documentId') : '';
    if (documentId === '' || !mayPart(context, own)) return nobody;
    const before = unique(await carriersOf(relations, documentId, trx));
    if (before.length === 0) return nobody;
    return async () => {
      const left = new Set((await carriersOf(relations, documentId, trx)).map(nameOf));
      return before.filter((carrier) => !left.has(nameOf(carrier)));
    };
  };
};

export type LostCarriers = ReturnType<typeof createLostCarriers>;
