import type { PreviewLink } from '../../../core/src/contracts/preview';
import type { Verdict } from '../../../core/src/need/verdict';
import type { IntlShape } from 'react-intl';

import { explanationMessages, keptOutMessages } from '../messages/explanation';
import { needReasonMessages } from '../messages/need';

/** Words that a line names: more read like a list of keywords. */
const NAMED = 3;

/** One line of why in plain words: what it covers, what the reader needs, or what keeps it from being shown. */
export const reasonLine = (
  { formatMessage, formatList }: Pick<IntlShape, 'formatMessage' | 'formatList'>,
  link: PreviewLink,
  verdict: Verdict | undefined,
): string => {
  const first = link.keptOut[0];
  if (first) {
    return formatMessage(keptOutMessages[first.code], { because: first.because ?? '' });
  }
  const words = link.words.slice(0, NAMED).map((word) => `“${word}”`);
  const parts = [
    ...(link.origin === 'pinned' ? [formatMessage(explanationMessages.chosen)] : []),
    ...(words.length > 0
      ? [formatMessage(explanationMessages.covers, { words: formatList(words) })]
      : []),
    ...(verdict === undefined || link.score === null
      ? []
      : [formatMessage(needReasonMessages[verdict])]),
  ];
  return parts.join('; ');
};
