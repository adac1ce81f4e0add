import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { DOCUMENT_ID } from '../../../core/src';

import { crossLinks } from '../services';
import type { Auth } from '../services/host';

/** Koa's context as Strapi hands it to a controller. */
export type Context = Parameters<Core.ControllerHandler>[0];

/** What every reading route of ours asks for. */
export const READ_SCOPE = 'plugin::cross-links.content.find';

export const authOf = (ctx: Context): Auth => ctx.state.auth as unknown;

export const paramOf = (ctx: Context, name: string): string => {
  const value: unknown = (ctx.params as Record<string, unknown>)[name];
  return typeof value === 'string' ? value : '';
};

/** A 404 for what cannot be one: databases refuse some characters. */
export const documentIdOf = (ctx: Context): string => {
  const documentId = paramOf(ctx, 'documentId');
  if (DOCUMENT_ID.test(documentId)) return documentId;
  throw new errors.NotFoundError('The path has no documentId: letters and digits, 64 at most.');
};

/** Whether the site refuses parameters that it does not know. */
export const isStrict = (strapi: Core.Strapi): boolean =>
  strapi.config.get<boolean | undefined>('api.rest.strictParams') === true;

/** A 403 where the caller does not have the right. */
export const demand = async (strapi: Core.Strapi, ctx: Context, scope: string): Promise<void> => {
  if (!(await crossLinks(strapi).host.may(authOf(ctx), scope))) throw new errors.ForbiddenError();
};
