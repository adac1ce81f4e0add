import type { Core } from '@strapi/strapi';
import {
  linkChanges,
  pickLinks,
  type NeedAssessment,
  type Settings,
  type ShownLink,
} from '../../../core/src';

import type { LinkSet } from '../repositories/link-rows';
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

type Stored = Omit<LinkSet, 'key'> | undefined;

/** What a page shows of a stored list when everything on it is open; whether it is, is for each read to decide. */
const shown = (set: Stored, settings: Settings): ShownLink[] => {
  const verdict = (set?.assessment.need as NeedAssessment | undefined)?.verdict ?? 'unknown';
  const { limit, quotas } = settings;
  return pickLinks(set?.links ?? [], { limit, quotas, verdict }).map((link) => ({
    uid: link.offeringUid,
    documentId: link.offeringDocumentId,
    kind: link.kind,
  }));
};

/** Tells, once a published page's links have become different, which page it is and what changed. */
export const createChangeEvent =
  (strapi: Core.Strapi, settings: Settings) =>
  async (key: VersionKey, before: Stored, after: Stored): Promise<void> => {
    if (key.state !== 'published') return;
    const changes = linkChanges(shown(before, settings), shown(after, settings));
    if (!changes) return;
    const { uid, documentId, locale } = key;
    await strapi.eventHub.emit(CHANGED, {
      source: { uid, documentId, locale: locale === '' ? null : locale, status: key.state },
      ...changes,
    });
  };

export type ChangeEvent = ReturnType<typeof createChangeEvent>;
