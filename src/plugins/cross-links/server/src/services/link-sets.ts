import { createHash } from 'node:crypto';

import {
  keyOf,
  needSummary,
  parseCuration,
  reasonsOf,
  referenceOf,
  type Candidate,
  type NeedAssessment,
  type Settings,
  type SourceTrace,
} from '../../../core/src';

import type { SiteHooks } from '../hooks/site-hooks';
import type { LinkSet, StoredLink } from '../repositories/link-rows';
import type { Corpus } from './corpus';
import { inputHashOf } from './corpus/input-hash';
import type { ReadSource } from './corpus/source-reader';
import { findLinks } from './find-links';

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

/** What is right for one version, without its key. */
interface Worked {
  readonly links: readonly StoredLink[];
  readonly need: NeedAssessment;
  readonly emptyReason: string | null;
  readonly resultHash: string;
  readonly trace: SourceTrace;
}

/** Works out what is right for versions of sources. */
export const createLinkSets = (
  settings: Settings,
  corpus: Corpus,
  hooks: Pick<SiteHooks, 'select' | 'selects'>,
) => {
  const workOutAnew = async ({ key, document, choices }: ReadSource): Promise<Worked> => {
    const locale = corpus.sources.languageOf(key);
    const curation = parseCuration(choices);
    const ranker = await corpus.rankerFor(
      { locale, state: key.state },
      [document],
      curation.pinned.map(keyOf),
    );
    const found = findLinks(
      {
        ranker,
        offerings: settings.offerings,
        hasOfferings: corpus.hasOfferings(locale, key.state),
      },
      document,
      curation,
    );
    const { need, emptyReason = null } = found;
    const version = { ...key, locale, verdict: need.verdict };
    const candidates = hooks.select(found.candidates, version);
    const links = candidates.map((candidate, rank) => storedLink(candidate, rank, need));
    const resultHash = hashOf({ links, need, emptyReason });
    return { links, need, emptyReason, resultHash, trace: ranker.trace(document) };
  };

  /** For the versions of some documents: a draft that says what is published is mostly worked out with it. */
  const begin = () => {
    const known = new Map<string, Worked>();

    const workOut = async (source: ReadSource): Promise<LinkSet> => {
      const { key, document, choices } = source;
      const locale = corpus.sources.languageOf(key);
      const { version } = await corpus.named(locale, key.state);
      const inputHash = inputHashOf(source);
      // A hook may want other links for a draft than for what is published.
      const state = hooks.selects() ? key.state : '';
      const name = `${key.documentId}|${key.locale}|${inputHash}|${state}`;
      const other = known.get(name);
      const { pinned, hidden } = parseCuration(choices);
      const hasChoices = pinned.length + hidden.length > 0;
      const isKnown =
        other && (await corpus.isSameInBothStates(locale, { trace: other.trace, hasChoices }));
      const worked = isKnown ? other : await workOutAnew(source);
      known.set(name, worked);
      corpus.traces.set(key, { inputHash, trace: worked.trace });
      await corpus.noteSource(key, document);
      const { links, need, emptyReason, resultHash } = worked;
      const assessment = {
        ...{ need, emptyReason, resultHash, inputHash },
        summary: needSummary(need),
        engineVersion: version,
        computedAt: new Date(),
      };
      return { key, links, assessment };
    };

    return { workOut };
  };

  return { begin };
};

export type LinkSets = ReturnType<typeof createLinkSets>;
