import { SingleBar } from 'cli-progress';

import type { RebuildProgress } from '../../../core/src';
import type { Output } from '../output';
import { describeProgress, inWords } from './describe-progress';

/** Shows a run while it goes on. */
export interface ProgressView {
  readonly show: (progress: RebuildProgress) => void;
  readonly end: () => void;
}

const LINE_EVERY_MS = 5_000;

/** For logs and pipes: a line every five seconds. */
const lines = ({ error }: Output): ProgressView => {
  let shownAt = -Infinity;
  return {
    show: (progress) => {
      if (performance.now() - shownAt < LINE_EVERY_MS) return;
      shownAt = performance.now();
      error(describeProgress(progress));
    },
    end: () => undefined,
  };
};

const bar = (): ProgressView => {
  const drawn = new SingleBar({
    format: '{bar} {value}/{total} documents | {rate} a second | {left} left | {state}',
    stream: process.stderr,
    hideCursor: true,
    clearOnComplete: false,
  });
  let isShown = false;
  return {
    show: ({ done, total, ratePerSecond, secondsLeft, state }) => {
      const words = {
        rate: ratePerSecond,
        left: secondsLeft === null ? '–' : inWords(secondsLeft),
        state,
      };
      if (isShown) drawn.setTotal(total);
      else drawn.start(total, done, words);
      isShown = true;
      drawn.update(done, words);
    },
    end: () => {
      if (isShown) drawn.stop();
    },
  };
};

/** A bar in a terminal, lines elsewhere; on the error stream, for the answer goes to the other one. */
export const progressView = (output: Output): ProgressView =>
  process.stderr.isTTY ? bar() : lines(output);
