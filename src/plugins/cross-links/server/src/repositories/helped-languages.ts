import type { Core } from '@strapi/strapi';

import { PLUGIN_ID } from '../plugin-id';
import { isRow, textOf } from './rows';

/** In which languages a model's vectors are in use, kept for restarts, for other instances and for the command line. */
export const createHelpedLanguages = (strapi: Core.Strapi) => {
  const store = strapi.store({ type: 'plugin', name: PLUGIN_ID, key: 'helped_languages' });
  return {
    /** None where another model was in use. */
    read: async (model: string): Promise<ReadonlySet<string>> => {
      const kept: unknown = await store.get({});
      if (!isRow(kept) || textOf(kept, 'model') !== model) return new Set();
      const { languages } = kept;
      return new Set(Array.isArray(languages) ? languages.map(String) : []);
    },
    write: async (model: string, languages: ReadonlySet<string>): Promise<void> => {
      await store.set({ value: { model, languages: [...languages] } });
    },
  };
};
