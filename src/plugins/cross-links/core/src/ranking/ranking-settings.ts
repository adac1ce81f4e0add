/** Every number that ranking depends on, and where it came from. Figures in eval/NOTES.md. */
import type { FieldRole } from '../documents';

/** Settings of a ranker; the version of its scores names them. */
export interface RankingSettings {
  /** BM25F field weights. */
  readonly roleWeight: Readonly<Record<FieldRole, number>>;
  /** BM25F's b by field. */
  readonly lengthPenalty: Readonly<Record<FieldRole, number>>;
  /** BM25's k1. */
  readonly impactSaturation: number;
  /** A source of so many content words is read as a whole article; a shorter one as a label. */
  readonly articleLength: number;
  /** k of the query weight n·(k + 1)/(n + k), for a whole article. */
  readonly querySaturation: number;
  /** Times that a word counts in a source's title, headline and tags, for a whole article. */
  readonly headBoost: number;
  /** Power of the idf, for a whole article; 1 for a label. */
  readonly idfPower: number;
  /** Worth of a shared two-word phrase, as a part of its words' mean weight. */
  readonly phraseWeight: number;
  /** Offerings scored in full, by the lexical score. */
  readonly candidates: number;
  readonly latentDimensions: number;
  /** Weight of the latent cosine beside the lexical strength: for an article, and what a label adds to it. */
  readonly latentWeight: number;
  readonly latentLabelWeight: number;
  /** Weight of the passage similarity beside the lexical strength. */
  readonly passageWeight: number;
  /** Chance of relevance, by topic, from which a link is shown. */
  readonly showFrom: number;
  /** A fit of 1 against one of 0 is worth this much in log-odds, half of it either way. */
  readonly needSpan: number;
  /** What an offering loses that opens only later, in log-odds. */
  readonly readinessSpan: number;
  /** Well-rated against badly rated, in log-odds. */
  readonly qualitySpan: number;
}

/** The settings in use. */
export const RANKING: RankingSettings = {
  // ranking.md, lesson 4; a headline says what a title says; facts as in its last rows; headings as body
  roleWeight: { title: 3, headline: 3, tags: 3, heading: 1, body: 1, facts: 1 },
  // ranking.md, lesson 4
  lengthPenalty: { title: 0.4, headline: 0.4, tags: 0.4, heading: 0.4, body: 0.75, facts: 0.4 },
  // ranking.md, lesson 4
  impactSaturation: 1.6,
  // between the 25 content words of an ESCO entry and the 200 of an article; 100 to 200 are within .002
  articleLength: 150,
  // ranking.md, lesson 1: query weight n·9/(n + 8)
  querySaturation: 8,
  // ranking.md, last rows: article title and tags × 3
  headBoost: 3,
  // ranking.md, lesson 0
  idfPower: 1.3,
  // .15 to .5 are within .003 on all four sets; 0 costs .000 to .009
  phraseWeight: 0.3,
  // ranking.md, lesson 3: 300 candidates of another engine keep full quality; of our own, 100 are within .001 of 200
  candidates: 100,
  // 64, 100, 150 and 200 were tried: 100 is best or within .003 on the three large sets
  latentDimensions: 100,
  // 0 to .3 are within .001 on whole articles (career-programs), and a space learned from other fields costs .02 at .2
  // (bench); labels gain up to .6 (ESCO), ranking.md warns of more
  latentWeight: 0.1,
  latentLabelWeight: 0.4,
  // .4 to .8 are within .004 on the judged set; career-programs gains up to .8
  passageWeight: 0.6,
  // more likely right than wrong: by cross-validation it keeps all five articles that nothing fits empty, and 83 to
  // 87 % of what is shown is relevant (eval/NOTES.md)
  showFrom: 0.5,
  needSpan: 1,
  // less use now than one that is open
  readinessSpan: 0.5,
  // little, because the topic has to decide
  qualitySpan: 0.5,
};
