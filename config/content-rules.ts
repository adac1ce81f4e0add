import type { Core } from '@strapi/strapi';

/** The rules of src/content-rules: on, except where content that breaks them has to come in first. */
const config = ({ env }: Core.Config.Shared.ConfigParams) => ({
  enabled: env.bool('CONTENT_RULES', true),
});

export default config;
