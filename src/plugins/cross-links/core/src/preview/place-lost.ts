import type { Verdict } from '../need/verdict';
import { pickLinks, type Pickable, type Quotas } from '../selection/pick-links';
import type { LostTo } from './kept-out';

interface Keyed extends Pickable {
  readonly key: string;
}

/** Tells of a candidate that could have been shown what took its place. */
export const placeLost = (
  candidates: readonly Keyed[],
  picked: readonly Keyed[],
  { verdict, quotas }: { verdict: Verdict; quotas: Quotas },
): ((key: string) => LostTo) => {
  const limit = candidates.length;
  const ofKind = pickLinks(candidates, { limit, verdict, quotas: { ...quotas, house: limit } });
  return (key) => {
    const candidate = candidates.find((one) => one.key === key);
    if (candidate === undefined) return 'limit';
    if (!ofKind.includes(candidate)) return 'other-kind';
    const { family, house } = candidate;
    if (family && picked.some((link) => link.family === family)) return 'same-text';
    const ofHouse = picked.filter((link) => house && link.house === house).length;
    return ofHouse >= quotas.house ? 'house' : 'limit';
  };
};
