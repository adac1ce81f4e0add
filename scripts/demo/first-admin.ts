import type { Core } from '@strapi/strapi';

interface RoleService {
  getSuperAdmin: () => Promise<{ id: number } | null>;
}

interface UserService {
  exists: () => Promise<boolean>;
  create: (attributes: object) => Promise<unknown>;
}

/** Makes the first administrator with the address and password of `.env`, unless there is one; says how to log in. */
export const ensureFirstAdmin = async (strapi: Core.Strapi): Promise<string> => {
  const users = strapi.service('admin::user') as unknown as UserService;
  const email = process.env.DEMO_ADMIN_EMAIL ?? '';
  const password = process.env.DEMO_ADMIN_PASSWORD ?? '';
  if (await users.exists()) return `log in as before (a demo account is ${email}, see .env)`;
  if (email === '' || password === '') return 'create your account there';
  const role = await (strapi.service('admin::role') as unknown as RoleService).getSuperAdmin();
  await users.create({
    email,
    password,
    firstname: 'Demo',
    lastname: 'Editor',
    isActive: true,
    registrationToken: null,
    roles: role ? [role.id] : [],
  });
  return `log in as ${email} with the password ${password}`;
};
