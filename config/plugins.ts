import type { Core } from '@strapi/strapi';

const config = ({ env }: Core.Config.Shared.ConfigParams): Core.Config.Plugin => ({
  'cross-links': {
    config: {
      embedder: env('CROSS_LINKS_EMBEDDER', 'auto'),
      catalogue: { mostInMemory: env.int('CROSS_LINKS_MOST_IN_MEMORY', 50_000) },
    },
  },
  'users-permissions': { config: { jwtSecret: env('JWT_SECRET') } },
});

export default config;
