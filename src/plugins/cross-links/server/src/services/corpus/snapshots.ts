import { createHash, randomUUID } from 'node:crypto';

import {
  createSnapshotBuilder,
  partsOfSnapshot,
  RANKING,
  restoreSnapshot,
  SNAPSHOT_FORMAT,
  type Settings,
  type Snapshot,
} from '../../../../core/src';

import type { SnapshotHead, SnapshotRows } from '../../repositories/snapshot-rows';
import type { VersionKey } from '../../repositories/rows';
import type { Breath } from '../breath';
import type { OfferingStore } from './offering-store';
import type { SourceReader } from './source-reader';

/** Share of documents that may change before the statistics are counted anew (architecture, decision 12). */
const DRIFT = 0.1;

interface Parts {
  readonly settings: Settings;
  readonly offerings: OfferingStore;
  readonly sources: SourceReader;
  readonly rows: SnapshotRows;
  readonly breath: Breath;
  /** Whether what this instance counts is kept for all: so for the one that works links out. */
  readonly keeps: () => boolean;
}

interface Held extends SnapshotHead {
  readonly snapshot: Snapshot;
  /** Whether there was an offering when it was taken. */
  readonly hadOfferings: boolean;
  /** Sources that were counted; none where it was restored. */
  readonly counted: ReadonlySet<string>;
}

/** A version of a source that was linked from another text than before, or is gone. */
export interface SourceChange {
  readonly key: VersionKey;
  /** Nothing was stored of it before. */
  readonly isFirst: boolean;
}

const idOf = ({ uid, documentId }: VersionKey): string => `${uid}:${documentId}`;

/** The statistics of each language: counted once, kept in a row, and counted anew when much has changed. */
export const createSnapshots = (parts: Parts) => {
  const { settings, offerings, sources, rows, breath, keeps } = parts;
  const held = new Map<string, Promise<Held>>();
  const changes = new Map<string, number>();

  /** Names how documents are read: what was counted from another reading is outdated. */
  const reading = (): string =>
    createHash('sha256')
      .update(JSON.stringify([settings.offerings, settings.sources, SNAPSHOT_FORMAT]))
      .digest('base64url')
      .slice(0, 8);

  const hasOfferings = (locale: string): boolean =>
    offerings.has(locale, 'published') || offerings.has(locale, 'draft');

  /** Each text once: as it is published, else as it is drafted. */
  const take = async (locale: string): Promise<Held> => {
    const published = offerings.hashes(locale, 'published');
    const drafted = [...offerings.hashes(locale, 'draft').keys()].filter(
      (id) => !published.has(id),
    );
    const keys = await sources.keys({ locale });
    const latentDimensions = RANKING.latentDimensions;
    const all = [...new Set([...published.keys(), ...drafted, ...keys.map(idOf)])];
    const version = randomUUID();
    const builder = createSnapshotBuilder({ locale, ids: all, latentDimensions, name: version });
    for (const state of ['published', 'draft'] as const) {
      for await (const offering of offerings.each(locale, state)) {
        if (state === 'draft' && published.has(offering.id)) continue;
        builder.addOffering(offering);
        await breath.breathe();
      }
    }
    const counted = new Set<string>();
    for (const state of ['published', 'draft'] as const) {
      for await (const page of sources.pages({ locale, state })) {
        for (const { key, document } of page) {
          if (counted.has(idOf(key))) continue;
          counted.add(idOf(key));
          builder.addSource(document);
          await breath.breathe();
        }
      }
    }
    const snapshot = await breath.run(builder.finish());
    const head = { reading: reading(), version, size: all.length, changes: 0 };
    if (keeps()) await rows.write(locale, head, partsOfSnapshot(snapshot));
    changes.set(locale, 0);
    return { ...head, snapshot, counted, hadOfferings: hasOfferings(locale) };
  };

  /** The one that is kept, if it was taken from the same reading. */
  const restore = async (locale: string): Promise<Held | undefined> => {
    const head = await rows.head(locale);
    if (head?.reading !== reading()) return undefined;
    const content = await rows.parts(locale, head.version);
    if (!content) return undefined;
    changes.set(locale, head.changes);
    return {
      ...head,
      snapshot: restoreSnapshot(content, head.version),
      counted: new Set(),
      hadOfferings: hasOfferings(locale),
    };
  };

  const hold = (locale: string, making: Promise<Held>): Promise<Held> => {
    held.set(locale, making);
    // One that failed is made anew by the next who asks.
    making.catch(() => {
      if (held.get(locale) === making) held.delete(locale);
    });
    return making;
  };

  const get = async (locale: string): Promise<Snapshot> => {
    const making =
      held.get(locale) ??
      hold(
        locale,
        restore(locale).then((kept) => kept ?? take(locale)),
      );
    return (await making).snapshot;
  };

  /** Notes that so many texts of a language are other than they were. */
  const noteChanges = async (locale: string, count: number): Promise<void> => {
    const making = held.get(locale);
    if (!making || count === 0) return;
    const total = (changes.get(locale) ?? 0) + count;
    changes.set(locale, total);
    if (keeps()) await rows.noteChanges(locale, (await making).version, total);
  };

  return {
    get,
    reading,
    /** Languages that have been counted or restored. */
    languages: (): string[] => [...held.keys()],
    /** Counts a language anew; where that fails, what was counted before stays in use. */
    retake: async (locale: string): Promise<void> => {
      const before = held.get(locale);
      const making = take(locale);
      if (!before) {
        await hold(locale, making);
        return;
      }
      const taken = await making;
      // Unless everything is read in another way meanwhile.
      if (held.get(locale) === before) await hold(locale, Promise.resolve(taken));
    },
    noteChanges,
    /** The same for sources; one that is linked for the first time was counted when the statistics were taken. */
    noteSourceChanges: async (sourceChanges: readonly SourceChange[]): Promise<void> => {
      for (const [locale, making] of held) {
        const { counted } = await making;
        const own = sourceChanges.filter(
          ({ key, isFirst }) =>
            sources.languageOf(key) === locale && !(isFirst && counted.has(idOf(key))),
        );
        await noteChanges(locale, new Set(own.map(({ key }) => idOf(key))).size);
      }
    },
    /** Languages under whose statistics too much has changed, or that had no offering yet, or have none any more. */
    drifted: async (): Promise<string[]> => {
      const found: string[] = [];
      for (const [locale, making] of held) {
        const { size, hadOfferings } = await making;
        const isAny = hasOfferings(locale);
        if ((changes.get(locale) ?? 0) > size * DRIFT || isAny !== hadOfferings) found.push(locale);
      }
      return found;
    },
    /** Languages for which another instance has counted anew; theirs is in use from now on. */
    adopt: async (): Promise<string[]> => {
      const adopted: string[] = [];
      for (const [locale, making] of held) {
        const head = await rows.head(locale);
        if (head?.reading !== reading() || head.version === (await making).version) continue;
        const kept = await restore(locale);
        if (!kept) continue;
        await hold(locale, Promise.resolve(kept));
        adopted.push(locale);
      }
      return adopted;
    },
    /** Everything is read in another way from now on. */
    expire: (): void => {
      held.clear();
    },
  };
};

export type Snapshots = ReturnType<typeof createSnapshots>;
