import { MODEL_EN } from '../../src/plugins/cross-links/core/src/need/model-en';
import type { NeedFigures } from '../../src/plugins/cross-links/core/src/need/figures';
import type { SerialisedNeedModel } from '../../src/plugins/cross-links/core/src/need/need-model';
import { shippedVersion } from './write-model';

/** What the founding issue requires of whole articles with one batch left out at a time. */
const AT_LEAST = { macroF1: 0.66, lean: 0.88, neitherHeld: 0.75 } as const;
const AT_MOST = { swaps: 0.03, calibrationError: 0.08 } as const;

/** Says what is below its floor, or that the shipped model is stale; gives an exit code. */
export function checkFloors(
  figures: NeedFigures,
  model: Omit<SerialisedNeedModel, 'version'>,
): number {
  const failures: string[] = [];
  for (const key of Object.keys(AT_LEAST) as (keyof typeof AT_LEAST)[]) {
    if (figures[key] < AT_LEAST[key]) failures.push(`${key} is below ${String(AT_LEAST[key])}`);
  }
  for (const key of Object.keys(AT_MOST) as (keyof typeof AT_MOST)[]) {
    if (figures[key] > AT_MOST[key]) failures.push(`${key} is above ${String(AT_MOST[key])}`);
  }
  if (shippedVersion(model) !== MODEL_EN.version) {
    failures.push(`the shipped model is stale: run npm run train:need`);
  }
  for (const failure of failures) console.error(`FAILED: ${failure}`);
  return failures.length === 0 ? 0 : 1;
}
