import type { Core } from '@strapi/strapi';
import type { SettingsAudit } from '../../../core/src';

import { isRow, table, textOf, type Row } from './rows';

/** Strapi keeps this table when a plugin is switched off; a plugin's own tables it drops. */
const STORE = 'strapi::core-store';
const KEY = 'plugin_cross-links_settings';

/** What was set in the admin, and who set it. */
export interface StoredSettings {
  readonly version: number;
  readonly page: unknown;
  readonly history: readonly SettingsAudit[];
}

const NOTHING: StoredSettings = { version: 0, page: {}, history: [] };

const parse = (row: Row | undefined): StoredSettings => {
  if (!row) return NOTHING;
  const value: unknown = JSON.parse(textOf(row, 'value'));
  if (!isRow(value) || typeof value.version !== 'number') return NOTHING;
  const history = Array.isArray(value.history) ? (value.history as SettingsAudit[]) : [];
  return { version: value.version, page: value.page, history };
};

/** One row for all of it, so that a change and its audit entry are written together or not at all. */
export const createStoredSettings = (strapi: Core.Strapi) => {
  const rows = (): Promise<Row[]> =>
    table(strapi, STORE).find({ where: { key: KEY }, orderBy: { id: 'asc' } });

  const read = async (): Promise<StoredSettings> => parse((await rows())[0]);

  /** The first of two that begin at once stays. */
  const begin = async (value: string): Promise<boolean> => {
    await table(strapi, STORE).create({ key: KEY, value, type: 'object' });
    const [first, ...others] = await rows();
    for (const { id } of others) await table(strapi, STORE).remove({ id });
    return textOf(first ?? {}, 'value') === value;
  };

  /** Writes where `before` is still what is there; false where somebody was faster. */
  const replace = async (before: number, next: StoredSettings): Promise<boolean> => {
    const [row] = await rows();
    const value = JSON.stringify(next);
    if (parse(row).version !== before) return false;
    if (!row) return begin(value);
    const { count } = await strapi.db.query(STORE).updateMany({
      where: { key: KEY, value: textOf(row, 'value') },
      data: { value },
    });
    return count === 1;
  };

  return { read, replace };
};
