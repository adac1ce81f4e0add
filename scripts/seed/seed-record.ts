import type { Core } from '@strapi/strapi';

import { CONTENT_UIDS, type ContentUid } from './content-uids';
import type { SeedLocale } from './seed-shapes';

/** What the seed remembers of one language of a document. */
export interface RecordedVersion {
  /** Hash of the files it was written from. */
  readonly source: string;
  /** How its rows looked right afterwards; anything else means that somebody changed it. */
  readonly stamp: string;
}

export interface RecordedDocument {
  readonly documentId: string;
  readonly versions: Partial<Record<SeedLocale, RecordedVersion>>;
}

type RecordOfType = Record<string, RecordedDocument>;

/** Which steps of a first seeding were taken. */
interface SeedState {
  readonly startedAt: string;
  readonly publicRoleSet?: boolean;
}

/** What was seeded into this database, kept in Strapi's core store. */
export interface SeedRecord {
  readonly isNew: boolean;
  state: SeedState | undefined;
  readonly types: Record<ContentUid, RecordOfType>;
}

const storeOf = (strapi: Core.Strapi) => strapi.store({ type: 'core', name: 'seed' });

/** Loads the record; `isNew` where nothing was ever seeded. */
export async function loadSeedRecord(strapi: Core.Strapi): Promise<SeedRecord> {
  const store = storeOf(strapi);
  const state = ((await store.get({ key: 'state' })) as SeedState | null) ?? undefined;
  const types = {} as Record<ContentUid, RecordOfType>;
  for (const uid of CONTENT_UIDS) {
    types[uid] = ((await store.get({ key: uid })) as RecordOfType | null) ?? {};
  }
  return { isNew: state === undefined, state, types };
}

/** Notes how far the seeding as a whole has come. */
export async function saveSeedState(
  strapi: Core.Strapi,
  record: SeedRecord,
  state: SeedState,
): Promise<void> {
  record.state = state;
  await storeOf(strapi).set({ key: 'state', value: state });
}

/** Stores what is remembered of one content type. */
export async function saveTypeRecord(
  strapi: Core.Strapi,
  record: SeedRecord,
  uid: ContentUid,
): Promise<void> {
  await storeOf(strapi).set({ key: uid, value: record.types[uid] });
}
