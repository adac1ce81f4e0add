import type { OfferingSettings } from '../../../../core/src';

import type { Row } from '../../repositories/rows';
import type { NarrowedShape, Populate } from './named-attributes';

/** How to read offerings of one type so that one query both shows them and decides whether they are open. */
export interface ReadingPlan {
  readonly shape: NarrowedShape;
  /** Read for the decision alone: taken away before the caller gets the document. */
  readonly drop: readonly string[];
  /** False where the caller shapes the runs itself: availability then takes a query of its own. */
  readonly decides: boolean;
}

const names = (populate: Populate | undefined): string[] => {
  if (populate === undefined) return [];
  if (Array.isArray(populate))
    return (populate as string[]).map((name) => name.split('.')[0] ?? '');
  return populate === '*' ? ['*'] : Object.keys(populate);
};

const withName = (populate: Populate | undefined, name: string): Populate => {
  if (populate === undefined) return [name];
  if (Array.isArray(populate)) return [...(populate as string[]), name];
  return { ...(populate as Readonly<Record<string, unknown>>), [name]: true };
};

/** Adds to what the caller asked what availability is decided by: these attributes, and the runs. */
export const planReading = (
  settings: OfferingSettings,
  attributes: readonly string[],
  shape: NarrowedShape,
): ReadingPlan => {
  const runs = settings.availability.runs?.field;
  const asked = names(shape.populate);
  const isShapedByCaller = runs !== undefined && (asked.includes('*') || asked.includes(runs));
  if (isShapedByCaller) return { shape, drop: [], decides: false };
  const added = shape.fields ? attributes.filter((field) => !shape.fields?.includes(field)) : [];
  return {
    shape: {
      ...shape,
      ...(shape.fields ? { fields: [...shape.fields, ...added] } : {}),
      ...(runs === undefined ? {} : { populate: withName(shape.populate, runs) }),
    },
    drop: [...added, ...(runs === undefined ? [] : [runs])],
    decides: true,
  };
};

/** The row without what was read for the decision alone. */
export const dropDeciding = (row: Row, { drop }: ReadingPlan): Row => {
  const shown: Record<string, unknown> = {};
  for (const name in row) if (!drop.includes(name)) shown[name] = row[name];
  return shown;
};
