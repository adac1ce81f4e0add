import { createHash } from 'node:crypto';

import type { Core, Struct } from '@strapi/strapi';
import {
  applyMode,
  assessNeed,
  findCandidates,
  keyOf,
  parseCuration,
  reasonsOf,
  referenceOf,
  type Candidate,
  type NeedAssessment,
  type Settings,
} from '../../../core/src';

import { createChangeEvent } from '../events/change-event';
import { contentTypeOf, readEntries, versionsOf } from '../repositories/entries';
import type { LinkRows, LinkSet, StoredLink } from '../repositories/link-rows';
import type { Row, VersionKey } from '../repositories/rows';
import type { Corpus } from './corpus';
import { linksAttribute } from './source-types';

/** Best matches looked at for a source: many more than are kept of each kind, few enough to explain each. */
const CONSIDERED = 100;
/** Matched words kept with a link: as many as an explanation shows. */
const KEPT_TERMS = 12;

const storedLink = (candidate: Candidate, rank: number, need: NeedAssessment): StoredLink => {
  const { uid, documentId } = referenceOf(candidate.key);
  const { match } = candidate;
  return {
    rank,
    offeringUid: uid,
    offeringDocumentId: documentId,
    kind: candidate.kind,
    origin: candidate.origin,
    house: candidate.house ?? null,
    family: candidate.family ?? null,
    score: match?.score ?? null,
    match: match ? { ...match, terms: match.terms.slice(0, KEPT_TERMS) } : null,
    reasons: reasonsOf(match, need, candidate.origin),
  };
};

const hashOf = (value: unknown): string =>
  createHash('sha256').update(JSON.stringify(value)).digest('base64url').slice(0, 22);

/** Works out the links of one source document, in all its versions, and stores them. */
export const createLinker = (
  strapi: Core.Strapi,
  settings: Settings,
  corpus: Corpus,
  linkRows: LinkRows,
) => {
  const tellChange = createChangeEvent(strapi, settings);
  const kindOf = (uid: string) => settings.offerings.find((type) => type.uid === uid)?.kind;

  const workOut = (
    type: Struct.ContentTypeSchema,
    row: Row,
    key: VersionKey,
  ): LinkSet | undefined => {
    const source = corpus.sources.get(key);
    if (!source) return undefined;
    const ranker = corpus.rankerFor(corpus.languageOf(key), key.state);
    const curation = parseCuration(row[linksAttribute(type) ?? '']);
    const need = applyMode(assessNeed(source), curation.mode);
    const hasText = source.segments.some(({ role }) => role !== 'tags');
    const { candidates, emptyReason = null } = findCandidates({
      matches: hasText ? ranker.rank(source, need, { limit: CONSIDERED }) : [],
      pinned: curation.pinned.flatMap((pin) => ranker.match(source, keyOf(pin), need) ?? []),
      need,
      curation,
      hasText,
      hasOfferings: corpus.hasOfferings(corpus.languageOf(key), key.state),
      kindOf,
      resemblance: ranker.resemblance,
    });
    const links = candidates.map((candidate, rank) => storedLink(candidate, rank, need));
    return {
      key,
      links,
      assessment: {
        need,
        emptyReason,
        engineVersion: corpus.versionFor(corpus.languageOf(key), key.state),
        resultHash: hashOf({ links, need, emptyReason }),
        computedAt: new Date(),
      },
    };
  };

  /** Stores what is right now for every version of the document, and takes away what no version has any more. */
  const linkSource = async (uid: string, documentId: string): Promise<void> => {
    const type = contentTypeOf(strapi, uid);
    if (!type || linksAttribute(type) === undefined) return;
    const rows = await readEntries(strapi, uid, { documentIds: [documentId] });
    const sets = rows.flatMap((row) =>
      versionsOf(type, row).flatMap((key) => workOut(type, row, key) ?? []),
    );
    const stored = await linkRows.storedFor(uid, documentId);
    const isSame = (a: VersionKey, b: VersionKey) => a.locale === b.locale && a.state === b.state;
    for (const { key } of stored) {
      if (sets.some((set) => isSame(set.key, key))) continue;
      const gone = await linkRows.read(key);
      await linkRows.remove(key);
      await tellChange(key, gone, undefined);
    }
    for (const set of sets) {
      const before = stored.find(({ key }) => isSame(set.key, key));
      const unchanged =
        before?.resultHash === set.assessment.resultHash &&
        before.engineVersion === set.assessment.engineVersion;
      if (unchanged) continue;
      const replaced = before && (await linkRows.read(set.key));
      await linkRows.write(set);
      await tellChange(set.key, replaced, set);
    }
  };

  return { linkSource };
};

export type Linker = ReturnType<typeof createLinker>;
