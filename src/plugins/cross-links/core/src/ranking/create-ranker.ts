/** The ranker: from a source to scored and explained offerings. */
import type { OfferingDocument, SourceDocument } from '../documents';
import { fingerprint } from '../indexing/hash';
import { phraseOverlap } from '../indexing/phrase-overlap';
import { createSnapshotBuilder, type Snapshot } from '../indexing/snapshot';
import type { NeedAssessment } from '../need/verdict';
import { finish, type Steps } from '../steps';
import { type Corpus, corpusSteps } from './corpus';
import { createExplainer } from './explain';
import type { Match } from './match';
import { RANKING, type RankingSettings } from './ranking-settings';
import type { RankOptions, Ranker, RankerInput } from './ranker';
import { createScorer, type PreparedSource, type ScoredOffering } from './score-source';
import { scoreParts, type ScoredParts } from './score-parts';
import { readSignals, type SignalOdds } from './signals';
import { createReach, traceOf } from './source-trace';
import { createTraceKeeper } from './trace-keeper';

const NO_SIGNALS: readonly SignalOdds[] = [];

/** Matches that are explained and returned where nothing else is asked for. */
const USUAL_LIMIT = 50;

/** Raised with every change of the code that changes scores or what is kept of a match: a site then links anew. */
const ENGINE = '3';

interface Standing {
  readonly score: number;
  readonly parts: ScoredParts['parts'];
  readonly needBecause: ScoredParts['needBecause'];
  readonly scored: ScoredOffering;
  readonly offering: OfferingDocument;
}

const byScore = (first: Standing, second: Standing): number =>
  second.score - first.score || (first.offering.id < second.offering.id ? -1 : 1);

/** Texts counted in one step: about a millisecond. */
const TEXTS_A_STEP = 4;

/** Takes the snapshot over the offerings and sources that are given. */
function* snapshotSteps(
  { locale, offerings, sources = [] }: RankerInput,
  { latentDimensions }: RankingSettings,
): Steps<Snapshot> {
  const ids = [...offerings, ...sources].map(({ id }) => id);
  const builder = createSnapshotBuilder({ locale, ids, latentDimensions });
  for (const [index, offering] of offerings.entries()) {
    if (index % TEXTS_A_STEP === 0) yield;
    builder.addOffering(offering);
  }
  for (const [index, source] of sources.entries()) {
    if (index % TEXTS_A_STEP === 0) yield;
    builder.addSource(source);
  }
  return yield* builder.finish();
}

/** The best of each kind that pass, in the order they came in. */
const passingOf = (
  standings: readonly Standing[],
  ofEachKind: number,
  passes: (standing: Standing) => boolean,
): Standing[] => {
  const kept = new Map<string | undefined, number>();
  return standings.filter((standing) => {
    const { kind } = standing.offering;
    const count = kept.get(kind) ?? 0;
    if (count >= ofEachKind || !passes(standing)) return false;
    kept.set(kind, count + 1);
    return true;
  });
};

const rankerOver = (
  corpus: Corpus,
  { locale, vectors, signals = [], snapshot }: RankerInput & { readonly snapshot: Snapshot },
  settings: RankingSettings,
): Ranker => {
  const version = `${ENGINE}-${fingerprint(JSON.stringify(settings)).slice(0, 8)}-${snapshot.statistics.fingerprint}`;
  const traceKeeper = createTraceKeeper(snapshot, version);
  const scorer = createScorer({ corpus, settings, vectors });
  const explainer = createExplainer({ corpus, settings, locale });
  const reach = createReach({ corpus, settings, hasVectors: vectors !== undefined });

  let last: { readonly source: SourceDocument; readonly prepared: PreparedSource } | undefined;

  /** A source is ranked, traced and matched with its pins in one go: it is made ready once. */
  const prepare = (source: SourceDocument): PreparedSource => {
    if (last?.source !== source) last = { source, prepared: scorer.prepare(source) };
    return last.prepared;
  };

  const standingOf = (
    source: SourceDocument,
    scored: ScoredOffering,
    need?: NeedAssessment,
  ): Standing | undefined => {
    const offering = corpus.offering(scored.id);
    if (offering === undefined) return undefined;
    const said = signals.length === 0 ? NO_SIGNALS : readSignals(signals, { source, offering });
    const { score, parts, needBecause } = scoreParts(
      scored.logOdds,
      { offering, need, signals: said },
      settings,
    );
    return { score, parts, needBecause, scored, offering };
  };

  const rank = (
    source: SourceDocument,
    need?: NeedAssessment,
    { limit = USUAL_LIMIT, passingOfEachKind }: RankOptions = {},
  ): readonly Match[] => {
    const prepared = prepare(source);
    const standings: Standing[] = [];
    for (const scored of scorer.scoreAll(prepared)) {
      const standing = standingOf(source, scored, need);
      if (standing !== undefined) standings.push(standing);
    }
    standings.sort(byScore);
    const { passes, explain } = explainer.of(prepared);
    const chosen =
      passingOfEachKind === undefined ? standings : passingOf(standings, passingOfEachKind, passes);
    return chosen.slice(0, limit).map(explain);
  };

  const match = (
    source: SourceDocument,
    offeringId: string,
    need?: NeedAssessment,
  ): Match | undefined => {
    const prepared = prepare(source);
    const scored = scorer.scoreOne(prepared, offeringId);
    const standing = scored === undefined ? undefined : standingOf(source, scored, need);
    return standing === undefined ? undefined : explainer.of(prepared).explain(standing);
  };

  return {
    upsertOffering: (offering) => {
      last = undefined;
      corpus.upsert(offering);
      scorer.forget(offering.id);
      explainer.forget(offering.id);
    },
    removeOffering: (id) => {
      last = undefined;
      corpus.remove(id);
      scorer.forget(id);
      explainer.forget(id);
    },
    rank,
    match,
    trace: (source) => traceOf(prepare(source), traceKeeper.version),
    traceKeeper,
    couldShow: reach,
    resemblance: (first, second) => {
      const [one, other] = [first, second].map((id) => corpus.index.documentOf(id));
      if (one === undefined || other === undefined) return 0;
      return phraseOverlap(corpus.index.phrasesOf(one), corpus.index.phrasesOf(other));
    },
    version,
  };
};

/** {@link createRanker} in small steps. */
export function* rankerSteps(
  input: RankerInput,
  overrides: Partial<RankingSettings> = {},
): Steps<Ranker> {
  const settings = { ...RANKING, ...overrides };
  const { offerings, locate } = input;
  const snapshot = input.snapshot ?? (yield* snapshotSteps(input, settings));
  return rankerOver(
    yield* corpusSteps({ snapshot, offerings, ...(locate ? { locate } : {}) }, settings),
    { ...input, snapshot },
    settings,
  );
}

/**
 * Indexes the offerings of one language and scores them for sources. Building reads every text once; ranking a whole
 * article takes less than a millisecond at 10,000 offerings, and explaining its matches a few.
 *
 * @example createRanker({ locale: 'en', offerings, sources }).rank(source)[0]?.offeringId
 */
export const createRanker = (
  input: RankerInput,
  overrides: Partial<RankingSettings> = {},
): Ranker => finish(rankerSteps(input, overrides));
