import { decideVerdict } from '../../src/plugins/cross-links/core/src/need/decide-verdict';
import type { VerdictLimits } from '../../src/plugins/cross-links/core/src/need/decide-verdict';
import type { JudgedVerdict } from '../../src/plugins/cross-links/core/src/need/figures';
import { chanceOf } from '../../src/plugins/cross-links/core/src/need/log-odds';
import type { UnseenText } from './limits';

/** The verdict on a text, ready to be counted. */
export function judge({ need, logOdds }: UnseenText, limits: VerdictLimits): JudgedVerdict {
  const { verdict, sure } = decideVerdict(logOdds, limits);
  const probability = { mentor: chanceOf(logOdds.mentor), trainer: chanceOf(logOdds.trainer) };
  return { need, verdict, sure, probability };
}
