import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';

import type { Row } from '../repositories/rows';

interface Checker {
  can: {
    read: (entry?: unknown) => boolean;
    create: () => boolean;
    update: (e?: unknown) => boolean;
  };
}

interface PermissionChecker {
  create: (options: { userAbility: unknown; model: string }) => Checker;
}

/** What an editor may do, by Strapi's own roles: entries through the content manager's checker, ours by name. */
export const createRights = (strapi: Core.Strapi) => {
  const checkerOf = (userAbility: unknown, model: string): Checker =>
    (
      strapi.plugin('content-manager').service('permission-checker') as unknown as PermissionChecker
    ).create({ userAbility, model });

  const mayRead = (ability: unknown, model: string, entry?: Row): boolean =>
    checkerOf(ability, model).can.read(entry);

  const mayUpdate = (ability: unknown, model: string, entry?: Row): boolean =>
    checkerOf(ability, model).can.update(entry);

  /** Refuses whoever may neither read the entry nor, while it is new, create one. */
  const checkEntry = (ability: unknown, model: string, entry: Row | undefined): void => {
    const { can } = checkerOf(ability, model);
    if (entry ? can.read(entry) : can.create()) return;
    throw new errors.ForbiddenError();
  };

  return { mayRead, mayUpdate, checkEntry };
};

export type Rights = ReturnType<typeof createRights>;
