import { KINDS } from '../../src/plugins/cross-links/core/src/documents';
import type { Kind } from '../../src/plugins/cross-links/core/src/documents';
import { STRONGEST_SENTENCES } from '../../src/plugins/cross-links/core/src/need/score-text';
import { columnsFor } from './columns';
import type { CorpusText } from './corpus';
import { TRAIN_ONLY } from './labelled';
import { decide, fitLogistic } from './logistic-regression';
import { asksFor } from './need-label';
import { SETTINGS } from './settings';

/** What the two models say of a text, before they are joined. */
export interface RawScore {
  /** Of all its words. */
  readonly text: number;
  /** Mean of its strongest sentences. */
  readonly sentences: number;
}

export interface Learned {
  score(text: CorpusText, kind: Kind): RawScore;
  /** Weights on plain feature values, and the bias of each model. */
  weights(kind: Kind): { text: Plain; sentence: Plain };
}

export interface Plain {
  readonly weights: ReadonlyMap<string, number>;
  readonly bias: number;
}

/** Learns a text model and a sentence model for each side. */
export function learn(texts: readonly CorpusText[]): Learned {
  const textColumns = columnsFor({
    items: texts.map(({ values }) => values),
    minItems: SETTINGS.minTexts,
    lengths: SETTINGS.textLengths,
  });
  const rows = texts.map(({ values }) => textColumns.row(values));
  const marked = texts.filter(({ sentences }) => sentences.some(({ evidence }) => evidence));
  const sentences = marked.flatMap(({ text, sentences: all }) =>
    all.map(({ values, evidence }) => ({ values, evidence, need: text.need })),
  );
  const sentenceColumns = columnsFor({
    items: sentences.map(({ values }) => values),
    minItems: SETTINGS.minSentences,
    lengths: SETTINGS.sentenceLengths,
  });
  const sentenceRows = sentences.map(({ values }) => sentenceColumns.row(values));
  const fits = Object.fromEntries(
    KINDS.map((kind) => {
      const text = fitLogistic({
        rows,
        positive: texts.map(({ text: { need } }) => asksFor(need, kind)),
        costs: texts.map(({ text: { batch } }) => (TRAIN_ONLY.has(batch) ? SETTINGS.shortCost : 1)),
        columns: textColumns.size,
        penalty: SETTINGS.textPenalty,
      });
      // Evidence of a `both` article may be for either side: it is left out rather than guessed.
      const used = sentences.map(({ evidence, need }) => !(evidence && need === 'both'));
      const positive = sentences.map(({ evidence, need }) => evidence && need === kind);
      const sentence = fitLogistic({
        rows: sentenceRows,
        positive,
        costs: balancedCosts(used, positive),
        columns: sentenceColumns.size,
        penalty: SETTINGS.sentencePenalty,
      });
      return [kind, { text, sentence }];
    }),
  ) as Record<Kind, Record<'text' | 'sentence', ReturnType<typeof fitLogistic>>>;
  return {
    score(text, kind) {
      const alone = text.sentences
        .map(({ values }) => decide(sentenceColumns.row(values), fits[kind].sentence))
        .sort((a, b) => b - a)
        .slice(0, STRONGEST_SENTENCES);
      return {
        text: decide(textColumns.row(text.values), fits[kind].text),
        sentences: alone.reduce((sum, value) => sum + value, 0) / Math.max(1, alone.length),
      };
    },
    weights(kind) {
      const { text, sentence } = fits[kind];
      return {
        text: { weights: textColumns.plainWeights(text.weights), bias: text.bias },
        sentence: { weights: sentenceColumns.plainWeights(sentence.weights), bias: sentence.bias },
      };
    },
  };
}

/** Gives both classes the same total cost; rows that are not used cost nothing. */
function balancedCosts(used: readonly boolean[], positive: readonly boolean[]): number[] {
  const all = used.filter(Boolean).length;
  const positives = used.filter((use, index) => use && positive[index] === true).length;
  return used.map((use, index) => {
    if (!use) return 0;
    return all / 2 / Math.max(1, positive[index] === true ? positives : all - positives);
  });
}
