import type { EntryWrite, ImportOrigin, Imports } from '../../../../server/src/importing';
import { mapRecord } from '../map/map-record';
import type { MappedEntry, Mapping } from '../map/mapped-entry';
import type { ImportRecord, Note } from '../record';
import type { ChooseSlug } from './choose-slug';
import { readTexts } from './compose-texts';
import { decide, INCOMPLETE } from './decide';
import type { Outcome } from './outcome';
import type { Pictures } from './pictures';
import type { TermLookup } from './term-lookup';

/** What importing an entry needs of the run. */
export interface EntryTools {
  readonly imports: Imports;
  readonly apply: boolean;
  readonly force: boolean;
  readonly allDrafts: boolean;
  readonly terms: TermLookup;
  readonly pictures: Pictures;
  readonly chooseSlug: ChooseSlug;
}

/** An entry with all that was looked up for it beforehand. */
export interface Candidate {
  readonly record: ImportRecord;
  readonly mapping: Mapping;
  readonly locale: string;
  readonly contentHash: string;
  readonly known: ImportOrigin | undefined;
  readonly stamp: string | undefined;
}

const fieldsOf = async (
  { terms, pictures }: EntryTools,
  entry: MappedEntry,
  { record, locale }: Candidate,
): Promise<{ data: Record<string, unknown>; notes: Note[]; isComplete: boolean }> => {
  const texts = readTexts(entry);
  const shown = [...texts.pictures, ...entry.media.flatMap(({ sources }) => sources)];
  const set = await pictures(shown, record.where);
  const { data: written, notes } = texts.write(set);
  const data: Record<string, unknown> = { ...entry.data, ...written };
  const all = [...entry.notes, ...notes, ...set.notes];
  for (const { attribute, isMany, sources } of entry.media) {
    const ids = sources.flatMap((source) => set.fileOf(source)?.id ?? []);
    if (ids.length > 0) data[attribute] = isMany ? ids : ids[0];
  }
  for (const relation of entry.relations) {
    const { value, notes: missing } = await terms.resolve(relation, locale);
    data[relation.attribute] = value;
    all.push(...missing);
  }
  return { data, notes: all, isComplete: set.isComplete };
};

/** What Strapi checks by itself when nothing is written yet: relations and files would have to be there. */
const checkable = (data: Readonly<Record<string, unknown>>, entry: MappedEntry) => {
  const left = new Set([...entry.relations, ...entry.media].map(({ attribute }) => attribute));
  return Object.fromEntries(Object.entries(data).filter(([name]) => !left.has(name)));
};

interface Saved {
  readonly id?: string;
  readonly refusal?: string;
}

const save = async ({ imports }: EntryTools, write: EntryWrite): Promise<Saved> => {
  try {
    return { id: await imports.write(write) };
  } catch (error) {
    // By name: the plugin's half in the site is another bundle.
    if (error instanceof Error && error.name === 'RefusedEntryError')
      return { refusal: error.message };
    throw error;
  }
};

const check = async (
  { imports }: EntryTools,
  { uid, locale, publish, data, documentId }: EntryWrite,
  entry: MappedEntry,
): Promise<Saved> => {
  // The check is one for new entries; what is there already has taken its values once.
  if (documentId !== undefined) return {};
  const refusal = await imports.check({ uid, locale, publish, data: checkable(data, entry) });
  return refusal === undefined ? {} : { refusal };
};

/** What cannot be published for want of something may still be a draft that an editor completes. */
const saveOrDraft = async (
  write: EntryWrite,
  attempt: (write: EntryWrite) => Promise<Saved>,
): Promise<Saved & { readonly notes: readonly Note[] }> => {
  const saved = await attempt(write);
  if (saved.refusal === undefined || !write.publish) return { ...saved, notes: [] };
  const again = await attempt({ ...write, publish: false });
  if (again.refusal !== undefined) return { ...saved, notes: [] };
  const kind = `it becomes a draft, for it cannot be published: ${saved.refusal}`;
  return { ...again, notes: [{ kind }] };
};

const isPinned = ({ record: { related }, mapping, known }: Candidate): boolean => {
  const isSame = known?.isPinned === true && known.related.join() === related.join();
  return isSame || related.length === 0 || mapping.type.linksField === undefined;
};

/** Imports one entry, or finds out what would become of it. */
export const importEntry = async (tools: EntryTools, candidate: Candidate): Promise<Outcome> => {
  const { record, mapping, locale, known, stamp } = candidate;
  const { uid, hasDrafts, linksField } = mapping.type;
  const about = {
    ...{ where: record.where, title: record.title, origin: record.origin, uid, locale },
    notes: record.notes,
  };
  const { contentHash } = candidate;
  const decision = decide({ known, stamp, contentHash, force: tools.force });
  if (decision.action === 'unchanged' || decision.action === 'skip')
    return { ...about, ...decision };

  const entry = mapRecord(record, mapping);
  const notes = [...record.notes, ...entry.notes];
  if (entry.problems.length > 0)
    return { ...about, action: 'refused', because: entry.problems.join('; '), notes };

  let documentId = decision.action === 'update' ? decision.documentId : undefined;
  const slug = await tools.chooseSlug({ entry, mapping, locale, documentId });
  if ('owner' in slug) {
    const because = `an entry with the slug "${slug.slug}" is there already, and no import has written it`;
    if (!tools.force)
      return { ...about, action: 'skip', because: `${because}; --force takes it over` };
    documentId = slug.owner;
  }

  const fields = await fieldsOf(tools, entry, candidate);
  const data = { ...fields.data, ...('data' in slug ? slug.data : {}) };
  notes.push(...fields.notes.slice(entry.notes.length), ...('notes' in slug ? slug.notes : []));
  if (record.related.length > 0)
    notes.push({
      kind: linksField
        ? 'entries picked by hand are pinned where they are offerings'
        : `entries picked by hand are left out: ${uid} has no Cross-links field`,
    });
  const publish = hasDrafts && !record.isDraft && !tools.allDrafts;
  const attempt = {
    ...{ uid, locale, data, publish },
    ...(documentId === undefined ? {} : { documentId }),
    origin: {
      origin: record.origin,
      contentHash: fields.isComplete ? contentHash : `${contentHash}${INCOMPLETE}`,
      related: record.related,
      isPinned: isPinned(candidate),
    },
  };
  const saved = await saveOrDraft(attempt, (write) =>
    tools.apply ? save(tools, write) : check(tools, write, entry),
  );
  const action = documentId === undefined ? ('create' as const) : ('update' as const);
  const result = { ...about, notes: [...notes, ...saved.notes] };
  if (saved.refusal !== undefined) return { ...result, action: 'refused', because: saved.refusal };
  const savedId = saved.id ?? documentId;
  return {
    ...result,
    action,
    ...('because' in decision ? { because: decision.because } : {}),
    ...(savedId === undefined ? {} : { documentId: savedId }),
  };
};
