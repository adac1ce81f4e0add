import { firedGates } from '../../src/plugins/cross-links/core/src/need/gates';
import { sourceOfCase } from '../../src/plugins/cross-links/core/src/need/case-source';
import { readSource } from '../../src/plugins/cross-links/core/src/need/read-source';
import {
  FEATURE_GROUPS,
  sentenceWeight,
  textValue,
} from '../../src/plugins/cross-links/core/src/need/feature-values';
import type { FeatureGroup } from '../../src/plugins/cross-links/core/src/need/feature-values';
import type { LabelledText } from './labelled';
import { countGroup, namedFeatures, sentenceValues } from './named-features';

/** A feature and how much of it there is. */
export interface Valued {
  readonly feature: string;
  readonly value: number;
  readonly group: FeatureGroup;
}

export interface CorpusSentence {
  readonly values: readonly Valued[];
  /** True where a judge marked it as carrying the label. */
  readonly evidence: boolean;
}

/** A labelled text as the learner sees it. */
export interface CorpusText {
  readonly text: LabelledText;
  readonly values: readonly Valued[];
  readonly sentences: readonly CorpusSentence[];
  readonly gates: number;
}

/** Feature groups that are left out, for the ablation table. */
export interface FeatureChoice {
  readonly without?: readonly (
    'words' | 'bigrams' | 'concepts' | 'pairs' | 'position' | 'sentences' | 'gates' | 'train-only'
  )[];
}

/** Evidence shorter than this could stand anywhere. */
const SHORTEST_MATCH = 12;

export function corpusText(text: LabelledText, choice: FeatureChoice = {}): CorpusText {
  const { sentences } = readSource(sourceOfCase(text));
  const without = new Set(choice.without ?? []);
  const read = sentences.map((sentence) => ({
    sentence,
    weight: without.has('position') ? 1 : sentenceWeight(sentence),
    features: namedFeatures(sentence, without),
  }));
  const values = FEATURE_GROUPS.flatMap((group) => {
    const { counts, total } = countGroup(read, group);
    return [...counts].map(([feature, count]) => ({
      feature,
      value: textValue(count, total),
      group,
    }));
  });
  const marked = without.has('sentences') ? [] : text.evidence.map(plain);
  return {
    text,
    values,
    gates: without.has('gates')
      ? 0
      : firedGates(sentences, true).filter(({ entry }) => entry.restrains === undefined).length,
    sentences: read.map(({ sentence, features }) => ({
      evidence: isMarked(plain(sentence.text), marked),
      values: sentenceValues(features),
    })),
  };
}

function plain(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N} ]/gu, '');
}

function isMarked(sentence: string, marked: readonly string[]): boolean {
  if (sentence.length <= SHORTEST_MATCH) return false;
  return marked.some((evidence) => evidence.includes(sentence) || sentence.includes(evidence));
}
