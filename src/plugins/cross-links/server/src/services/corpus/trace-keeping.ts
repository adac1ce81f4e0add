import type { TraceKeeper } from '../../../../core/src';

import type { TraceHead, TraceRows } from '../../repositories/trace-rows';
import { packTrace } from '../../repositories/trace-text';
import type { HeldTraces, TracedText } from './held-traces';
import type { Rankers } from './rankers';

/** Texts written in one transaction: some hundred kilobytes, and far below what MariaDB takes in one packet. */
const TEXTS_AT_ONCE = 64;
const REMOVED_AT_ONCE = 500;

interface Parts {
  readonly rankers: Rankers;
  readonly rows: TraceRows;
  /** Languages in which there are sources. */
  readonly languages: () => Promise<readonly string[]>;
  /** The traces of a language of which every source is held. */
  readonly wholeOf: (language: string) => HeldTraces | undefined;
}

/** Makes the rows those of the traces in memory, some at a time. */
export const createTraceKeeping = ({ rankers, rows, languages, wholeOf }: Parts) => {
  /** From where on rows are to be looked through for those that nothing needs; undefined once all are. */
  let lookFrom: number | undefined = 0;

  const write = async (
    language: string,
    keeper: TraceKeeper,
    texts: readonly TracedText[],
  ): Promise<void> => {
    await rows.replace(
      texts.map(({ inputHash, trace }) => ({
        ...{ language, inputHash, version: trace.version },
        numbers: packTrace(keeper.partsOf(trace)),
      })),
    );
  };

  const isNeeded = (
    { language, version, inputHash }: TraceHead,
    existing: readonly string[],
  ): boolean => {
    const whole = wholeOf(language);
    if (!whole) return existing.includes(language);
    return whole.traceOf(inputHash)?.version === version;
  };

  return {
    /** Writes and removes some rows of a language; false where they are right. */
    keepSome: async (language: string): Promise<boolean> => {
      const held = wholeOf(language);
      if (!held) return false;
      const { traceKeeper } = (await rankers.named(language, 'published')).ranker;
      const unneeded = held.toRemove(REMOVED_AT_ONCE);
      await rows.remove(unneeded);
      held.noteRemoved(unneeded);
      // One that was made under other statistics is linked, and traced, anew.
      const texts = held
        .toKeep(TEXTS_AT_ONCE)
        .filter(({ trace }) => trace.version === traceKeeper.version);
      await write(language, traceKeeper, texts);
      held.noteKept(texts);
      return unneeded.length + texts.length > 0;
    },
    /** Removes what earlier statistics, a crash or another instance have left; false where all has been looked at. */
    tidySome: async (): Promise<boolean> => {
      if (lookFrom === undefined) return false;
      const { heads, last } = await rows.headsFrom(lookFrom);
      const isAllHeld = heads.every(({ language }) => wholeOf(language));
      const existing = isAllHeld ? [] : await languages();
      const unneeded = heads.filter((head) => !isNeeded(head, existing));
      await rows.removeIds(unneeded.map(({ id }) => id));
      lookFrom = last;
      return true;
    },
    /** Rows may be left behind by what is done now. */
    lookAgain: (): void => {
      lookFrom = 0;
    },
  };
};
