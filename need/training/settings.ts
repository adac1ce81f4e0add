/** What was chosen by leaving out one batch at a time; `npm run train:need` prints what each choice gives. */
export const SETTINGS = {
  /** A feature must occur in three texts, and in four sentences for the sentence model; fewer give no better figures. */
  minTexts: 3,
  minSentences: 4,
  /** L2 penalties: texts are few and long, sentences many and short. */
  textPenalty: 0.1,
  sentencePenalty: 1,
  /** Cost of a mistake on a short case or a guide, against 1 for a whole article. */
  shortCost: 0.4,
  /** Lengths of the groups words, bigrams, families: bigrams count double (√2), families a tenth (√0.1), in sentences half. */
  textLengths: { 0: 1, 1: 1.4, 2: 0.316 },
  sentenceLengths: { 0: 1, 1: 0, 2: 0.5 },
  /** L2 penalty of the two numbers that join text, sentences and gates. */
  joinPenalty: 1,
} as const;

/** A batch that nothing is chosen on; it joins the training of the shipped model at the very end. */
export const KEPT_ASIDE = 'w4';
