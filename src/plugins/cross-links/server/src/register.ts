import type { Core } from '@strapi/strapi';

import { announceChanges } from './events/change-event';
import { extendGraphql } from './graphql/extend';
import { addHostParameters } from './http/host-routes';
import { createCurationCheck } from './middlewares/check-curation';
import { createCurateRight } from './middlewares/curate-right';
import { createSourceMark } from './middlewares/mark-sources';
import { createOutboxMiddleware } from './middlewares/outbox';
import { createCarrierRows } from './repositories/carrier-rows';
import { createOutboxRows } from './repositories/outbox-rows';
import { crossLinks } from './services';
import { createLostCarriers } from './services/lost-carriers';

/** Of koa's router, whose types Strapi does not ship, all that is needed. */
interface Router {
  readonly use: (path: string, middleware: ReturnType<typeof createSourceMark>) => unknown;
}

export const register = ({ strapi }: { strapi: Core.Strapi }): void => {
  strapi.customFields.register({
    name: 'links',
    plugin: 'cross-links',
    type: 'json',
    inputSize: { default: 12, isResizable: false },
  });
  (strapi.server.router as Router).use('/content-manager/init', createSourceMark(strapi));
  // The plugin's parts are made on first use: at this point the site's content types are not loaded yet.
  strapi.documents.use(createCurationCheck(strapi));
  strapi.documents.use(createCurateRight(strapi));
  strapi.documents.use((context, next) => outboxOf(strapi)(context, next));
  addHostParameters(strapi);
  extendGraphql(strapi);
  announceChanges(strapi);
};

const made = new WeakMap<Core.Strapi, ReturnType<typeof createOutboxMiddleware>>();

const outboxOf = (strapi: Core.Strapi): ReturnType<typeof createOutboxMiddleware> => {
  const known = made.get(strapi);
  if (known) return known;
  const { dependents, worker, breath } = crossLinks(strapi);
  const { nudge } = worker;
  const { during } = breath;
  const outbox = createOutboxMiddleware(strapi, {
    writeJobs: createOutboxRows(strapi),
    lostCarriers: createLostCarriers(strapi, dependents, createCarrierRows(strapi)),
    ...{ dependents, nudge, during },
  });
  made.set(strapi, outbox);
  return outbox;
};
