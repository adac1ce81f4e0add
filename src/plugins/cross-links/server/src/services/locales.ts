import type { Core } from '@strapi/strapi';

interface LocaleService {
  find: () => Promise<{ code: string }[]>;
  getDefaultLocale: () => Promise<string>;
}

/** The site's languages; the default is read once at start and again whenever they are listed. */
export const createLocales = (strapi: Core.Strapi) => {
  let defaultLocale = 'en';
  const service = (): LocaleService | undefined =>
    strapi.plugin('i18n')?.service('locales') as LocaleService | undefined;

  const codes = async (): Promise<string[]> => {
    const i18n = service();
    if (!i18n) return [defaultLocale];
    defaultLocale = await i18n.getDefaultLocale();
    return (await i18n.find()).map(({ code }) => code);
  };

  return { codes, default: (): string => defaultLocale };
};

export type Locales = ReturnType<typeof createLocales>;
