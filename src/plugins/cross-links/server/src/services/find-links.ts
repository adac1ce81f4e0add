import {
  applyMode,
  assessNeed,
  findCandidates,
  KEPT_OF_EACH_KIND,
  keyOf,
  type Candidates,
  type Curation,
  type NeedAssessment,
  type Ranker,
  type Settings,
  type SourceDocument,
} from '../../../core/src';

export interface FoundLinks extends Candidates {
  readonly need: NeedAssessment;
}

interface Given {
  readonly ranker: Ranker;
  readonly offerings: Settings['offerings'];
  /** False where there is nothing to link to in this language yet. */
  readonly hasOfferings: boolean;
}

/** The candidates of one version of a source under these choices. */
export const findLinks = (
  { ranker, offerings, hasOfferings }: Given,
  source: SourceDocument,
  curation: Curation,
): FoundLinks => {
  const need = applyMode(assessNeed(source), curation.mode);
  const hasText = source.segments.some(({ role }) => role !== 'tags');
  const chosen = curation.pinned.length + curation.hidden.length;
  const found = findCandidates({
    matches: hasText
      ? ranker.rank(source, need, { passingOfEachKind: KEPT_OF_EACH_KIND + chosen })
      : [],
    pinned: curation.pinned.flatMap((pin) => ranker.match(source, keyOf(pin), need) ?? []),
    need,
    curation,
    hasText,
    hasOfferings,
    kindOf: (uid) => offerings.find((type) => type.uid === uid)?.kind,
    resemblance: ranker.resemblance,
  });
  return { ...found, need };
};
