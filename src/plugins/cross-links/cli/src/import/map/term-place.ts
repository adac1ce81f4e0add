import { bestNamed } from '../../../../core/src/proposals/name-words';
import type { SiteAttribute, SiteSchema } from '../../../../server/src/importing';

const NAMES = ['name', 'title', 'displayname', 'fullname', 'label', 'headline'];

/** Where the entries of a relation keep name and slug; undefined where they have no name to be found by. */
export const termPlaceOf = (
  schema: SiteSchema,
  { target = '' }: SiteAttribute,
): { uid: string; nameField: string; slugField?: string } | undefined => {
  const type = schema.types.find(({ uid }) => uid === target);
  if (!type) return undefined;
  const attributes = Object.entries(type.attributes).map(([name, own]) => ({ name, ...own }));
  const strings = attributes.filter((own) => own.type === 'string' || own.type === 'text');
  const nameField = (bestNamed(strings, NAMES) ?? strings.find((own) => own.required === true))
    ?.name;
  if (nameField === undefined) return undefined;
  const slugField = attributes.find((own) => own.type === 'uid')?.name;
  return { uid: target, nameField, ...(slugField === undefined ? {} : { slugField }) };
};

/** True where a relation holds several entries. */
export const isMany = ({ relation = '' }: SiteAttribute): boolean => relation.endsWith('ToMany');
