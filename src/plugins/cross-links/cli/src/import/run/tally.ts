import { createWriteStream } from 'node:fs';
import { once } from 'node:events';

import type { Action, Outcome } from './outcome';

/** Reasons that are said on the screen; all of them stand in the report. */
const MOST_REASONS = 40;

/** Counts of what became of the entries: what the screen shows, whatever the size of the source. */
export interface Tally {
  readonly actions: ReadonlyMap<Action, number>;
  /** `skip: because` with a count and the first place. */
  readonly reasons: ReadonlyMap<string, { readonly count: number; readonly first: string }>;
  readonly notes: ReadonlyMap<string, { readonly count: number; readonly first: string }>;
}

const count = (
  map: Map<string, { count: number; first: string }>,
  key: string,
  first: string,
): void => {
  const before = map.get(key);
  if (before) before.count += 1;
  else if (map.size < MOST_REASONS) map.set(key, { count: 1, first });
};

/** Counts outcomes and writes each of them to the report, a JSON object a line, as they come. */
export const createReport = (file: string) => {
  const stream = createWriteStream(file);
  const actions = new Map<Action, number>();
  const reasons = new Map<string, { count: number; first: string }>();
  const notes = new Map<string, { count: number; first: string }>();

  const line = async (value: object): Promise<void> => {
    if (!stream.write(`${JSON.stringify(value)}\n`)) await once(stream, 'drain');
  };

  return {
    tally: { actions, reasons, notes } as Tally,
    line,
    add: async (outcome: Outcome): Promise<void> => {
      const { action, because, where, title } = outcome;
      actions.set(action, (actions.get(action) ?? 0) + 1);
      if (because !== undefined && action !== 'create')
        count(reasons, `${action}: ${because}`, title === '' ? where : `${where} "${title}"`);
      for (const kind of new Set(outcome.notes.map((note) => note.kind))) count(notes, kind, where);
      await line(outcome);
    },
    close: async (): Promise<void> => {
      stream.end();
      await once(stream, 'close');
    },
  };
};

export type Report = ReturnType<typeof createReport>;
