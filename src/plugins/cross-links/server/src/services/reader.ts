import type { Core, Struct } from '@strapi/strapi';
import type { Kind, LinksAnswer, Settings } from '../../../core/src';

import { isLocalized } from '../repositories/entries';
import type { Metrics } from '../metrics/metrics';
import type { Epoch, Epochs } from '../repositories/epochs';
import type { LinkPages } from '../repositories/link-pages';
import type { Row, State } from '../repositories/rows';
import type { Auth } from './host';
import type { Locales } from './locales';
import { composeAnswer } from './reading/compose-answer';
import type { OpenOfferings } from './reading/open-offerings';
import { settleLinks } from './reading/settle-links';
import { showsAll, type createVisibleWords } from './reading/visible-words';

export interface ReadRequest {
  readonly type: Struct.ContentTypeSchema;
  /** Absent: the site's default language. */
  readonly locale?: string | undefined;
  readonly state: State;
  readonly kind?: Kind | undefined;
  readonly limit?: number | undefined;
  /** Shape of the offerings, as the caller wrote it. */
  readonly fields?: unknown;
  readonly populate?: unknown;
  /** Where no fields are named: title, headline and slug of the offerings, not all that they have. */
  readonly asCards?: boolean;
  /** Language of the sentences, where it is not that of the links. */
  readonly language?: string;
  readonly auth: Auth;
  readonly now?: Date;
  /** What was read for this request’s sake already; absent: the reader asks for it. */
  readonly epoch?: Epoch | undefined;
}

interface Parts {
  readonly pages: LinkPages;
  readonly offerings: OpenOfferings;
  readonly words: ReturnType<typeof createVisibleWords>;
  readonly locales: Locales;
  readonly metrics: Pick<Metrics, 'served'>;
  readonly epochs: Epochs;
}

/** Answers with stored links: nothing is worked out here but what the caller may see and can take up now. */
export const createReader = (strapi: Core.Strapi, settings: Settings, parts: Parts) => {
  const { pages, offerings, words, locales, metrics, epochs } = parts;

  /**
   * The links of sources of one type, by documentId: one query for links with their assessments and one for each
   * offering type, however many sources. That the caller may read the sources is for the caller of this to check.
   */
  const readAll = async (
    documentIds: readonly string[],
    request: ReadRequest,
  ): Promise<Map<string, LinksAnswer<Row>>> => {
    const { type, state, kind, auth, limit = settings.limit, now = new Date(), epoch } = request;
    const locale = request.locale ?? locales.default();
    const version = { locale, state, epoch };
    const look = await offerings.prepare({ ...request, version, now });
    if (documentIds.length === 0) return new Map();
    const hidden = await words.hiddenFrom(type.uid, auth);
    const stored = await pages.read(
      { uid: type.uid, documentIds, locale: isLocalized(type) ? locale : '', state },
      { withMatch: !showsAll(hidden), epoch },
    );
    const lists = documentIds.map((documentId) => {
      const page = stored.get(documentId);
      return { links: page?.links ?? [], verdict: page?.summary?.verdict ?? 'unknown' };
    });
    const settled = await settleLinks(lists, look, { limit, quotas: settings.quotas, kind });
    metrics.served(settled.reduce((sum, links) => sum + links.length, 0));
    const language = request.language ?? locale;
    const typeNames = offerings.typeNames();
    const composing = { type, version, hidden, language, kind, typeNames };
    return new Map(
      documentIds.map((documentId, at) => [
        documentId,
        composeAnswer(documentId, stored.get(documentId), settled[at] ?? [], composing),
      ]),
    );
  };

  /** Through the document service in one transaction: it begins and ends one for every question outside of it. */
  const readMany: typeof readAll = async (documentIds, request) => {
    const epoch = 'epoch' in request ? request.epoch : await epochs.current();
    const read = () => readAll(documentIds, { ...request, epoch });
    return settings.reading.through === 'rows' ? read() : strapi.db.transaction(read);
  };

  return { readMany };
};

export type Reader = ReturnType<typeof createReader>;
