/** `currentMentees`, `current_mentees` and `current-mentees` as words in lower case. */
export const wordsOf = (name: string): string[] =>
  name
    .replace(/([a-z\d])([A-Z])/gu, '$1 $2')
    .toLowerCase()
    .split(/[^\p{L}\d]+/u)
    .filter(Boolean);

/** How well a name fits a list of words, best first; smaller is better, undefined is not at all. */
export const placeIn = (name: string, wanted: readonly string[]): number | undefined => {
  const words = wordsOf(name);
  const joined = words.join('');
  const place = wanted.findIndex((word) => joined === word || words.includes(word));
  return place === -1 ? undefined : place;
};

/** The one whose name fits best; the order they are given in decides between equals. */
export const bestNamed = <T extends { readonly name: string }>(
  given: readonly T[],
  wanted: readonly string[],
): T | undefined =>
  given
    .flatMap((one) => {
      const place = placeIn(one.name, wanted);
      return place === undefined ? [] : [{ one, place }];
    })
    .sort((a, b) => a.place - b.place)[0]?.one;
