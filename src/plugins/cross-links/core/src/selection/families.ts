/**
 * From here on two offerings count as one text, the same course on two dates for example. Broder's threshold for
 * "roughly the same"; no two of the judged offerings have more than .08.
 */
const NEARLY_ONE_TEXT = 0.5;

interface Member {
  readonly key: string;
}

/** Names those that are nearly one text after the first of them; the order stays. */
export const withFamilies = <T extends Member>(
  candidates: readonly T[],
  resemblance: (first: string, second: string) => number = () => 0,
): (T & { family?: string })[] => {
  const firsts: string[] = [];
  const familyOf = candidates.map(({ key }) => {
    const family = firsts.find((first) => resemblance(first, key) >= NEARLY_ONE_TEXT);
    if (family === undefined) firsts.push(key);
    return family ?? key;
  });
  const isShared = (family: string): boolean =>
    familyOf.indexOf(family) !== familyOf.lastIndexOf(family);
  return candidates.map((candidate, at) => {
    const family = familyOf[at] ?? candidate.key;
    return isShared(family) ? { ...candidate, family } : candidate;
  });
};
