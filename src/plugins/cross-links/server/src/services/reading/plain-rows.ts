import { contentTypes } from '@strapi/utils';
import type { Struct } from '@strapi/strapi';

import type { Row } from '../../repositories/rows';

const IDS = ['id', 'documentId'];

/**
 * Tells of rows that Strapi's own cleaning would hand back as they are: of a type's own values, all public, without
 * relations. Most links are such rows, and cleaning looks twice at each value of each of them.
 */
export const createPlainRows = () => {
  const known = new WeakMap<Struct.ContentTypeSchema, ReadonlySet<string>>();

  const namesOf = (type: Struct.ContentTypeSchema): ReadonlySet<string> => {
    const found = known.get(type);
    if (found) return found;
    const names = Object.entries(type.attributes).flatMap(([name, attribute]) =>
      contentTypes.isScalarAttribute(attribute) &&
      attribute.type !== 'password' &&
      !contentTypes.isPrivateAttribute(type, name)
        ? [name]
        : [],
    );
    const plain = new Set([...IDS, ...names]);
    known.set(type, plain);
    return plain;
  };

  return (type: Struct.ContentTypeSchema, rows: readonly Row[]): boolean => {
    const names = namesOf(type);
    return rows.every((row) => Object.keys(row).every((name) => names.has(name)));
  };
};
