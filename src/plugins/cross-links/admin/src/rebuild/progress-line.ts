import type { IntlShape } from 'react-intl';
import type { RebuildProgress } from '../../../core/src/contracts/rebuild';

import { rebuildMessages as messages } from '../messages/rebuild';

type Intl = Pick<IntlShape, 'formatMessage' | 'formatNumber'>;

const inWords = ({ formatNumber }: Intl, seconds: number): string => {
  const unit = seconds < 100 ? 'second' : 'minute';
  const value = unit === 'second' ? seconds : Math.ceil(seconds / 60);
  return formatNumber(value, { style: 'unit', unit, unitDisplay: 'long' });
};

/** How far a rebuild has come, how fast it goes and how long it takes; once it is over, what it found. */
export const progressLine = (intl: Intl, progress: RebuildProgress): string => {
  const { state, done, total, ratePerSecond, secondsLeft, differed, failed } = progress;
  const { formatMessage } = intl;
  const parts = [formatMessage(messages.count, { done, total })];
  if (state === 'running' && ratePerSecond > 0)
    parts.push(formatMessage(messages.rate, { rate: ratePerSecond }));
  if (state === 'running' && secondsLeft !== null)
    parts.push(formatMessage(messages.left, { time: inWords(intl, secondsLeft) }));
  if (state === 'done' && differed !== undefined)
    parts.push(formatMessage(messages.differed, { count: differed }));
  if (failed > 0) parts.push(formatMessage(messages.trouble, { count: failed }));
  return parts.join(' · ');
};
