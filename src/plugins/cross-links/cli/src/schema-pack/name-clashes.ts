import type { Choice } from './choose-types';
import { componentsIn, type PackSchema, typesIn } from './read-pack';

const clashesAmong = (
  own: ReadonlyMap<string, PackSchema>,
  packed: ReadonlyMap<string, PackSchema>,
  what: string,
): string[] =>
  [...packed].flatMap(([name, schema]) =>
    [...own].flatMap(([ownName, ownSchema]) => {
      if (name === ownName) return [];
      const names = [
        ['table', schema.collectionName, ownSchema.collectionName],
        ['plural name', schema.info.pluralName, ownSchema.info.pluralName],
      ].filter(([, one, other]) => one !== undefined && one === other);
      return names.map(
        ([key, value]) =>
          `${what} "${name}" and this site's "${ownName}" would share the ${String(key)} "${String(value)}"`,
      );
    }),
  );

/** Other types and components of the site with the same table or plural name: Strapi would not start with both. */
export const nameClashes = (source: string, { types, components }: Choice): string[] => [
  ...clashesAmong(typesIn(source), types, 'The type'),
  ...clashesAmong(componentsIn(source), components, 'The component'),
];
