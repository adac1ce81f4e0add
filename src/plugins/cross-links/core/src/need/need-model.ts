import type { Kind } from '../documents';

/**
 * A trained model of one language. Everything is already in log-odds: the text part of a feature, its part in a
 * sentence, and the prior only have to be added up.
 */
export interface NeedModel {
  /** Names data and settings it was trained with; part of the engine version. */
  readonly version: string;
  readonly features: ReadonlyMap<string, FeatureWeights>;
  readonly prior: Readonly<Record<Kind, number>>;
  /** Log-odds of each fired gate that is not a restraint. */
  readonly gate: Readonly<Record<Kind, number>>;
  /** A side is needed from these log-odds on. */
  readonly needFrom: Readonly<Record<Kind, number>>;
  /** A verdict is sure from this confidence on. */
  readonly sureFrom: number;
}

/** Weight of a feature in the whole text and in the strongest sentences, for each side. */
export interface FeatureWeights {
  readonly text: Readonly<Record<Kind, number>>;
  readonly sentence: Readonly<Record<Kind, number>>;
}

/** As it is kept in a file: one feature a line, `feature textMentor textTrainer sentenceMentor sentenceTrainer`. */
export interface SerialisedNeedModel extends Omit<NeedModel, 'features'> {
  /** What the whole numbers of the table are multiplied with. */
  readonly unit: number;
  readonly table: string;
}

/** Reads a model file into a model that can be asked. */
export function readNeedModel({ table, unit, ...rest }: SerialisedNeedModel): NeedModel {
  const features = new Map<string, FeatureWeights>();
  for (const line of table.split('\n')) {
    const [feature = '', ...numbers] = line.split(' ');
    const [textMentor = 0, textTrainer = 0, sentenceMentor = 0, sentenceTrainer = 0] = numbers.map(
      (number) => Number(number) * unit,
    );
    features.set(feature, {
      text: { mentor: textMentor, trainer: textTrainer },
      sentence: { mentor: sentenceMentor, trainer: sentenceTrainer },
    });
  }
  return { ...rest, features };
}
