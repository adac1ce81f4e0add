import type { Core } from '@strapi/strapi';
import {
  CrossLinksError,
  MAPPABLE,
  type ErrorDetail,
  type OfferingSettings,
  type PageSettings,
} from '../../../../core/src';

import { attributesOf } from '../../documents/populate';
import { contentTypeOf } from '../../repositories/entries';

interface Named {
  readonly path: readonly string[];
  readonly name: string | undefined;
  readonly types?: readonly string[];
}

const each = (key: string, names: readonly string[], types?: readonly string[]): Named[] =>
  names.map((name, index) => ({ path: [key, String(index)], name, ...(types ? { types } : {}) }));

/** Every attribute that a mapping names, with the types that can be read there. */
const namedBy = (own: OfferingSettings): Named[] => {
  const { listed, accepting, capacity, runs } = own.availability;
  return [
    { path: ['title'], name: own.title, types: MAPPABLE.names },
    { path: ['headline'], name: own.headline, types: MAPPABLE.names },
    ...each('text', own.text, MAPPABLE.prose),
    ...each('skills', own.skills, MAPPABLE.lists),
    ...each('topics', own.topics, MAPPABLE.lists),
    ...each('facts', own.facts),
    { path: ['house'], name: own.house },
    { path: ['audience'], name: own.audience },
    { path: ['level'], name: own.level },
    { path: ['availability', 'listed', 'field'], name: listed?.field, types: MAPPABLE.choices },
    { path: ['availability', 'accepting'], name: accepting, types: MAPPABLE.switches },
    { path: ['availability', 'capacity', 'max'], name: capacity?.max, types: MAPPABLE.numbers },
    { path: ['availability', 'capacity', 'taken'], name: capacity?.taken, types: MAPPABLE.numbers },
    { path: ['availability', 'runs', 'field'], name: runs?.field, types: MAPPABLE.rows },
  ];
};

interface Place {
  readonly uid: string;
  readonly within: readonly string[];
}

const checkNamed = (strapi: Core.Strapi, { uid, within }: Place, named: Named): ErrorDetail[] => {
  if (named.name === undefined) return [];
  const attributes = attributesOf(strapi, uid);
  const head = named.name.split('.')[0] ?? '';
  const path = [...within, ...named.path];
  const type = attributes[head]?.type;
  const names = Object.entries(attributes)
    .filter(([, own]) => named.types?.includes(own.type) ?? true)
    .map(([name]) => name)
    .join(', ');
  if (type === undefined) {
    return [{ path, message: `must be an attribute of ${uid} (${names}), not "${named.name}"` }];
  }
  if (named.types === undefined || named.types.includes(type)) return [];
  const right = `must be of type ${named.types.join(' or ')} (${names})`;
  return [{ path, message: `${right}, not "${named.name}" of type ${type}` }];
};

const checkRuns = (strapi: Core.Strapi, place: Place, own: OfferingSettings): ErrorDetail[] => {
  const { runs } = own.availability;
  if (!runs) return [];
  const attribute = attributesOf(strapi, place.uid)[runs.field];
  if (attribute?.type !== 'component') return [];
  const { start, end, joinBy } = runs;
  const inside = { uid: attribute.component, within: [...place.within, 'availability', 'runs'] };
  return Object.entries({ start, end, joinBy }).flatMap(([key, name]) =>
    checkNamed(strapi, inside, { path: [key], name, types: MAPPABLE.dates }),
  );
};

/** Stops settings that name what this site does not have; the message says what there is. */
export const checkMapping = (strapi: Core.Strapi, page: PageSettings): void => {
  const details = [
    ...(page.offerings ?? []).flatMap((own, index): ErrorDetail[] => {
      const place = { uid: own.uid, within: ['offerings', String(index)] };
      if (contentTypeOf(strapi, own.uid))
        return [
          ...namedBy(own).flatMap((named) => checkNamed(strapi, place, named)),
          ...checkRuns(strapi, place, own),
        ];
      const message = `must be a content type of this site, not "${own.uid}"`;
      return [{ path: [...place.within, 'uid'], message }];
    }),
    ...(page.sources ?? []).flatMap((own, index): ErrorDetail[] => {
      if (!contentTypeOf(strapi, own.uid)) return [];
      const place = { uid: own.uid, within: ['sources', String(index)] };
      const named: Named[] = [
        { path: ['title'], name: own.title, types: MAPPABLE.names },
        ...each('text', own.text ?? [], MAPPABLE.prose),
        ...each('tags', own.tags, MAPPABLE.lists),
        ...each('topics', own.topics, MAPPABLE.lists),
      ];
      return named.flatMap((one) => checkNamed(strapi, place, one));
    }),
  ];
  if (details.length === 0) return;
  const text = details.map(({ path, message }) => `${path.join('.')}: ${message}`).join('; ');
  throw new CrossLinksError('invalid-settings', text, details);
};
