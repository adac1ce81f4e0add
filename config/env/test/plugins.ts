import type { Core } from '@strapi/strapi';

/** The GraphQL plugin is no part of this site; tests that need it say so. */
const config = ({ env }: Core.Config.Shared.ConfigParams): Core.Config.Plugin => ({
  ...(env.bool('TEST_GRAPHQL', false)
    ? {
        graphql: {
          enabled: true,
          resolve: './node_modules/@strapi/plugin-graphql',
          config: { depthLimit: 10, maxLimit: 100, generateArtifacts: false },
        },
      }
    : {}),
});

export default config;
