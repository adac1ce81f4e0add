import { planArticles } from './plan-articles';
import { planAuthors, planCategories, planSiteSetting, planTags } from './plan-base';
import { planOfferings } from './plan-offerings';
import type { PlannedDocument } from './planned-document';
import type { SeedFiles } from './seed-shapes';
import { tagNames } from './tag-names';

/**
 * Everything the seed wants to exist, in an order in which no document names a later one. Dates
 * are still relative, so the same files make the same plan on every day.
 */
export function planSeed(files: SeedFiles): PlannedDocument[] {
  const names = tagNames(files);
  return [
    planSiteSetting(files),
    ...planCategories(files),
    ...planTags(files, names),
    ...planAuthors(files),
    ...planOfferings(files, names),
    ...planArticles(files, names),
  ];
}
