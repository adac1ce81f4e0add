import type { Core } from '@strapi/strapi';

interface LocaleService {
  find: () => Promise<{ code: string }[]>;
  getDefaultLocale: () => Promise<string>;
}

/** The site's languages; the default is read once at start and again whenever they are listed. */
export const createLocales = (strapi: Core.Strapi) => {
  let defaultLocale = 'en';
  const codes = async (): Promise<string[]> => {
    const service = strapi.plugin('i18n').service('locales') as unknown as LocaleService;
    defaultLocale = await service.getDefaultLocale();
    return (await service.find()).map(({ code }) => code);
  };

  return { codes, default: (): string => defaultLocale };
};

export type Locales = ReturnType<typeof createLocales>;
