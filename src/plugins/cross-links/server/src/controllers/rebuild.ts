import type { Core } from '@strapi/strapi';
import { parseRebuildRequest, type RebuildAnswer } from '../../../core/src';

import { crossLinks } from '../services';
import { asValidationError } from './query-errors';

type Context = Parameters<Core.ControllerHandler>[0];

const rebuild = ({ strapi }: { strapi: Core.Strapi }) => ({
  /** `GET /cross-links/rebuild` */
  async progress(ctx: Context): Promise<void> {
    ctx.body = { data: await crossLinks(strapi).rebuild.progress() } satisfies RebuildAnswer;
  },

  /** `POST /cross-links/rebuild` */
  async start(ctx: Context): Promise<void> {
    const { body } = ctx.request as { body?: unknown };
    const request = asValidationError(() => parseRebuildRequest(body));
    ctx.body = { data: await crossLinks(strapi).rebuild.start(request) } satisfies RebuildAnswer;
  },

  /** `POST /cross-links/rebuild/pause` */
  async pause(ctx: Context): Promise<void> {
    ctx.body = { data: await crossLinks(strapi).rebuild.pause() } satisfies RebuildAnswer;
  },

  /** `POST /cross-links/rebuild/resume` */
  async resume(ctx: Context): Promise<void> {
    ctx.body = { data: await crossLinks(strapi).rebuild.resume() } satisfies RebuildAnswer;
  },

  /** `POST /cross-links/rebuild/cancel` */
  async cancel(ctx: Context): Promise<void> {
    ctx.body = { data: await crossLinks(strapi).rebuild.cancel() } satisfies RebuildAnswer;
  },
});

export default rebuild;
