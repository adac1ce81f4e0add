/** What a run of the seed did. */
export interface SeedReport {
  /** Versions (one language of a document) written for the first time. */
  created: number;
  /** Versions brought up to changed seed files. */
  updated: number;
  unchanged: number;
  /** Versions that an editor changed; left alone. */
  edited: string[];
  /** Versions that an editor deleted; not brought back. */
  deleted: string[];
}

export const emptyReport = (): SeedReport => ({
  created: 0,
  updated: 0,
  unchanged: 0,
  edited: [],
  deleted: [],
});

/** One line for a person. */
export function reportLine(report: SeedReport): string {
  const { created, updated, unchanged, edited, deleted } = report;
  const counts = `${created} created, ${updated} updated, ${unchanged} unchanged`;
  const left = [
    ...(edited.length ? [`${edited.length} changed by an editor and left alone`] : []),
    ...(deleted.length ? [`${deleted.length} deleted by an editor and left so`] : []),
  ];
  return [counts, ...left].join('; ');
}
