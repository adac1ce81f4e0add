import type { ClosestPassages } from './match';
import type { PassageGrid } from './passage-vectors';

/** The paragraph of the source and the passage of the offering that lie closest; titles and tags only where alone. */
export const closestPassages = (grid: PassageGrid): ClosestPassages | undefined => {
  const hasBody = grid.source.some(({ kind }) => kind === 'body');
  let closest: ClosestPassages | undefined;
  grid.source.forEach((source, row) => {
    if (hasBody && source.kind !== 'body') return;
    grid.offering.forEach((offering, column) => {
      const similarity = grid.cosines[row]?.[column] ?? -1;
      if (closest === undefined || similarity > closest.similarity) {
        closest = { source: source.text, offering: offering.text, similarity };
      }
    });
  });
  return closest;
};
