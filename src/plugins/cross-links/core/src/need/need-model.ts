import type { Kind } from '../documents';
import { pairTable } from './pair-table';
import type { PairTable } from './pair-table';
import { UNKNOWN } from './unknown-place';

/**
 * A trained model of one language. Everything is already in log-odds: the text part of a feature, its part in a
 * sentence, and the prior only have to be added up. A feature is known by its place in the two tables of weights.
 */
export interface NeedModel {
  /** Names data and settings it was trained with; part of the engine version. */
  readonly version: string;
  /** By stem, with the borders of a sentence. */
  readonly words: ReadonlyMap<string, KnownWord>;
  /** Places of pairs of words, by the words' numbers. */
  readonly pairs: PairTable;
  /** Places of families of words and of their pairs. */
  readonly families: ReadonlyMap<string, number>;
  /** Features known. */
  readonly size: number;
  /** Weights in the whole text: mentor's at twice the place, trainer's after it. */
  readonly text: Float64Array;
  /** The same in the strongest sentences. */
  readonly sentence: Float64Array;
  readonly prior: Readonly<Record<Kind, number>>;
  /** Log-odds of each fired gate that is not a restraint. */
  readonly gate: Readonly<Record<Kind, number>>;
  /** A side is needed from these log-odds on. */
  readonly needFrom: Readonly<Record<Kind, number>>;
  /** A verdict is sure from this confidence on. */
  readonly sureFrom: number;
}

export interface KnownWord {
  /** What it is called in pairs, from 1. */
  readonly number: number;
  /** Of the word alone; `UNKNOWN` where only pairs with it have weights. */
  place: number;
}

/** As it is kept in a file: one feature a line, `feature textMentor textTrainer sentenceMentor sentenceTrainer`. */
export interface SerialisedNeedModel extends Pick<
  NeedModel,
  'version' | 'prior' | 'gate' | 'needFrom' | 'sureFrom'
> {
  /** What the whole numbers of the table are multiplied with. */
  readonly unit: number;
  readonly table: string;
}

/** Reads a model file into a model that can be asked. */
export function readNeedModel({ table, unit, ...rest }: SerialisedNeedModel): NeedModel {
  const lines = table.split('\n');
  const words = new Map<string, KnownWord>();
  const pairs: (readonly [before: number, word: number, place: number])[] = [];
  const families = new Map<string, number>();
  const text = new Float64Array(2 * lines.length);
  const sentence = new Float64Array(2 * lines.length);
  lines.forEach((line, place) => {
    const [feature = '', ...steps] = line.split(' ');
    const weights = steps.map((step) => Number(step) * unit);
    text.set(weights.slice(0, 2), 2 * place);
    sentence.set(weights.slice(2, 4), 2 * place);
    if (feature.startsWith('#')) families.set(feature, place);
    else {
      const [last = '', before] = feature.split('_').reverse();
      const word = numbered(words, last);
      if (before === undefined) word.place = place;
      else pairs.push([numbered(words, before).number, word.number, place]);
    }
  });
  return {
    ...rest,
    words,
    pairs: pairTable(pairs, words.size + 1),
    families,
    size: lines.length,
    text,
    sentence,
  };
}

function numbered(words: Map<string, KnownWord>, stem: string): KnownWord {
  let word = words.get(stem);
  if (word === undefined) {
    word = { number: words.size + 1, place: UNKNOWN };
    words.set(stem, word);
  }
  return word;
}
