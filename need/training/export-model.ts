import { KINDS } from '../../src/plugins/cross-links/core/src/documents';
import type { Kind } from '../../src/plugins/cross-links/core/src/documents';
import type { SerialisedNeedModel } from '../../src/plugins/cross-links/core/src/need/need-model';
import type { TrainedNeed } from './cross-validate';

/** Weights are met with values of about 0.06 (texts) and 0.2 (sentences): finer steps move log-odds by hundredths. */
const UNIT = 0.05;
/** Features none of whose weights reaches this are dropped: a third of them, which together move log-odds by 0.1. */
const LEAST_WEIGHT = 0.3;

/** Folds the join into the weights and writes them as whole numbers. */
export function serialise(trained: TrainedNeed): Omit<SerialisedNeedModel, 'version'> {
  const weights = {
    mentor: trained.learned.weights('mentor'),
    trainer: trained.learned.weights('trainer'),
  };
  const parts = KINDS.map((kind) => ({
    text: scaled(weights[kind].text.weights, trained.joins[kind].text),
    sentence: scaled(weights[kind].sentence.weights, trained.joins[kind].sentences),
  }));
  const [mentor, trainer] = parts;
  const features = new Set(
    parts.flatMap(({ text, sentence }) => [...text.keys(), ...sentence.keys()]),
  );
  const lines = [...features].sort().flatMap((feature) => {
    const numbers = [mentor?.text, trainer?.text, mentor?.sentence, trainer?.sentence].map(
      (column) => column?.get(feature) ?? 0,
    );
    if (numbers.every((number) => Math.abs(number) < LEAST_WEIGHT)) return [];
    const steps = numbers.map((number) => Math.round(number / UNIT) || 0);
    return [[feature, ...steps].join(' ').replace(/(?: 0)+$/, '')];
  });
  const side = (valueOf: (kind: Kind) => number): Record<Kind, number> => ({
    mentor: rounded(valueOf('mentor')),
    trainer: rounded(valueOf('trainer')),
  });
  return {
    unit: UNIT,
    prior: side((kind) => {
      const { prior, text, sentences } = trained.joins[kind];
      return prior + text * weights[kind].text.bias + sentences * weights[kind].sentence.bias;
    }),
    gate: side((kind) => Math.min(0, trained.joins[kind].gates)),
    needFrom: side((kind) => trained.limits.needFrom[kind]),
    sureFrom: rounded(trained.limits.sureFrom),
    table: lines.join('\n'),
  };
}

function scaled(weights: ReadonlyMap<string, number>, factor: number): Map<string, number> {
  return new Map([...weights].map(([feature, weight]) => [feature, weight * factor]));
}

function rounded(value: number): number {
  return Math.round(value * 1000) / 1000;
}
