import type { Core } from '@strapi/strapi';
import { parsePreviewRequest } from '../../../core/src';

import { crossLinks } from '../services';
import { asValidationError, asValidationErrorLater } from './query-errors';

type Context = Parameters<Core.ControllerHandler>[0];

const preview = ({ strapi }: { strapi: Core.Strapi }) => ({
  /** `POST /cross-links/preview` */
  async create(ctx: Context): Promise<void> {
    const { body } = ctx.request as { body?: unknown };
    const request = asValidationError(() => parsePreviewRequest(body));
    const { preview: service } = crossLinks(strapi);
    ctx.body = await asValidationErrorLater(() => service.preview(request, ctx.state.userAbility));
  },
});

export default preview;
