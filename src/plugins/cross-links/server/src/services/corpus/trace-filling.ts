import type { SourceTrace, TraceKeeper } from '../../../../core/src';

import type { LinkRows } from '../../repositories/link-rows';
import type { VersionKey } from '../../repositories/rows';
import type { TraceRows } from '../../repositories/trace-rows';
import { unpackTrace } from '../../repositories/trace-text';
import type { Breath } from '../breath';
import type { HeldTraces } from './held-traces';
import { inputHashOf } from './input-hash';
import type { Rankers } from './rankers';
import type { SourceReader } from './source-reader';

/** Documents whose texts are read at once: some tens of milliseconds. */
const DOCUMENTS_AT_ONCE = 25;

export interface FillingParts {
  readonly sources: SourceReader;
  readonly rankers: Rankers;
  readonly breath: Breath;
  readonly rows: TraceRows;
  readonly linkRows: Pick<LinkRows, 'hashPages'>;
}

/** How many sources were traced, and by what. */
interface Filled {
  readonly read: number;
  readonly made: number;
}

/** Traces the sources of a language that are not: from kept rows where they are right, from their texts where not. */
export const createTraceFilling = (parts: FillingParts) => {
  const { sources, rankers, breath, rows, linkRows } = parts;

  /** Traces that are kept under the statistics and settings in force, by input hash. */
  async function* readKept(
    keeper: TraceKeeper,
    found: Map<string, SourceTrace>,
  ): AsyncGenerator<void, undefined> {
    for await (const page of rows.pages(keeper.version)) {
      for (const { inputHash, numbers } of page) {
        const kept = unpackTrace(numbers);
        const trace = kept && keeper.restore(kept);
        if (trace) found.set(inputHash, trace);
        await breath.breathe();
      }
      yield;
    }
  }

  /** Gives them to the sources whose links were worked out from the same text; see DESIGN.md on the others. */
  async function* assign(
    locale: string,
    held: HeldTraces,
    kept: ReadonlyMap<string, SourceTrace>,
  ): AsyncGenerator<void, number> {
    let count = 0;
    for await (const page of linkRows.hashPages(sources.localesOf(locale))) {
      for (const { key, inputHash } of page) {
        const trace = kept.get(inputHash);
        if (!trace || held.has(key)) continue;
        held.set(key, { inputHash, trace }, true);
        count += 1;
        await breath.breathe();
      }
      yield;
    }
    return count;
  }

  /** Documents of which a version is not traced, by type. */
  async function* findMissing(
    locale: string,
    held: HeldTraces,
  ): AsyncGenerator<void, ReadonlyMap<string, ReadonlySet<string>>> {
    const missing = new Map<string, Set<string>>();
    const note = ({ uid, documentId }: VersionKey): void => {
      missing.set(uid, (missing.get(uid) ?? new Set()).add(documentId));
    };
    for await (const page of sources.keyPages({ locale })) {
      for (const key of page) if (!held.has(key)) note(key);
      await breath.breathe();
      yield;
    }
    return missing;
  }

  const make = async (
    locale: string,
    held: HeldTraces,
    { uid, documentIds }: { uid: string; documentIds: readonly string[] },
  ): Promise<number> => {
    let count = 0;
    for (const source of await sources.read(uid, documentIds, { locale })) {
      const { key, document } = source;
      if (held.has(key)) continue;
      const { ranker } = await rankers.named(locale, key.state);
      // It may have been linked, and traced, since it was read.
      if (!held.has(key)) {
        held.set(key, { inputHash: inputHashOf(source), trace: ranker.trace(document) });
        count += 1;
      }
      await breath.breathe();
    }
    return count;
  };

  /** Step by step, each of some tens of milliseconds. */
  return async function* fill(locale: string, held: HeldTraces): AsyncGenerator<void, Filled> {
    const { ranker } = await rankers.named(locale, 'published');
    const kept = new Map<string, SourceTrace>();
    yield* readKept(ranker.traceKeeper, kept);
    const read = kept.size === 0 ? 0 : yield* assign(locale, held, kept);
    let made = 0;
    for (const [uid, ids] of yield* findMissing(locale, held)) {
      const all = [...ids];
      for (let at = 0; at < all.length; at += DOCUMENTS_AT_ONCE) {
        const documentIds = all.slice(at, at + DOCUMENTS_AT_ONCE);
        made += await make(locale, held, { uid, documentIds });
        yield;
      }
    }
    return { read, made };
  };
};

export type TraceFilling = ReturnType<typeof createTraceFilling>;
