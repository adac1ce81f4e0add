import { KINDS } from '../../src/plugins/cross-links/core/src/documents';
import type { Kind } from '../../src/plugins/cross-links/core/src/documents';
import type { VerdictLimits } from '../../src/plugins/cross-links/core/src/need/decide-verdict';
import type { JudgedVerdict } from '../../src/plugins/cross-links/core/src/need/figures';
import type { CorpusText } from './corpus';
import { fitJoin, joined } from './join';
import type { Join } from './join';
import { judge } from './judge';
import { TRAIN_ONLY } from './labelled';
import { learn } from './learner';
import type { Learned } from './learner';
import { chooseLimits } from './limits';
import type { UnseenText } from './limits';
import { asksFor } from './need-label';

/** A model with all that was chosen for it. */
export interface TrainedNeed {
  readonly learned: Learned;
  readonly joins: Readonly<Record<Kind, Join>>;
  readonly limits: VerdictLimits;
}

export interface JudgedText extends JudgedVerdict {
  readonly corpusText: CorpusText;
  readonly logOdds: Readonly<Record<Kind, number>>;
}

type Judge = (texts: readonly CorpusText[], trained: TrainedNeed) => JudgedText[];

/** Trains with some batches left out, remembering what was trained: inner folds meet again in other outer folds. */
export class BatchTrainer {
  readonly #texts: readonly CorpusText[];
  readonly #learnable: ReadonlySet<CorpusText>;
  readonly #learned = new Map<string, Learned>();

  /** @param mayLearn texts to learn from (all by default); the others are only judged */
  constructor(
    texts: readonly CorpusText[],
    mayLearn: (text: CorpusText, index: number) => boolean = () => true,
  ) {
    this.#texts = texts;
    this.#learnable = new Set(texts.filter(mayLearn));
  }

  /** Batches that may be left out, in order. */
  get batches(): string[] {
    return [...new Set(this.#texts.map(({ text }) => text.batch))].filter(
      (batch) => !TRAIN_ONLY.has(batch),
    );
  }

  /**
   * Trains without the batches given. Join, calibration and limits are chosen on the batches that are left, each
   * scored by a model that had not seen it, so nothing of the batches left out is used.
   */
  train(without: readonly string[]): TrainedNeed {
    const unseen = this.batches
      .filter((batch) => !without.includes(batch))
      .flatMap((batch) => {
        const learned = this.#learn([...without, batch]);
        return this.of(batch)
          .filter((text) => this.#learnable.has(text))
          .map((text) => ({ text, learned }));
      });
    const joins = sides((kind) =>
      fitJoin(
        unseen.map(({ text, learned }) => ({ ...learned.score(text, kind), gates: text.gates })),
        unseen.map(({ text }) => asksFor(text.text.need, kind)),
      ),
    );
    const scored = unseen.map(({ text, learned }) => logOddsOf(text, learned, joins));
    return { learned: this.#learn(without), joins, limits: chooseLimits(scored) };
  }

  /** Verdicts on every batch, each by a model trained without it. */
  leaveOneOut(judgeTexts: Judge = judgeAll): JudgedText[] {
    return this.batches.flatMap((batch) => judgeTexts(this.of(batch), this.train([batch])));
  }

  of(batch: string): CorpusText[] {
    return this.#texts.filter(({ text }) => text.batch === batch);
  }

  #learn(without: readonly string[]): Learned {
    const key = [...without].sort().join(' ');
    const known = this.#learned.get(key);
    if (known !== undefined) return known;
    const learned = learn(
      this.#texts.filter((item) => this.#learnable.has(item) && !without.includes(item.text.batch)),
    );
    this.#learned.set(key, learned);
    return learned;
  }
}

/** Verdicts of a trained model. */
export function judgeAll(texts: readonly CorpusText[], trained: TrainedNeed): JudgedText[] {
  return texts.map((corpusText) => {
    const unseen = logOddsOf(corpusText, trained.learned, trained.joins);
    return { ...judge(unseen, trained.limits), corpusText, logOdds: unseen.logOdds };
  });
}

function logOddsOf(
  text: CorpusText,
  learned: Learned,
  joins: Readonly<Record<Kind, Join>>,
): UnseenText {
  const logOdds = sides((kind) =>
    joined({ ...learned.score(text, kind), gates: text.gates }, joins[kind]),
  );
  return { need: text.text.need, logOdds };
}

function sides<Value>(valueOf: (kind: Kind) => Value): Record<Kind, Value> {
  return Object.fromEntries(KINDS.map((kind) => [kind, valueOf(kind)])) as Record<Kind, Value>;
}
