import type { Core } from '@strapi/strapi';

const config = ({ env }: Core.Config.Shared.ConfigParams): Core.Config.Plugin => ({
  'cross-links': { config: { embedder: env('CROSS_LINKS_EMBEDDER', 'auto') } },
  'users-permissions': { config: { jwtSecret: env('JWT_SECRET') } },
});

export default config;
