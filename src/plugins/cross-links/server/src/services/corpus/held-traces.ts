import type { SourceTrace } from '../../../../core/src';

import type { VersionKey } from '../../repositories/rows';

const nameOf = ({ uid, documentId, locale, state }: VersionKey): string =>
  [uid, documentId, locale, state].join('|');

/** A trace, and the input hash of the sources that read so. */
export interface TracedText {
  readonly inputHash: string;
  readonly trace: SourceTrace;
}

/** One text, whatever number of sources reads so: mostly a draft and what is published. */
interface Text {
  readonly inputHash: string;
  trace: SourceTrace;
  users: number;
}

interface TracedSource {
  readonly key: VersionKey;
  readonly text: Text;
}

/** The traces of one language in memory, and what is still to be done so that the rows are the same. */
export const createHeldTraces = () => {
  const sources = new Map<string, TracedSource>();
  const texts = new Map<string, Text>();
  /** Input hashes of texts whose row is still to be written, and of rows that no source needs any more. */
  const unkept = new Set<string>();
  const unneeded = new Set<string>();

  const noteText = ({ inputHash }: TracedText, isKept: boolean): void => {
    unneeded.delete(inputHash);
    if (isKept) unkept.delete(inputHash);
    else unkept.add(inputHash);
  };

  const textOf = (traced: TracedText, isKept: boolean): Text => {
    const { inputHash, trace } = traced;
    const known = texts.get(inputHash);
    if (known?.trace.version === trace.version) return known;
    noteText(traced, isKept);
    if (known) {
      known.trace = trace;
      return known;
    }
    const text = { inputHash, trace, users: 0 };
    texts.set(inputHash, text);
    return text;
  };

  const release = (text: Text): void => {
    text.users -= 1;
    if (text.users > 0) return;
    texts.delete(text.inputHash);
    if (!unkept.delete(text.inputHash)) unneeded.add(text.inputHash);
  };

  return {
    has: (key: VersionKey): boolean => sources.has(nameOf(key)),
    /** `isKept`: as it was read from its row. */
    set: (key: VersionKey, traced: TracedText, isKept = false): void => {
      const before = sources.get(nameOf(key))?.text;
      const text = textOf(traced, isKept);
      text.users += 1;
      sources.set(nameOf(key), { key, text });
      if (before) release(before);
    },
    delete: (key: VersionKey): void => {
      const before = sources.get(nameOf(key))?.text;
      if (before && sources.delete(nameOf(key))) release(before);
    },
    *each(): Generator<{ readonly key: VersionKey; readonly trace: SourceTrace }, undefined> {
      for (const { key, text } of sources.values()) yield { key, trace: text.trace };
    },
    traceOf: (inputHash: string): SourceTrace | undefined => texts.get(inputHash)?.trace,
    /** Some texts whose rows are to be written. */
    toKeep: (most: number): TracedText[] => {
      const found: TracedText[] = [];
      for (const inputHash of unkept) {
        if (found.length === most) break;
        const trace = texts.get(inputHash)?.trace;
        if (trace) found.push({ inputHash, trace });
      }
      return found;
    },
    /** Rows were written of these; a text that is no more, or is traced anew, may be among them by now. */
    noteKept: (written: readonly TracedText[]): void => {
      for (const { inputHash, trace } of written) {
        const now = texts.get(inputHash)?.trace;
        if (now === trace) unkept.delete(inputHash);
        if (now === undefined) unneeded.add(inputHash);
      }
    },
    /** Some input hashes whose rows are to be deleted. */
    toRemove: (most: number): string[] => [...unneeded].slice(0, most),
    noteRemoved: (inputHashes: readonly string[]): void => {
      for (const inputHash of inputHashes) unneeded.delete(inputHash);
    },
    get size(): number {
      return sources.size;
    },
  };
};

export type HeldTraces = ReturnType<typeof createHeldTraces>;
