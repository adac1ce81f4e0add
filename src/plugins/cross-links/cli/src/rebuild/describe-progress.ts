import type { RebuildProgress } from '../../../core/src';

const SECONDS_A_MINUTE = 60;

/** A time left in words: `12 s`, `3 min 5 s`. */
export const inWords = (seconds: number): string => {
  const minutes = Math.floor(seconds / SECONDS_A_MINUTE);
  return minutes === 0 ? `${seconds} s` : `${minutes} min ${seconds % SECONDS_A_MINUTE} s`;
};

const scopeOf = ({ source, locale }: RebuildProgress): string =>
  [source, locale && `in ${locale}`].filter(Boolean).join(' ') || 'all sources';

/** What a run found different from what was stored, in words. */
const differencesOf = ({ differed = 0, differences, dryRun }: RebuildProgress): string => {
  if (differed === 0 || !differences) return 'every link was right';
  const { missing, changed, orphaned } = differences;
  const parts = [
    ...(missing > 0 ? [`${missing} without links worked out`] : []),
    ...(changed > 0 ? [`${changed} with other links`] : []),
    ...(orphaned > 0 ? [`${orphaned} of documents that are no more`] : []),
  ];
  return `${dryRun ? 'would mend' : 'mended'} ${differed} (${parts.join(', ')})`;
};

/** How a rebuild stands, in one line. */
export const describeProgress = (progress: RebuildProgress): string => {
  const { state, done, total, ratePerSecond, secondsLeft, failed, error } = progress;
  if (state === 'idle') return 'No rebuild has been started.';
  const work = `${progress.dryRun ? 'Dry run' : 'Rebuild'} of ${scopeOf(progress)}`;
  if (state === 'running' && total === 0 && error === undefined)
    return `${work}: what was saved before comes first, and the texts are counted.`;
  const head = `${work}, ${state}: ${done} of ${total} documents`;
  const parts = [
    head,
    ...(ratePerSecond > 0 ? [`${ratePerSecond} a second`] : []),
    ...(secondsLeft === null ? [] : [`${inWords(secondsLeft)} left`]),
    ...(state === 'done' ? [differencesOf(progress)] : []),
    ...(failed > 0 ? [`${failed} could not be worked out: see "cross-links doctor"`] : []),
    ...(error === undefined ? [] : [`${state === 'running' ? 'tried again after ' : ''}${error}`]),
  ];
  return `${parts.join('; ')}.`;
};
