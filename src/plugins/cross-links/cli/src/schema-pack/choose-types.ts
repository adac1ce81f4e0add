import { BadInputError } from '../exit-codes';
import type { Pack, PackAttribute, PackSchema } from './read-pack';

/** What is going to be in a site, and which types came along because others refer to them. */
export interface Choice {
  readonly types: ReadonlyMap<string, PackSchema>;
  readonly components: ReadonlyMap<string, PackSchema>;
  readonly cameAlong: readonly string[];
}

const nameOf = (target: string | undefined): string | undefined =>
  target?.startsWith('api::') === true ? target.slice(target.lastIndexOf('.') + 1) : undefined;

/** The side that owns a relation needs its target; the other side only shows it. */
const needs = ({ type, target, mappedBy }: PackAttribute): string | undefined =>
  type === 'relation' && mappedBy === undefined ? nameOf(target) : undefined;

const componentsOf = ({ component, components }: PackAttribute): readonly string[] =>
  components ?? (component === undefined ? [] : [component]);

/** Without the relations to types that will not be there. */
const withoutRelationsElsewhere = (schema: PackSchema, there: ReadonlySet<string>): PackSchema => ({
  ...schema,
  attributes: Object.fromEntries(
    Object.entries(schema.attributes).filter(([, { type, target }]) => {
      const name = type === 'relation' ? nameOf(target) : undefined;
      return name === undefined || there.has(name);
    }),
  ),
});

const checkNames = (pack: Pack, names: readonly string[]): void => {
  const unknown = names.filter((name) => !pack.types.has(name));
  if (unknown.length === 0) return;
  throw new BadInputError(
    `The schema pack has no type ${unknown.join(', ')}; it has ${[...pack.types.keys()].join(', ')}.`,
  );
};

/**
 * The wanted types (all where none is named), those they refer to, and the components of all of them. Types in
 * `without` stay out with the relations to them; types in `installed` are there already and keep relations to them.
 */
export const chooseTypes = (
  pack: Pack,
  wanted: readonly string[],
  without: readonly string[],
  installed: readonly string[],
): Choice => {
  checkNames(pack, [...wanted, ...without]);
  const asked = wanted.length === 0 ? [...pack.types.keys()] : wanted;
  const chosen = new Set<string>();
  const waiting = asked.filter((name) => !without.includes(name));
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    if (chosen.has(name)) continue;
    chosen.add(name);
    for (const attribute of Object.values(pack.types.get(name)?.attributes ?? {})) {
      const target = needs(attribute);
      if (target !== undefined && !without.includes(target)) waiting.push(target);
    }
  }
  const there = new Set(
    [...chosen, ...installed].filter((name) => !without.includes(name) && pack.types.has(name)),
  );
  const types = new Map(
    [...pack.types]
      .filter(([name]) => chosen.has(name))
      .map(([name, schema]) => [name, withoutRelationsElsewhere(schema, there)]),
  );
  return {
    types,
    components: componentsFor(pack, [...types.values()]),
    cameAlong: [...types.keys()].filter((name) => !asked.includes(name)),
  };
};

const componentsFor = (pack: Pack, schemas: readonly PackSchema[]): Map<string, PackSchema> => {
  const found = new Map<string, PackSchema>();
  const waiting = [...schemas];
  for (let schema = waiting.pop(); schema !== undefined; schema = waiting.pop()) {
    for (const uid of Object.values(schema.attributes).flatMap(componentsOf)) {
      const component = pack.components.get(uid);
      if (component === undefined || found.has(uid)) continue;
      found.set(uid, component);
      waiting.push(component);
    }
  }
  return new Map([...found].sort(([a], [b]) => (a < b ? -1 : 1)));
};
