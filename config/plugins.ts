import type { Core } from '@strapi/strapi';

const config = ({ env }: Core.Config.Shared.ConfigParams): Core.Config.Plugin => ({
  'cross-links': {
    config: {
      embedder: env('CROSS_LINKS_EMBEDDER', 'auto'),
      // This site's document middlewares check what is written; what is read they leave alone.
      reading: { through: env.oneOf('CROSS_LINKS_READING', ['rows', 'documents'], 'rows') },
      catalogue: { mostInMemory: env.int('CROSS_LINKS_MOST_IN_MEMORY', 50_000) },
    },
  },
  'users-permissions': { config: { jwtSecret: env('JWT_SECRET') } },
});

export default config;
