/** From a score to a match that says why. */
import type { OfferingDocument } from '../documents';
import { phraseHash } from '../indexing/impacts';
import { type LocatedDocument, locateTerms } from '../indexing/located-document';
import { closestPassages } from './closest-passages';
import type { Corpus } from './corpus';
import type { FiredRule, Match } from './match';
import { fieldsByTerm, matchedTerms, type TermWorth } from './matched-terms';
import type { Query } from './query';
import type { RankingSettings } from './ranking-settings';
import type { ScoredParts } from './score-parts';
import type { PreparedSource, ScoredOffering } from './score-source';
import { chanceOf } from './topic-calibration';
import { salience } from './salience';
import { namedSkill, topicRules } from './topic-rules';

/** Analysed offerings that are kept: 2,000 of 100 words take about 20 MB. */
const KEPT_OFFERINGS = 2000;

interface Standing extends ScoredParts {
  readonly scored: ScoredOffering;
  readonly offering: OfferingDocument;
}

/** Judges and explains matches of one source. */
export interface SourceExplainer {
  /** Whether the offering may be shown, at a tenth of the cost of an explanation. */
  readonly passes: (standing: Standing) => boolean;
  readonly explain: (standing: Standing) => Match;
}

/** Explains matches; analysed offerings are kept between calls. */
export interface Explainer {
  of(prepared: PreparedSource): SourceExplainer;
  /** Drops what is kept of an offering that has changed. */
  forget(id: string): void;
}

interface AnalysedOffering {
  readonly located: LocatedDocument;
  readonly fields: ReadonlyMap<string, string>;
}

interface ExplainerInput {
  readonly corpus: Corpus;
  readonly settings: RankingSettings;
  readonly locale: string;
}

const needRule = (because: string | undefined): FiredRule[] =>
  because === undefined ? [] : [{ rule: 'need-fit', because, excludes: false }];

/** An explainer over a corpus. */
export const createExplainer = ({ corpus, settings, locale }: ExplainerInput): Explainer => {
  const analysed = new Map<string, AnalysedOffering>();
  const { vocabulary, index } = corpus;
  const isSalient = salience(corpus.statistics);

  const analysisOf = (offering: OfferingDocument): AnalysedOffering => {
    const known = analysed.get(offering.id);
    if (known !== undefined) return known;
    if (analysed.size >= KEPT_OFFERINGS) analysed.clear();
    const located = locateTerms(offering, locale);
    const made = { located, fields: fieldsByTerm(located, settings) };
    analysed.set(offering.id, made);
    return made;
  };

  /** What each shared term adds, by its text. */
  const sharedTerms = ({ document }: ScoredOffering, query: Query): Map<string, number> => {
    const shared = new Map<string, number>();
    query.ids.forEach((id, at) => {
      const impact = index.impactOf(id, document);
      if (impact > 0) shared.set(vocabulary.termOf(id), impact * (query.weights[at] ?? 0));
    });
    return shared;
  };

  const worthOf = (
    { document }: ScoredOffering,
    query: Query,
    shared: ReadonlyMap<string, number>,
  ): TermWorth => {
    const phrases = new Set(index.phrasesOf(document));
    const exact =
      [...shared.values()].reduce((sum, value) => sum + value, 0) +
      settings.phraseWeight * index.phraseSum(document, query.phrases);
    return {
      total: exact,
      ofTerm: (term) => shared.get(term) ?? 0,
      ofPhrase: (first, second) => {
        const hash = phraseHash(vocabulary.find(first), vocabulary.find(second), vocabulary);
        return phrases.has(hash) ? (query.phrases.worth.get(hash) ?? 0) * settings.phraseWeight : 0;
      },
    };
  };

  const explainerOf = ({ located, query }: PreparedSource): SourceExplainer => {
    const sourceTerms = new Set(located.flatMap(({ terms }) => terms.map(({ term }) => term)));

    const rulesOf = (
      { scored, offering }: Standing,
      shared: ReadonlyMap<string, number>,
    ): FiredRule[] =>
      topicRules({
        chance: chanceOf(scored.logOdds),
        salientTerms: [...shared.keys()].filter((term) => isSalient(vocabulary.find(term))),
        showFrom: settings.showFrom,
        skill: namedSkill(analysisOf(offering).located, sourceTerms),
      });

    return {
      passes: (standing) => {
        const { scored } = standing;
        if (chanceOf(scored.logOdds) < settings.showFrom) return false;
        return rulesOf(standing, sharedTerms(scored, query)).every(({ excludes }) => !excludes);
      },
      explain: (standing) => {
        const { score, parts, needBecause, scored, offering } = standing;
        const shared = sharedTerms(scored, query);
        const rules = rulesOf(standing, shared);
        const passages = scored.grid && closestPassages(scored.grid);
        const { fields } = analysisOf(offering);
        return {
          offeringId: offering.id,
          ...(offering.kind === undefined ? {} : { kind: offering.kind }),
          ...(offering.house === undefined ? {} : { house: offering.house }),
          score,
          parts,
          terms: matchedTerms(located, fields, worthOf(scored, query, shared)),
          ...(passages === undefined ? {} : { passages }),
          rules: [...rules, ...needRule(needBecause?.())],
          passes: rules.every(({ excludes }) => !excludes),
        };
      },
    };
  };

  return {
    of: explainerOf,
    forget: (id) => {
      analysed.delete(id);
    },
  };
};
