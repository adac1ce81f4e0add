import type { Core } from '@strapi/strapi';
import type { LinkChanges } from '../../../core/src';

import type { VersionKey } from '../repositories/rows';

export const CHANGED = 'cross-links.changed';

interface WebhookStore {
  addAllowedEvent: (key: string, value: string) => void;
}

/** Lets webhooks ask for the event; call it from register. */
export const announceChanges = (strapi: Core.Strapi): void => {
  const store = strapi.get<WebhookStore>('webhookStore');
  store.addAllowedEvent('CROSS_LINKS_CHANGED', CHANGED);
};

/** Tells which published page shows other links than before, and what became different. */
export const emitChange = async (
  strapi: Core.Strapi,
  { uid, documentId, locale, state }: VersionKey,
  changes: LinkChanges,
): Promise<void> => {
  await strapi.eventHub.emit(CHANGED, {
    source: { uid, documentId, locale: locale === '' ? null : locale, status: state },
    ...changes,
  });
};
