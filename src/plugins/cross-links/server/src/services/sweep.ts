import type { Core } from '@strapi/strapi';
import type { Differences } from '../../../core/src';

import { contentTypeOf, isLocalized } from '../repositories/entries';
import { errorReason } from '../repositories/error-text';
import { table, textOf } from '../repositories/rows';
import type { LinkRows } from '../repositories/link-rows';
import type { Sweep, Sweeps } from '../repositories/sweeps';
import { countDocuments } from '../repositories/type-counts';
import type { Corpus } from './corpus';
import { LeaseLostError } from './leadership';
import type { Linker, LinkFailure } from './linker';
import { sourceByPluralName, sourceTypes } from './source-types';
import { cursorAt, cursorOf, type Cursor } from './sweep-cursor';

/** Rows of sources read for a slice: some ten documents with their languages and states. SQLite has one connection: who reads meanwhile waits. */
const SLICE_ROWS = 24;
/** A run whose steps all fail for so long has failed: as long as a job is tried. */
const GIVES_UP_AFTER_MS = 30_000;
const GIVES_UP_AFTER_TRIES = 5;
/** Stored rows looked through at once for documents that are no more. */
const ORPHAN_ROWS = 500;

interface Parts {
  readonly task: string;
  readonly sweeps: Sweeps;
  readonly corpus: Corpus;
  readonly linker: Linker;
  readonly linkRows: LinkRows;
  /**
   * A pass that somebody asked for: it counts the statistics anew before it begins, and fails where it cannot go on. One
   * that nobody waits for finds nothing but mistakes, and tries until it can go on.
   */
  readonly isOnDemand: boolean;
  readonly whenFailed: (failures: readonly LinkFailure[]) => Promise<void>;
}

/** Steps of a run that have failed one after the other, by this process's own clock. */
interface Failing {
  readonly run: string;
  readonly since: number;
  readonly last: number;
  readonly times: number;
}

interface Slice {
  readonly uid: string;
  readonly documentIds: readonly string[];
  readonly next: Cursor | undefined;
}

const plus = (one: Differences, other: Differences): Differences => ({
  missing: one.missing + other.missing,
  changed: one.changed + other.changed,
  orphaned: one.orphaned + other.orphaned,
});

/**
 * One pass over all sources, slice by slice: works out again, compares with the rows, writes what differs, and takes
 * away what belongs to nothing. How far it has come is stored with each slice, so any instance can go on with it.
 */
export const createSweep = (strapi: Core.Strapi, parts: Parts) => {
  const { task, sweeps, corpus, linker, linkRows, isOnDemand, whenFailed } = parts;
  let prepared = '';
  let stepBegan = 0;
  let failing: Failing | undefined;

  const uidsOf = ({ source }: Sweep): string[] =>
    source === ''
      ? sourceTypes(strapi).map(({ uid }) => uid)
      : [sourceByPluralName(strapi, source)?.uid ?? ''].filter(Boolean);

  const countOf = async (sweep: Sweep): Promise<number> => {
    let count = 0;
    for (const uid of uidsOf(sweep)) {
      const type = contentTypeOf(strapi, uid);
      const isSpoken = type !== undefined && isLocalized(type);
      const isAsked =
        sweep.locale === '' || corpus.sources.languageOf({ locale: '' }) === sweep.locale;
      if (isSpoken || isAsked)
        count += await countDocuments(strapi, uid, sweep.locale || undefined);
    }
    return count;
  };

  /** Reads the site again: once a run, and once more by an instance that takes a run over. */
  const prepare = async (sweep: Sweep): Promise<Sweep> => {
    if (prepared === sweep.run) return sweep;
    await corpus.reloadAll();
    const isWhole = sweep.source === '' && sweep.locale === '' && !sweep.dryRun;
    if (isOnDemand && isWhole && sweep.cursor === '')
      await corpus.recount(await corpus.sources.languages());
    const version = await corpus.version();
    prepared = sweep.run;
    // Taken over from an instance whose statistics were others: what it has linked is linked anew.
    const isSame = sweep.version === version;
    const done = isSame ? sweep.done : 0;
    const cursor = isSame ? sweep.cursor : '';
    return { ...sweep, version, done, cursor, total: Math.max(await countOf(sweep), done) };
  };

  const nextUid = (sweep: Sweep, uid: string): string | undefined => {
    const uids = uidsOf(sweep);
    return uid === '' ? uids[0] : uids[uids.indexOf(uid) + 1];
  };

  /** The next documents of the type at hand, in the order of their ids. */
  const sliceOfDocuments = async (
    sweep: Sweep,
    { uid, after }: { uid: string; after: string },
  ): Promise<Slice> => {
    const rows = await table(strapi, uid).find({
      where: { documentId: { $gt: after } },
      orderBy: [{ documentId: 'asc' }, { id: 'asc' }],
      limit: SLICE_ROWS,
      select: ['id', 'documentId'],
    });
    const all = [...new Set(rows.map((row) => textOf(row, 'documentId')))];
    const isLast = rows.length < SLICE_ROWS;
    // The last document of a full page may have more rows behind it, which does no harm: all its rows are read anew.
    const last = all.at(-1) ?? '';
    const following = nextUid(sweep, uid);
    const next: Cursor =
      following === undefined
        ? { phase: 'assessment', after: 0 }
        : { phase: 'documents', uid: following, after: '' };
    return {
      uid,
      documentIds: all,
      next: isLast ? next : { phase: 'documents', uid, after: last },
    };
  };

  const stepDocuments = async (sweep: Sweep, cursor: Cursor & { phase: 'documents' }) => {
    const slice = await sliceOfDocuments(sweep, cursor);
    const report = await linker.linkDocuments(slice.uid, slice.documentIds, {
      ...(sweep.locale === '' ? {} : { locale: sweep.locale }),
      dryRun: sweep.dryRun,
      alongside: async ({ differences, failures }) => {
        await sweeps.advance(task, sweep.run, {
          ...sweep,
          cursor: cursorAt(slice.next),
          done: Math.min(sweep.done + slice.documentIds.length, sweep.total),
          failed: sweep.failed + failures.length,
          differences: plus(sweep.differences, differences),
          workedMs: workedSince(sweep),
        });
      },
    });
    if (!sweep.dryRun) await whenFailed(report.failures);
  };

  const workedSince = (sweep: Sweep): number =>
    Math.round(sweep.workedMs + performance.now() - stepBegan);

  /** Stored rows whose documents are no more, or are no sources any more. */
  const stepOrphans = async (
    sweep: Sweep,
    { phase, after }: Cursor & { phase: 'assessment' | 'link' },
  ): Promise<Sweep> => {
    const { documents, last } = await linkRows.documentsFrom(phase, after, ORPHAN_ROWS);
    const uids = uidsOf(sweep);
    let { differences } = sweep;
    for (const uid of new Set(documents.map((document) => document.uid))) {
      if (sweep.source !== '' && !uids.includes(uid)) continue;
      const ids = documents
        .filter((document) => document.uid === uid)
        .map(({ documentId }) => documentId);
      const existing = await corpus.sources.existing(uid, ids);
      const gone = ids.filter((documentId) => !existing.has(documentId));
      if (gone.length === 0) continue;
      const report = await linker.linkDocuments(uid, gone, {
        ...(sweep.locale === '' ? {} : { locale: sweep.locale }),
        dryRun: sweep.dryRun,
      });
      differences = plus(differences, report.differences);
    }
    const following: Cursor | undefined =
      phase === 'assessment' ? { phase: 'link', after: 0 } : undefined;
    const next: Cursor | undefined = last === undefined ? following : { phase, after: last };
    const progress = {
      ...sweep,
      differences,
      cursor: cursorAt(next),
      workedMs: workedSince(sweep),
    };
    await sweeps.advance(task, sweep.run, progress);
    return progress;
  };

  const workSlice = async (found: Sweep): Promise<void> => {
    stepBegan = performance.now();
    const sweep = await prepare(found);
    const cursor = cursorOf(sweep.cursor, nextUid(sweep, '') ?? '');
    if (cursor.phase === 'documents') await stepDocuments(sweep, cursor);
    else if ((await stepOrphans(sweep, cursor)).cursor === '') await finish(sweep);
  };

  /** Tells whoever looks on what went wrong. A run that has come no further for too long has failed; its links stay as they are. */
  const noteFailure = async ({ run }: Sweep, reason: unknown): Promise<void> => {
    const error = errorReason(reason);
    await sweeps.stumble(task, run, error);
    const now = performance.now();
    // It may have been paused meanwhile, or another instance have led.
    const isGoingOn = failing?.run === run && stepBegan - failing.last < GIVES_UP_AFTER_MS;
    const { since, times } = failing && isGoingOn ? failing : { since: now, times: 0 };
    failing = { run, since, times: times + 1, last: now };
    const isTooLong = now - since > GIVES_UP_AFTER_MS && failing.times >= GIVES_UP_AFTER_TRIES;
    if (isOnDemand && isTooLong) await sweeps.end(task, run, { state: 'failed', error });
  };

  /** Works one slice off; false where nothing runs. */
  const step = async (): Promise<boolean> => {
    const found = await sweeps.read(task);
    if (found.state !== 'running') return false;
    try {
      await workSlice(found);
    } catch (error) {
      if (!(error instanceof LeaseLostError)) {
        // Where this cannot be stored either, the database is away: no fault of the run, and the error below is told.
        await noteFailure(found, error).catch(() => {
          failing = undefined;
        });
      }
      throw error;
    }
    failing = undefined;
    return true;
  };

  const finish = async (sweep: Sweep): Promise<void> => {
    if (!(await sweeps.end(task, sweep.run, { state: 'done', error: null }))) return;
    const { missing, changed, orphaned } = (await sweeps.read(task)).differences;
    strapi.log.info(
      `cross-links: ${task} done: ${sweep.total} documents, ${missing} missing, ${changed} changed, ${orphaned} orphaned ${sweep.dryRun ? 'counted' : 'mended'}.`,
    );
  };

  return { step };
};

export type SweepRunner = ReturnType<typeof createSweep>;
