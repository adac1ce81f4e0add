/** What speaks for an offering's being about what the source is about. */

/** The evidence of one pair, each part undefined where the ranker has no such part. */
export interface TopicEvidence {
  /** Lexical strength: shared weight over the root of what could be shared; about 0..1, 0.35 parts good from chance. */
  readonly lexical: number;
  /** Cosine in the site's own latent space. */
  readonly latent: number | undefined;
  /** Similarity of passages by sentence vectors. */
  readonly passages: number | undefined;
}

/**
 * The score of shared terms, over the square root of the highest possible: half way between the plain score, which long
 * sources win, and the share of the source that is covered, which short ones do. Either alone fits the judged pairs
 * less well (eval/NOTES.md).
 */
export const lexicalStrength = (score: number, ceiling: number): number =>
  ceiling === 0 ? 0 : score / Math.sqrt(ceiling);
