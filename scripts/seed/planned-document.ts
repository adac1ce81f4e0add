import type { ContentUid } from './content-uids';
import type { SeedFields, SeedLocale } from './seed-shapes';

/** A relation to a seeded document, by the key it has in the seed files. */
export interface SeedRef {
  readonly uid: ContentUid;
  readonly key: string;
}

/** One language of a document. */
export interface PlannedVersion {
  readonly locale: SeedLocale;
  readonly fields: SeedFields;
  /** A single ref is a to-one relation, a list a to-many one, in order. */
  readonly relations: Readonly<Record<string, SeedRef | readonly SeedRef[]>>;
}

/** A document that the seed wants to exist; the English version comes first. */
export interface PlannedDocument extends SeedRef {
  readonly published: boolean;
  readonly versions: readonly PlannedVersion[];
}

/** Names a document in reports and records. */
export function refName({ uid, key }: SeedRef): string {
  return `${uid} ${key}`;
}
