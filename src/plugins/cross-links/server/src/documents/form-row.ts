import type { Core, Schema } from '@strapi/strapi';

import { contentTypeOf, hasDraftAndPublish, isLocalized } from '../repositories/entries';
import { isRow, table, textOf, type Row } from '../repositories/rows';
import { attributesOf } from './populate';

interface Form {
  readonly uid: string;
  readonly locale: string;
  /** The draft as it was last saved, its relations populated; absent while the entry is new. */
  readonly saved: Row | undefined;
  readonly values: Row;
}

/** An editor rarely connects more at once; a form that names more is not from our field. */
const MOST_CONNECTED = 100;

const targetOf = (attribute: Schema.Attribute.AnyAttribute | undefined): string | undefined =>
  attribute?.type === 'relation' && 'target' in attribute ? attribute.target : undefined;

const rowsIn = (value: unknown): Row[] =>
  (Array.isArray(value) ? value : [value]).filter((item) => isRow(item));

const documentIdsIn = (change: Row, list: string): string[] =>
  rowsIn(change[list])
    .map((item) => textOf(item, 'documentId'))
    .filter((id) => id !== '')
    .slice(0, MOST_CONNECTED);

/** One row a document: the draft, in the form's language where there is one. */
const readRelated = async (
  strapi: Core.Strapi,
  uid: string,
  documentIds: readonly string[],
  locale: string,
): Promise<Row[]> => {
  const type = contentTypeOf(strapi, uid);
  if (!type || documentIds.length === 0) return [];
  return table(strapi, uid).find({
    where: {
      documentId: { $in: documentIds },
      ...(isLocalized(type) ? { locale } : {}),
      ...(hasDraftAndPublish(type) ? { publishedAt: { $null: true } } : {}),
    },
  });
};

const relatedNow = async (
  strapi: Core.Strapi,
  { saved, locale }: Form,
  { name, target, change }: { name: string; target: string; change: unknown },
): Promise<Row[]> => {
  const before = rowsIn(saved?.[name]);
  if (!isRow(change)) return before;
  const gone = new Set(documentIdsIn(change, 'disconnect'));
  const kept = before.filter((row) => !gone.has(textOf(row, 'documentId')));
  const held = new Set(kept.map((row) => textOf(row, 'documentId')));
  const added = documentIdsIn(change, 'connect').filter((id) => !held.has(id));
  return [...kept, ...(await readRelated(strapi, target, added, locale))];
};

/**
 * The row that the database would give once the form is saved: what was sent over what is stored. Relations are sent
 * as changes (`connect`, `disconnect`) and put in line with what is stored; everything else is taken as it stands.
 */
export const formRow = async (strapi: Core.Strapi, form: Form): Promise<Row> => {
  const row: Record<string, unknown> = { ...form.saved };
  for (const [name, attribute] of Object.entries(attributesOf(strapi, form.uid))) {
    const target = targetOf(attribute);
    const sent = form.values[name];
    if (target !== undefined) {
      row[name] = await relatedNow(strapi, form, { name, target, change: sent });
    } else if (sent !== undefined) {
      row[name] = sent;
    }
  }
  return row;
};
