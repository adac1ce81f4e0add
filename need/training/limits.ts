import type { Kind } from '../../src/plugins/cross-links/core/src/documents';
import type { VerdictLimits } from '../../src/plugins/cross-links/core/src/need/decide-verdict';
import { needFigures } from '../../src/plugins/cross-links/core/src/need/figures';
import { judge } from './judge';
import type { NeedLabel } from './need-label';

/** Log-odds of a text that its model had not seen. */
export interface UnseenText {
  readonly need: NeedLabel;
  readonly logOdds: Readonly<Record<Kind, number>>;
}

/** Limits tried for each side, in log-odds. */
const TRIED = Array.from({ length: 21 }, (_, index) => (index - 10) / 10);
/** All limits this close to the best are as good on so few texts: their mean is steadier than the best one. */
const AS_GOOD = 0.01;
/** At most so many sure verdicts may be of the opposite kind: less than is allowed, since unseen texts are harder. */
const MOST_SWAPS = 0.012;
const SURE_TRIED = Array.from({ length: 40 }, (_, index) => 0.5 + index / 100);

/** Chooses limits by macro-F1, and how sure a verdict must be by its sure mistakes. */
export function chooseLimits(unseen: readonly UnseenText[]): VerdictLimits {
  const tried = TRIED.flatMap((mentor) =>
    TRIED.map((trainer) => {
      const limits = { needFrom: { mentor, trainer }, sureFrom: 0 };
      return {
        mentor,
        trainer,
        macroF1: needFigures(unseen.map((text) => judge(text, limits))).macroF1,
      };
    }),
  );
  const best = Math.max(...tried.map(({ macroF1 }) => macroF1));
  const good = tried.filter(({ macroF1 }) => macroF1 >= best - AS_GOOD);
  const mean = (side: Kind): number =>
    good.reduce((sum, item) => sum + item[side], 0) / good.length;
  const needFrom = { mentor: mean('mentor'), trainer: mean('trainer') };
  const sureFrom = SURE_TRIED.find(
    (limit) =>
      needFigures(unseen.map((text) => judge(text, { needFrom, sureFrom: limit }))).swaps <=
      MOST_SWAPS,
  );
  return { needFrom, sureFrom: sureFrom ?? 1 };
}
