import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { parseLinksQuery, type LinksQuery } from '../../../core/src';

import { isLocalized } from '../repositories/entries';
import { crossLinks } from '../services';
import { sourceByPluralName, sourceTypes } from '../services/source-types';
import { asValidationError } from './query-errors';

type Context = Parameters<Core.ControllerHandler>[0];

const parseQuery = (strapi: Core.Strapi, ctx: Context): LinksQuery => {
  const isStrict = strapi.config.get<boolean | undefined>('api.rest.strictParams') === true;
  return asValidationError(() => parseLinksQuery(ctx.query, isStrict));
};

const sourceType = (strapi: Core.Strapi, name: string) => {
  const type = sourceByPluralName(strapi, name);
  if (type) return type;
  const known = sourceTypes(strapi).map(({ info }) => info.pluralName);
  const hint =
    known.length > 0
      ? `Sources on this site: ${known.join(', ')}.`
      : 'No content type carries the Cross-links field yet; add it in the Content-Type Builder.';
  throw new errors.NotFoundError(`"${name.slice(0, 80)}" is not a source. ${hint}`);
};

const checkLocale = async (strapi: Core.Strapi, locale: string | undefined): Promise<void> => {
  const codes = await crossLinks(strapi).locales.codes();
  if (locale === undefined || codes.includes(locale)) return;
  throw new errors.ValidationError(
    `locale ${locale} is not configured here; use one of: ${codes.join(', ')}`,
    { errors: [{ path: ['locale'], message: 'is not configured' }] },
  );
};

const content = ({ strapi }: { strapi: Core.Strapi }) => ({
  /** `GET /api/cross-links/:source/:documentId` */
  async links(ctx: Context): Promise<void> {
    const params = ctx.params as { source?: string; documentId?: string };
    const type = sourceType(strapi, params.source ?? '');
    const documentId = params.documentId ?? '';
    const { locale, status: state, kind, limit } = parseQuery(strapi, ctx);
    const { reader } = crossLinks(strapi);
    const auth: unknown = ctx.state.auth;
    if (!(await reader.host.may(auth, `${type.uid}.findOne`))) throw new errors.ForbiddenError();
    if (isLocalized(type)) await checkLocale(strapi, locale);
    const version = { locale: locale ?? crossLinks(strapi).locales.default(), state };
    if (!(await reader.host.exists(type, documentId, version))) {
      throw new errors.NotFoundError(
        `There is no ${state} ${type.info.singularName} ${documentId.slice(0, 80)} in ${version.locale}.`,
      );
    }
    ctx.body = await reader.read({ type, documentId, locale, state, kind, limit, auth });
  },
});

export default content;
