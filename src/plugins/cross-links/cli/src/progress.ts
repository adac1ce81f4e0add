import { SingleBar } from 'cli-progress';

/** Shows how far a long work is, on a terminal; elsewhere it is silent, for logs are no place for a bar. */
export interface Progress {
  readonly step: () => void;
  readonly stop: () => void;
}

export const createProgress = (total: number): Progress => {
  const bar = new SingleBar({
    format: '{bar} {percentage} % · {value} of {total} · {eta_formatted} left',
    hideCursor: true,
    stopOnComplete: false,
    clearOnComplete: true,
  });
  const isShown = process.stderr.isTTY;
  if (isShown) bar.start(total, 0);
  return {
    step: () => {
      if (isShown) bar.increment();
    },
    stop: () => {
      if (isShown) bar.stop();
    },
  };
};
