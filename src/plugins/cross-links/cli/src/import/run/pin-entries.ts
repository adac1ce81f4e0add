import type { Imports } from '../../../../server/src/importing';
import type { Report } from './tally';

/** Pins what was picked by hand, now that all entries are there; tells what became of it. */
export const pinRelated = async (imports: Imports, report: Report): Promise<string[]> => {
  let pinned = 0;
  let entries = 0;
  const reasons = new Map<string, number>();
  for await (const one of imports.pinRelated()) {
    await report.line({ action: 'pin', ...one });
    if (one.pinned > 0) entries += 1;
    pinned += one.pinned;
    if (one.because !== undefined) reasons.set(one.because, (reasons.get(one.because) ?? 0) + 1);
  }
  return [
    ...(pinned > 0 ? [`Pinned: ${pinned} offerings in ${entries} entries.`] : []),
    ...[...reasons].map(([because, count]) => `  ${count} × not pinned: ${because}`),
  ];
};
