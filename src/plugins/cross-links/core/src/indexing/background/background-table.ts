/** How common words are in general, for a site that has few articles of its own to count. */

/** A table of document frequencies. */
export interface BackgroundTable {
  /** Articles that were counted. */
  readonly texts: number;
  /** `count:term,term`: the stems that stand in so many of them. */
  readonly groups: readonly string[];
}

/** The table's terms with their counts. */
export const backgroundCounts = ({ groups }: BackgroundTable): (readonly [string, number])[] =>
  groups.flatMap((group) => {
    const colon = group.indexOf(':');
    const count = Number(group.slice(0, colon));
    return group
      .slice(colon + 1)
      .split(',')
      .map((term) => [term, count] as const);
  });
