import type { Core } from '@strapi/strapi';
import type { Differences, Settings } from '../../../core/src';

import { siteHooks } from '../hooks/site-hooks';
import type { LinkRows, LinkSet, StoredSet } from '../repositories/link-rows';
import type { VersionKey } from '../repositories/rows';
import type { Announcement, Announcer } from './announcer';
import type { Breath } from './breath';
import type { Corpus } from './corpus';
import { inputHashOf } from './corpus/input-hash';
import type { ReadSource } from './corpus/source-reader';
import { createLinkSets } from './link-sets';
import { areSame } from './same-links';

export interface LinkFailure {
  readonly uid: string;
  readonly documentId: string;
  readonly error: unknown;
}

export interface LinkReport {
  readonly differences: Differences;
  readonly failures: readonly LinkFailure[];
}

export interface LinkOptions {
  /** Versions in this language only. */
  readonly locale?: string;
  /** Counts the differences and writes none of them. */
  readonly dryRun?: boolean;
  /** What is to be stored with the links or not at all. */
  readonly alongside?: (report: LinkReport) => Promise<void>;
}

interface Parts {
  readonly settings: Settings;
  readonly corpus: Corpus;
  readonly linkRows: LinkRows;
  readonly announcer: Announcer;
  readonly breath: Breath;
  readonly guard: () => Promise<void>;
}

/** What is to be written: sets that are right now, and those that stand in their place or belong to nothing. */
interface Plan {
  readonly made: readonly LinkSet[];
  readonly replaced: readonly StoredSet[];
  readonly gone: readonly StoredSet[];
  readonly failures: readonly LinkFailure[];
}

const nameOf = ({ locale, state, documentId }: VersionKey): string =>
  `${documentId}|${locale}|${state}`;

const byDocument = (sources: readonly ReadSource[]): Map<string, ReadSource[]> => {
  const groups = new Map<string, ReadSource[]>();
  for (const source of sources) {
    const own = groups.get(source.key.documentId);
    if (own) own.push(source);
    else groups.set(source.key.documentId, [source]);
  }
  return groups;
};

const reportOf = ({ made, replaced, gone, failures }: Plan): LinkReport => ({
  failures,
  differences: {
    missing: made.length - replaced.length,
    changed: replaced.length,
    orphaned: gone.length,
  },
});

/**
 * Works out the links of source documents, in all their versions, and stores what differs. It breathes between its parts:
 * SQLite answers at once, so that without it one slice would be one long turn of the event loop.
 */
export const createLinker = (strapi: Core.Strapi, parts: Parts) => {
  const { settings, corpus, linkRows, announcer, breath, guard } = parts;
  const linkSets = createLinkSets(settings, corpus, siteHooks(strapi));

  /** What is right now for some documents; one that cannot be worked out does not hold up the others. */
  const workOutAll = async (uid: string, sources: readonly ReadSource[]) => {
    const sets: LinkSet[] = [];
    const failures: LinkFailure[] = [];
    const { workOut } = linkSets.begin();
    for (const [documentId, own] of byDocument(sources)) {
      try {
        const worked: LinkSet[] = [];
        for (const source of own) {
          worked.push(await workOut(source));
          await breath.breathe();
        }
        sets.push(...worked);
      } catch (error) {
        failures.push({ uid, documentId, error });
      }
    }
    return { sets, failures };
  };

  /** Compares what is stored with what is right, row by row. */
  const planFor = async (
    uid: string,
    documentIds: readonly string[],
    locale: string | undefined,
  ): Promise<Plan & { readonly unchanged: readonly LinkSet[] }> => {
    const sources = await corpus.sources.read(uid, documentIds);
    await breath.breathe();
    const { sets, failures } = await workOutAll(uid, sources);
    const failed = new Set(failures.map(({ documentId }) => documentId));
    const isAsked = ({ key }: { key: VersionKey }): boolean =>
      !failed.has(key.documentId) &&
      (locale === undefined || corpus.sources.languageOf(key) === locale);
    const right = sets.filter(isAsked);
    const stored = (await linkRows.storedOf(uid, documentIds)).filter(isAsked);
    await breath.breathe();
    const rightBy = new Map(right.map((set) => [nameOf(set.key), set]));
    const storedBy = new Map(stored.map((set) => [nameOf(set.key), set]));
    const isRight = (set: LinkSet): boolean => {
      const before = storedBy.get(nameOf(set.key));
      return before !== undefined && !before.isDamaged && areSame(before, set);
    };
    const made = right.filter((set) => !isRight(set));
    return {
      made,
      failures,
      replaced: made.flatMap(({ key }) => storedBy.get(nameOf(key)) ?? []),
      gone: stored.filter(({ key }) => !rightBy.has(nameOf(key))),
      unchanged: right.filter(isRight),
    };
  };

  /** Texts that are other than those counted in the statistics, by language. */
  const noteChanges = async ({ made, replaced, gone }: Plan): Promise<void> => {
    const before = new Map(replaced.map((set) => [nameOf(set.key), set.assessment?.inputHash]));
    const changed = made.filter(
      ({ key, assessment }) => before.get(nameOf(key)) !== assessment.inputHash,
    );
    await corpus.noteSourceChanges([
      ...gone.map(({ key }) => ({ key, isFirst: false })),
      ...changed.map(({ key }) => ({ key, isFirst: !before.has(nameOf(key)) })),
    ]);
  };

  /** Writes a plan in one transaction, which fails where another instance has taken over. */
  const write = async (
    { made, replaced, gone }: Plan,
    alongside: (() => Promise<void>) | undefined,
  ): Promise<readonly Announcement[]> => {
    const before = new Map(replaced.map((set) => [nameOf(set.key), set.announced]));
    const announcements = await announcer.plan(
      made.map((set) => ({ set, announced: before.get(nameOf(set.key)) })),
    );
    await breath.breathe();
    await strapi.db.transaction(async () => {
      await guard();
      await linkRows.replace(
        [...gone, ...replaced],
        made.map((set, at) => ({ ...set, announced: announcements[at]?.announced ?? null })),
      );
      await alongside?.();
    });
    await breath.breathe();
    return announcements;
  };

  /** Makes the stored links of some documents of a type right. */
  const linkDocuments = async (
    uid: string,
    documentIds: readonly string[],
    { locale, dryRun = false, alongside }: LinkOptions = {},
  ): Promise<LinkReport> => {
    const plan = await planFor(uid, documentIds, locale);
    const report = reportOf(plan);
    const written = dryRun ? { ...plan, made: [], replaced: [], gone: [] } : plan;
    if (alongside || written.made.length + written.gone.length > 0) {
      const announcements = await write(written, alongside && (() => alongside(report)));
      for (const announcement of announcements) await announcer.emit(announcement);
      await noteChanges(written);
    }
    for (const { key, announced } of written.gone) {
      corpus.traces.delete(key);
      await announcer.tellGone(key, announced);
    }
    // What is stored may be the same while an offering on it has filled up or opened again.
    if (!dryRun && !alongside)
      await announcer.tell(plan.unchanged.map(({ key }) => key.documentId));
    return report;
  };

  /** Of some documents of a type those whose text or choices are not what their links were worked out from. */
  const changedAmong = async (uid: string, documentIds: readonly string[]): Promise<string[]> => {
    const hashes = await linkRows.inputHashes(uid, documentIds);
    const sources = await corpus.sources.read(uid, documentIds);
    const changed = sources.filter(
      (source) => hashes.get(nameOf(source.key)) !== inputHashOf(source),
    );
    return [...new Set(changed.map(({ key }) => key.documentId))];
  };

  return { linkDocuments, changedAmong };
};

export type Linker = ReturnType<typeof createLinker>;
