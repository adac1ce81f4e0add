import type { Core } from '@strapi/strapi';
import type { Differences } from '../../../core/src';

import { contentTypeOf, isLocalized } from '../repositories/entries';
import { table, textOf } from '../repositories/rows';
import type { LinkRows } from '../repositories/link-rows';
import type { Sweep, Sweeps } from '../repositories/sweeps';
import { countDocuments } from '../repositories/type-counts';
import type { Corpus } from './corpus';
import type { Linker, LinkFailure } from './linker';
import { sourceByPluralName, sourceTypes } from './source-types';
import { cursorAt, cursorOf, type Cursor } from './sweep-cursor';

/** Rows of sources read for a slice: some ten documents with their languages and states. SQLite has one connection: who reads meanwhile waits. */
const SLICE_ROWS = 24;
/** Stored rows looked through at once for documents that are no more. */
const ORPHAN_ROWS = 500;

interface Parts {
  readonly task: string;
  readonly sweeps: Sweeps;
  readonly corpus: Corpus;
  readonly linker: Linker;
  readonly linkRows: LinkRows;
  /** A pass that counts the statistics anew before it begins; one that does not finds nothing but mistakes. */
  readonly recounts: boolean;
  readonly whenFailed: (failures: readonly LinkFailure[]) => Promise<void>;
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
  const { task, sweeps, corpus, linker, linkRows, recounts, whenFailed } = parts;
  let prepared = '';
  let stepBegan = 0;

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
    if (recounts && isWhole && sweep.cursor === '')
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

  /** Works one slice off; false where nothing runs. */
  const step = async (): Promise<boolean> => {
    const found = await sweeps.read(task);
    if (found.state !== 'running') return false;
    stepBegan = performance.now();
    const sweep = await prepare(found);
    const cursor = cursorOf(sweep.cursor, nextUid(sweep, '') ?? '');
    if (cursor.phase === 'documents') await stepDocuments(sweep, cursor);
    else if ((await stepOrphans(sweep, cursor)).cursor === '') await finish(sweep);
    return true;
  };

  const finish = async (sweep: Sweep): Promise<void> => {
    if (!(await sweeps.turn(task, ['running'], 'done'))) return;
    const { missing, changed, orphaned } = (await sweeps.read(task)).differences;
    strapi.log.info(
      `cross-links: ${task} done: ${sweep.total} documents, ${missing} missing, ${changed} changed, ${orphaned} orphaned ${sweep.dryRun ? 'counted' : 'mended'}.`,
    );
  };

  return { step };
};

export type SweepRunner = ReturnType<typeof createSweep>;
