/**
 * How much two texts are one text: the phrases both have as a share of the phrases either has, 0..1 (Broder's
 * resemblance of shingles, here of two words). Both lists ascend; two texts without phrases share nothing.
 */
export const phraseOverlap = (first: Uint32Array, second: Uint32Array): number => {
  let at = 0;
  let other = 0;
  let shared = 0;
  while (at < first.length && other < second.length) {
    const difference = (first[at] as number) - (second[other] as number);
    if (difference === 0) shared += 1;
    if (difference <= 0) at += 1;
    if (difference >= 0) other += 1;
  }
  const either = first.length + second.length - shared;
  return either === 0 ? 0 : shared / either;
};
