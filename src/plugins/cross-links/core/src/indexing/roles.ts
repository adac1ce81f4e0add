import type { FieldRole } from '../documents';

/** Field roles by number, as typed arrays keep them. */
export const ROLES: readonly FieldRole[] = [
  'title',
  'headline',
  'tags',
  'heading',
  'body',
  'facts',
];

/** The number of a role. */
export const roleNumber = (role: FieldRole): number => ROLES.indexOf(role);
