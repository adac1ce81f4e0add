import { z } from 'zod';

import { RANKING, type RankingSettings } from '../ranking/ranking-settings';

const span = z.number().min(0).max(4);
const field = z.number().min(0).max(10);

const { roleWeight } = RANKING;

/** What an owner may set of the ranking; what is left out keeps the value that was measured. */
export const rankingSchema = z.strictObject({
  /** Chance, by topic, from which a link is shown. */
  threshold: z.number().min(0).max(1).default(RANKING.showFrom),
  /** How far each part may move a score beside the topic, in log-odds. */
  weights: z
    .strictObject({
      need: span.default(RANKING.needSpan),
      availability: span.default(RANKING.readinessSpan),
      quality: span.default(RANKING.qualitySpan),
    })
    .prefault({}),
  /** How often a word counts where it stands. */
  fields: z
    .strictObject({
      title: field.default(roleWeight.title),
      headline: field.default(roleWeight.headline),
      tags: field.default(roleWeight.tags),
      body: field.default(roleWeight.body),
      facts: field.default(roleWeight.facts),
    })
    .prefault({}),
});

/** How links are ranked, complete. */
export type RankingChoice = z.infer<typeof rankingSchema>;

/** The shipped ranking. */
export const DEFAULT_RANKING: RankingChoice = rankingSchema.parse({});

/** The choice in the ranker's own terms. */
export const rankingOverrides = ({
  threshold,
  weights,
  fields,
}: RankingChoice): Partial<RankingSettings> => ({
  showFrom: threshold,
  needSpan: weights.need,
  readinessSpan: weights.availability,
  qualitySpan: weights.quality,
  // A heading is read as the prose under it.
  roleWeight: { ...fields, heading: fields.body },
});
