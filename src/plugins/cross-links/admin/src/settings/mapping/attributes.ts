import type { AttributeCard, TypeCard } from '../../../../core/src/contracts/site-settings';

type Holder = Pick<TypeCard, 'attributes'>;

/** The attributes of a component of a type, or none. */
export const attributesIn = (
  { attributes }: Holder,
  component: string | undefined,
): readonly AttributeCard[] => attributes.find(({ name }) => name === component)?.attributes ?? [];

/** Names of the attributes that can be read for a place. */
export const namesOfType = (
  attributes: readonly AttributeCard[],
  types: readonly string[],
): string[] => attributes.filter(({ type }) => types.includes(type)).map(({ name }) => name);

/** Every attribute, and what stands in the rows of each component as `component.attribute`. */
export const everyName = ({ attributes }: Holder): string[] =>
  attributes.flatMap(({ name, attributes: inside = [] }) => [
    name,
    ...inside.map((own) => `${name}.${own.name}`),
  ]);

/** The values of an enumeration. */
export const valuesOf = ({ attributes }: Holder, name: string | undefined): readonly string[] =>
  attributes.find((own) => own.name === name)?.values ?? [];
