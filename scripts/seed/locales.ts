import type { Core } from '@strapi/strapi';

const LOCALES = [
  { code: 'fr', name: 'French (fr)' },
  { code: 'de', name: 'German (de)' },
] as const;

/** The part of the i18n plugin's service that the seed uses; Strapi does not type it. */
interface LocaleService {
  find(): Promise<{ code: string }[]>;
  create(locale: { code: string; name: string }): Promise<unknown>;
}

function isLocaleService(value: unknown): value is LocaleService {
  return typeof value === 'object' && value !== null && 'find' in value && 'create' in value;
}

/** Adds French and German beside English; names those that were added. */
export async function ensureLocales(strapi: Core.Strapi): Promise<string[]> {
  const service: unknown = strapi.plugin('i18n').service('locales');
  if (!isLocaleService(service)) throw new Error('The i18n plugin has no locales service.');
  const present = new Set((await service.find()).map(({ code }) => code));
  if (!present.has('en')) {
    throw new Error('The seed is written in English: add the locale "en" in Settings first.');
  }
  const missing = LOCALES.filter(({ code }) => !present.has(code));
  for (const locale of missing) await service.create({ ...locale });
  return missing.map(({ code }) => code);
}
