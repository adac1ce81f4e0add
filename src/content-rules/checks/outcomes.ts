import { type Check, cannotBePublished } from '../problem';
import { rowsOf, textOf } from '../values';

/** What people seek a mentor for; the other kinds are what they take a course for. */
const GROWTH: ReadonlySet<string> = new Set([
  'careerGrowth',
  'decisionMaking',
  'personalDevelopment',
  'leadership',
  'relationshipBuilding',
  'selfConfidence',
  'transition',
  'obstacleSupport',
  'perspective',
]);

const promises =
  (isOwn: (kind: string) => boolean, message: string): Check =>
  (offering) =>
    rowsOf(offering, 'outcomes').some((outcome) => isOwn(textOf(outcome, 'kind')))
      ? []
      : [cannotBePublished('R05', 'outcomes', message)];

/** R05 for mentors */
export const promisesGrowth = promises(
  (kind) => GROWTH.has(kind),
  'Say how a mentee will have grown. Add at least one growth outcome.',
);

/** R05 for programs */
export const promisesSkill = promises(
  (kind) => kind !== '' && !GROWTH.has(kind),
  'Say what a participant will be able to do. Add at least one skill outcome.',
);
