import type { Core } from '@strapi/strapi';

import { advise } from './advise';
import { createRulesMiddleware } from './middleware';
import type { TypeRules } from './type-rules';

interface Lifecycle {
  readonly register: (site: { strapi: Core.Strapi }) => void;
}

/** All rules of a Strapi, by content type: one middleware serves them all. */
const registries = new WeakMap<Core.Strapi, Map<string, TypeRules>>();

const registryOf = (strapi: Core.Strapi): Map<string, TypeRules> => {
  const known = registries.get(strapi);
  if (known) return known;
  const registry = new Map<string, TypeRules>();
  registries.set(strapi, registry);
  strapi.documents.use(createRulesMiddleware(strapi, registry));
  return registry;
};

/**
 * Makes the `index` of an API whose content type keeps rules: Strapi calls its `register`. Rules say what the schema
 * cannot: how fields hang together, and what is missing before readers may see an entry. They are checked where every
 * way in meets, so that the admin, REST, GraphQL and imports get the same answer.
 */
export const keepRules = (rules: TypeRules): Lifecycle => ({
  register: ({ strapi }) => {
    registryOf(strapi).set(rules.uid, rules);
    advise(strapi, rules);
  },
});
