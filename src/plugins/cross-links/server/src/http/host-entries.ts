import { isRow, textOf, type Row } from '../repositories/rows';

/** The entries of a host answer, whichever of Strapi's two response formats it has. */
export interface HostEntry {
  /** Of its row: Strapi adds it whatever fields are asked for. */
  readonly id: number;
  readonly documentId: string;
  /** Absent where the caller has not asked for it. */
  readonly locale: string | undefined;
  /** Puts the links where the entry's own attributes stand. */
  readonly set: (links: object) => void;
}

const entryOf = (row: Row): HostEntry[] => {
  const attributes = isRow(row.attributes) ? row.attributes : row;
  const documentId = textOf(row, 'documentId') || textOf(attributes, 'documentId');
  const locale = textOf(attributes, 'locale') || undefined;
  if (documentId === '') return [];
  const set = (crossLinks: object): object => Object.assign(attributes, { crossLinks });
  return [{ id: Number(row.id), documentId, locale, set }];
};

/** Entries of `{ data }`, where data is a list or one. */
export const hostEntries = (body: unknown): HostEntry[] => {
  const data = isRow(body) ? body.data : undefined;
  return (Array.isArray(data) ? data : [data]).filter(isRow).flatMap(entryOf);
};
