import type { SparseRow } from './logistic-regression';
import type { FeatureGroup } from '../../src/plugins/cross-links/core/src/need/feature-values';
import type { Valued } from './corpus';

/** Which features a fit may use, and what their values are multiplied with. */
export interface Columns {
  readonly size: number;
  row(values: readonly Valued[]): SparseRow;
  /** Weight to put on a feature's plain value, given the fitted column weights. */
  plainWeights(weights: Float64Array): Map<string, number>;
}

export interface ColumnsInput {
  readonly items: readonly (readonly Valued[])[];
  /** Features of fewer items are not used. */
  readonly minItems: number;
  /** How long the rows of each group are on average; 0 leaves a group out. */
  readonly lengths: Readonly<Record<FeatureGroup, number>>;
}

/** Weighs features by their rarity among the items and brings each group to its length (root mean square). */
export function columnsFor({ items, minItems, lengths }: ColumnsInput): Columns {
  const frequency = new Map<string, number>();
  for (const item of items) {
    for (const { feature } of item) frequency.set(feature, (frequency.get(feature) ?? 0) + 1);
  }
  const rarity = new Map<string, number>();
  for (const [feature, count] of frequency) {
    if (count >= minItems) rarity.set(feature, Math.log((1 + items.length) / (1 + count)));
  }
  const squares: Record<FeatureGroup, number> = { 0: 0, 1: 0, 2: 0 };
  for (const item of items) {
    for (const { feature, value, group } of item) {
      squares[group] += (value * (rarity.get(feature) ?? 0)) ** 2;
    }
  }
  const scale = (group: FeatureGroup): number =>
    lengths[group] / (Math.sqrt(squares[group] / items.length) || 1);
  const scales: Record<FeatureGroup, number> = { 0: scale(0), 1: scale(1), 2: scale(2) };
  const columns = new Map<string, { readonly column: number; readonly factor: number }>();
  for (const item of items) {
    for (const { feature, group } of item) {
      const factor = (rarity.get(feature) ?? 0) * scales[group];
      if (factor > 0 && !columns.has(feature)) {
        columns.set(feature, { column: columns.size, factor });
      }
    }
  }
  return {
    size: columns.size,
    row(values) {
      const known = values.flatMap(({ feature, value }) => {
        const at = columns.get(feature);
        return at === undefined ? [] : [{ column: at.column, value: value * at.factor }];
      });
      return {
        columns: Int32Array.from(known, ({ column }) => column),
        values: Float64Array.from(known, ({ value }) => value),
      };
    },
    plainWeights(weights) {
      return new Map(
        [...columns].map(([feature, { column, factor }]) => [
          feature,
          (weights[column] ?? 0) * factor,
        ]),
      );
    },
  };
}
