import { setTimeout as wait } from 'node:timers/promises';

import type { RebuildProgress } from '../../../core/src';
import type { Engine } from '../engine';
import type { ProgressView } from './show-progress';

const ASKED_EVERY_MS = 250;

/** Looks on until nothing runs any more, or somebody has had enough of it; answers how the run stands then. */
export const watchRebuild = async (
  engine: Engine,
  view: ProgressView,
  isEnough: () => boolean,
): Promise<RebuildProgress> => {
  const rebuild = engine.rebuild();
  let seen = await rebuild.progress();
  while (seen.state === 'running' && !isEnough()) {
    view.show(seen);
    await wait(ASKED_EVERY_MS);
    seen = await rebuild.progress();
  }
  if (seen.state !== 'idle') view.show(seen);
  view.end();
  return seen;
};
