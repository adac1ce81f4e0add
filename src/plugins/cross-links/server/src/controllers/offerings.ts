import type { Core } from '@strapi/strapi';
import { parseOfferingsQuery, type OfferingsAnswer } from '../../../core/src';

import { crossLinks } from '../services';
import { asValidationError } from './query-errors';

type Context = Parameters<Core.ControllerHandler>[0];

const offerings = ({ strapi }: { strapi: Core.Strapi }) => ({
  /** `GET /cross-links/offerings` */
  async find(ctx: Context): Promise<void> {
    const query = asValidationError(() => parseOfferingsQuery(ctx.query));
    const data = await crossLinks(strapi).offeringSearch.find(query, ctx.state.userAbility);
    ctx.body = { data } satisfies OfferingsAnswer;
  },
});

export default offerings;
