import type { SiteSchema } from '../../../../server/src/importing';
import type { Mapping } from '../map/mapped-entry';
import type { ImportRecord, OpenSource } from '../record';
import { contentHash } from './content-hash';
import { importEntry, type Candidate, type EntryTools } from './import-entry';
import type { Outcome } from './outcome';

/** Entries whose standing is looked up at once. */
const BATCH = 50;

interface Run {
  readonly source: OpenSource;
  readonly schema: SiteSchema;
  /** By what the source calls the type. */
  readonly mappings: ReadonlyMap<string, Mapping>;
  /** Language of entries that do not say theirs. */
  readonly locale: string;
  /** True when somebody wants to stop; the entry at hand is finished. */
  readonly isStopped: () => boolean;
}

type Placed =
  { readonly candidate: Omit<Candidate, 'known' | 'stamp'> } | { readonly outcome: Outcome };

const languageOf = (code: string): string => code.toLowerCase().split(/[-_]/u, 1)[0] ?? '';

/** The site's own spelling of a language: `EN` and `en-US` are `en` where that is what there is. */
const localeIn = ({ locales }: SiteSchema, wanted: string): string | undefined =>
  locales.find((code) => code.toLowerCase() === wanted.toLowerCase()) ??
  locales.find((code) => code.toLowerCase() === languageOf(wanted));

const place = ({ schema, mappings, locale }: Run, record: ImportRecord): Placed => {
  const about = {
    where: record.where,
    title: record.title,
    origin: record.origin,
    notes: record.notes,
  };
  const skip = (because: string): Placed => ({ outcome: { ...about, action: 'skip', because } });
  const mapping = mappings.get(record.type);
  if (!mapping) return skip(`it is of the type "${record.type}", which was not chosen`);
  if (record.skip !== undefined) return skip(record.skip);
  const { uid, isLocalized, hasDrafts } = mapping.type;
  if (record.isDraft && !hasDrafts) return skip(`it is a draft, and ${uid} knows no drafts`);
  const spoken = localeIn(schema, record.locale ?? locale);
  if (isLocalized && spoken === undefined) {
    return skip(
      `its language "${record.locale ?? locale}" is none of the site's (${schema.locales.join(', ')})`,
    );
  }
  const hash = contentHash(record, [uid, mapping.roles, [...mapping.columns]]);
  return {
    candidate: {
      ...{ record, mapping, contentHash: hash },
      locale: isLocalized ? (spoken ?? locale) : '',
    },
  };
};

async function* batchesOf(records: AsyncGenerator<ImportRecord>): AsyncGenerator<ImportRecord[]> {
  let batch: ImportRecord[] = [];
  for await (const record of records) {
    batch.push(record);
    if (batch.length < BATCH) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

const standing = async (
  { imports }: EntryTools,
  placed: readonly Placed[],
): Promise<
  (candidate: Omit<Candidate, 'known' | 'stamp'>) => Pick<Candidate, 'known' | 'stamp'>
> => {
  const candidates = placed.flatMap((one) => ('candidate' in one ? [one.candidate] : []));
  const known = await imports.known(
    candidates.map(({ record: { origin }, mapping, locale }) => ({
      ...{ origin, locale },
      uid: mapping.type.uid,
    })),
  );
  const places = new Map<string, { uid: string; locale: string; documentIds: string[] }>();
  for (const { uid, locale, targetId } of known.values()) {
    const own = places.get(`${uid} ${locale}`) ?? { uid, locale, documentIds: [] };
    own.documentIds.push(targetId);
    places.set(`${uid} ${locale}`, own);
  }
  const stamps = new Map<string, string>();
  for (const own of places.values())
    for (const [id, stamp] of await imports.stamps(own)) stamps.set(id, stamp);
  return ({ record }) => {
    const own = known.get(record.origin);
    return { known: own, stamp: own && stamps.get(own.targetId) };
  };
};

/** Goes through a source and tells what became of each entry, one by one. */
export async function* importSource(run: Run, tools: EntryTools): AsyncGenerator<Outcome> {
  for await (const batch of batchesOf(run.source.records())) {
    const placed = batch.map((record) => place(run, record));
    const standingOf = await standing(tools, placed);
    for (const one of placed) {
      if (run.isStopped()) return;
      yield 'outcome' in one
        ? one.outcome
        : await importEntry(tools, { ...one.candidate, ...standingOf(one.candidate) });
    }
  }
}
