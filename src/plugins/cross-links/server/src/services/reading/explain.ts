import type { Core } from '@strapi/strapi';
import {
  keyOf,
  type ExplainAnswer,
  type ExplainedCandidate,
  type LinksAnswer,
  type Settings,
} from '../../../../core/src';

import { contentTypeOf, isLocalized } from '../../repositories/entries';
import type { LinkPages } from '../../repositories/link-pages';
import type { StoredLink } from '../../repositories/link-rows';
import { readAvailability } from '../../repositories/offerings';
import { textOf, type Row } from '../../repositories/rows';
import type { Host } from '../host';
import type { Locales } from '../locales';
import type { Reader, ReadRequest } from '../reader';
import { reasonsFor } from './compose-answer';
import type { HostDocuments, Version } from './host-documents';
import {
  matchOf,
  showsAll,
  visibleNeed,
  visibleTerms,
  type createVisibleWords,
} from './visible-words';

interface Parts {
  readonly host: Host;
  readonly pages: LinkPages;
  readonly documents: HostDocuments;
  readonly words: ReturnType<typeof createVisibleWords>;
  readonly reader: Reader;
  readonly locales: Locales;
}

/** Tells what every candidate's score is made of, and why it is or is not shown. */
export const createExplain = (strapi: Core.Strapi, settings: Settings, parts: Parts) => {
  const { host, pages, documents, words, reader, locales } = parts;

  /** Availability of the candidates that the host would show this caller, by key; others are not told of. */
  const statesOf = async (
    links: readonly StoredLink[],
    version: Version,
    auth: ReadRequest['auth'],
  ) => {
    const states = new Map<string, ExplainedCandidate['availability']>();
    for (const own of settings.offerings) {
      const type = contentTypeOf(strapi, own.uid);
      const ids = links
        .filter(({ offeringUid }) => offeringUid === own.uid)
        .map(({ offeringDocumentId }) => offeringDocumentId);
      if (!type || ids.length === 0 || !(await host.may(auth, `${own.uid}.find`))) continue;
      const rows = await documents.find(type, ids, version, { fields: ['documentId'] });
      const documentIds = rows.map((row) => textOf(row, 'documentId'));
      const found = await readAvailability(strapi, own, { documentIds, ...version }, new Date());
      for (const [documentId, { state }] of found) {
        states.set(keyOf({ uid: own.uid, documentId }), state);
      }
    }
    return states;
  };

  const positions = (answer: LinksAnswer<Row> | undefined): Map<string, number> =>
    new Map(
      (answer?.data ?? []).map(({ position, offering }) => [
        textOf(offering, 'documentId'),
        position,
      ]),
    );

  return async (documentId: string, request: ReadRequest): Promise<ExplainAnswer | undefined> => {
    const { type, state, auth } = request;
    const locale = request.locale ?? locales.default();
    const version = { locale, state };
    const hidden = await words.hiddenFrom(type.uid, auth);
    const key = { uid: type.uid, documentIds: [documentId], state };
    const stored = await pages.read(
      { ...key, locale: isLocalized(type) ? locale : '' },
      { withMatch: true },
    );
    const page = stored.get(documentId);
    const answer = (await reader.readMany([documentId], request)).get(documentId);
    if (!answer) return undefined;
    const states = await statesOf(page?.links ?? [], version, auth);
    const shown = positions(answer);
    const explained = (page?.links ?? []).flatMap((link): ExplainedCandidate[] => {
      const reference = { uid: link.offeringUid, documentId: link.offeringDocumentId };
      const availability = states.get(keyOf(reference));
      if (availability === undefined) return [];
      const match = matchOf(link);
      return [
        {
          ...reference,
          kind: link.kind,
          origin: link.origin,
          position: shown.get(reference.documentId) ?? null,
          availability,
          score: link.score,
          parts: match?.parts ?? null,
          terms: visibleTerms(link, hidden),
          // A rule's words may come from a field that this caller may not see.
          rules: showsAll(hidden) ? (match?.rules ?? []) : [],
          reasons: reasonsFor(link, page, { language: locale, hidden }),
        },
      ];
    });
    const engineVersion = page?.assessment.engineVersion ?? null;
    const need = visibleNeed(page?.need ?? null, hidden);
    return { data: explained, meta: { ...answer.meta, need, engineVersion } };
  };
};

export type Explain = ReturnType<typeof createExplain>;
