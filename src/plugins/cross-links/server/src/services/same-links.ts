import type { StoredAssessment, StoredLink } from '../repositories/link-rows';

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

const definedKeys = (value: Record<string, unknown>): string[] =>
  Object.keys(value).filter((key) => value[key] !== undefined);

/** Whether two values are the same as JSON: Postgres keeps the keys of an object in an order of its own. */
const isSameJson = (one: unknown, other: unknown): boolean => {
  if (!isObject(one) || !isObject(other)) return one === other;
  if (Array.isArray(one) !== Array.isArray(other)) return false;
  const keys = definedKeys(one);
  return (
    keys.length === definedKeys(other).length &&
    keys.every((key) => isSameJson(one[key], other[key]))
  );
};

const comparableLink = (link: StoredLink): readonly unknown[] => [
  link.rank,
  link.offeringUid,
  link.offeringDocumentId,
  link.kind,
  link.origin,
  link.house ?? null,
  link.family ?? null,
  link.score ?? null,
  link.match ?? null,
  link.reasons ?? null,
];

interface Content {
  readonly links: readonly StoredLink[];
  readonly assessment: StoredAssessment | undefined;
}

/** Whether two sets say the same, row by row; when they were worked out does not count. */
export const areSame = (one: Content, other: Content): boolean => {
  const [first, second] = [one, other].map(({ assessment, links }) => [
    assessment?.need,
    assessment?.summary ?? null,
    assessment?.emptyReason ?? null,
    assessment?.engineVersion,
    assessment?.resultHash,
    assessment?.inputHash ?? null,
    links.map(comparableLink),
  ]);
  return isSameJson(first, second);
};
