import type { Core, Struct } from '@strapi/strapi';
import {
  emptyBecause,
  pickLinks,
  type EmptyBecause,
  type Kind,
  type Link,
  type LinksAnswer,
  type NeedAssessment,
  type Reason,
  type Settings,
} from '../../../core/src';

import { contentTypeOf, isLocalized } from '../repositories/entries';
import type { LinkRows, StoredLink } from '../repositories/link-rows';
import { readAvailability } from '../repositories/offerings';
import type { Row, State } from '../repositories/rows';
import { createHost, type Auth } from './host';
import type { Locales } from './locales';

export interface ReadRequest {
  readonly type: Struct.ContentTypeSchema;
  readonly documentId: string;
  /** Absent: the site's default language. */
  readonly locale?: string | undefined;
  readonly state: State;
  readonly kind?: Kind | undefined;
  readonly limit?: number | undefined;
  readonly auth: Auth;
  readonly now?: Date;
}

/** Answers with stored links: nothing is worked out here but what the caller may see and can take up now. */
export const createReader = (
  strapi: Core.Strapi,
  settings: Settings,
  linkRows: LinkRows,
  locales: Locales,
) => {
  const host = createHost(strapi);

  /** The links whose offering is there, open now, and of a type this caller may read. */
  const available = async (
    links: readonly StoredLink[],
    request: ReadRequest & { locale: string },
  ): Promise<StoredLink[]> => {
    const open = new Set<string>();
    for (const type of settings.offerings) {
      const documentIds = links
        .filter(({ offeringUid }) => offeringUid === type.uid)
        .map(({ offeringDocumentId }) => offeringDocumentId);
      if (documentIds.length === 0 || !(await host.may(request.auth, `${type.uid}.find`))) continue;
      const states = await readAvailability(
        strapi,
        type,
        { documentIds, locale: request.locale, state: request.state },
        request.now ?? new Date(),
      );
      for (const [id, { state }] of states) if (state === 'open') open.add(`${type.uid}:${id}`);
    }
    return links.filter((link) => open.has(`${link.offeringUid}:${link.offeringDocumentId}`));
  };

  const documentsOf = async (
    links: readonly StoredLink[],
    request: ReadRequest & { locale: string },
  ): Promise<Map<string, Row>> => {
    const found = new Map<string, Row>();
    for (const uid of new Set(links.map(({ offeringUid }) => offeringUid))) {
      const type = contentTypeOf(strapi, uid);
      if (!type) continue;
      const documentIds = links
        .filter(({ offeringUid }) => offeringUid === uid)
        .map(({ offeringDocumentId }) => offeringDocumentId);
      const rows = await host.readable(type, documentIds, request, request.auth);
      for (const [id, row] of rows) found.set(`${uid}:${id}`, row);
    }
    return found;
  };

  const read = async (request: ReadRequest): Promise<LinksAnswer<Row>> => {
    const { type, documentId, state, kind, limit = settings.limit } = request;
    const locale = request.locale ?? locales.default();
    const localized = { ...request, locale };
    const key = { uid: type.uid, documentId, locale: isLocalized(type) ? locale : '', state };
    const stored = await linkRows.read(key);
    const need = (stored?.assessment.need ?? null) as NeedAssessment | null;
    const open = await available(stored?.links ?? [], localized);
    const picked = pickLinks(open, { limit, kind, verdict: need?.verdict ?? 'unknown' });
    const documents = await documentsOf(picked, localized);
    const shown = picked.flatMap((link) => {
      const offering = documents.get(`${link.offeringUid}:${link.offeringDocumentId}`);
      return offering ? [{ link, offering }] : [];
    });
    const data = shown.map(({ link, offering }, index): Link<Row> => ({
      kind: link.kind,
      position: index + 1,
      origin: link.origin,
      score: link.score,
      reasons: link.reasons as readonly Reason[],
      offering,
    }));
    const code = stored
      ? ((stored.assessment.emptyReason ?? 'none-available') as EmptyBecause['code'])
      : 'not-computed-yet';
    return {
      data,
      meta: {
        need,
        source: {
          uid: type.uid,
          documentId,
          locale: isLocalized(type) ? locale : null,
          status: state,
        },
        computedAt: stored ? new Date(stored.assessment.computedAt).toISOString() : null,
        ...(data.length === 0 ? { reason: emptyBecause(code) } : {}),
      },
    };
  };

  return { read, host };
};
