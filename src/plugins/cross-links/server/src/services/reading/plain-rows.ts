import { contentTypes } from '@strapi/utils';
import type { Struct } from '@strapi/strapi';

import type { Row } from '../../repositories/rows';

const IDS = ['id', 'documentId'];

interface Names {
  readonly shown: ReadonlySet<string>;
  /** Private values and passwords. */
  readonly kept: ReadonlySet<string>;
}

const readNames = (type: Struct.ContentTypeSchema): Names => {
  const values = Object.entries(type.attributes).filter(([, attribute]) =>
    contentTypes.isScalarAttribute(attribute),
  );
  const isKept = ([name, attribute]: (typeof values)[number]): boolean =>
    attribute.type === 'password' || contentTypes.isPrivateAttribute(type, name);
  const namesOf = (entries: typeof values): string[] => entries.map(([name]) => name);
  return {
    shown: new Set([...IDS, ...namesOf(values.filter((entry) => !isKept(entry)))]),
    kept: new Set(namesOf(values.filter(isKept))),
  };
};

/**
 * Does what Strapi's own cleaning does to rows that hold values alone: no relations, components or media. Most links
 * are such rows, and Strapi looks at each value of each of them twice, waiting in between. Undefined for other rows.
 */
export const createPlainRows = () => {
  const known = new WeakMap<Struct.ContentTypeSchema, Names>();

  return (type: Struct.ContentTypeSchema, rows: readonly Row[]): Row[] | undefined => {
    const { shown, kept } = known.get(type) ?? readNames(type);
    known.set(type, { shown, kept });
    const cleaned: Row[] = [];
    for (const row of rows) {
      const entries = Object.entries(row);
      const visible = entries.filter(([name]) => shown.has(name));
      if (entries.some(([name]) => !shown.has(name) && !kept.has(name))) return undefined;
      cleaned.push(visible.length === entries.length ? row : Object.fromEntries(visible));
    }
    return cleaned;
  };
};
