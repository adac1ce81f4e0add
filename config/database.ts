import path from 'node:path';

import type { Core } from '@strapi/strapi';

type Env = Core.Config.Shared.ConfigParams['env'];

const server = (env: Env, defaultPort: number) => ({
  host: env('DATABASE_HOST', '127.0.0.1'),
  port: env.int('DATABASE_PORT', defaultPort),
  database: env('DATABASE_NAME', 'cross_links'),
  user: env('DATABASE_USERNAME', 'strapi'),
  password: env('DATABASE_PASSWORD', ''),
  ssl: env.bool('DATABASE_SSL', false) && {
    rejectUnauthorized: env.bool('DATABASE_SSL_REJECT_UNAUTHORIZED', true),
  },
});

const connections = {
  sqlite: (env: Env) => ({
    client: 'sqlite' as const,
    connection: {
      // `||`, not a default: an empty DATABASE_FILENAME= would open no file at all.
      filename: path.join(__dirname, '..', '..', env('DATABASE_FILENAME') || '.tmp/data.db'),
    },
    useNullAsDefault: true,
  }),
  postgres: (env: Env) => ({
    client: 'postgres' as const,
    connection: { ...server(env, 5432), schema: env('DATABASE_SCHEMA', 'public') },
  }),
  mysql: (env: Env) => ({ client: 'mysql' as const, connection: server(env, 3306) }),
};

type Client = keyof typeof connections;

const config = ({ env }: Core.Config.Shared.ConfigParams): Core.Config.Database => {
  const client = env('DATABASE_CLIENT', 'sqlite');
  if (!(client in connections)) {
    throw new Error(
      `DATABASE_CLIENT is "${client}"; use one of: ${Object.keys(connections).join(', ')}.`,
    );
  }
  return { connection: connections[client as Client](env) };
};

export default config;
