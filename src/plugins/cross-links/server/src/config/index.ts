import { resolveSettings, SCHEMA_PACK_SETTINGS } from '../../../core/src';

export default {
  // Empty: Strapi merges defaults into what the owner wrote, list item by list item. `resolveSettings` does it whole.
  default: {},
  /** A wrong setting stops the start, with every wrong key named. */
  validator: (config: unknown): void => {
    resolveSettings(config, SCHEMA_PACK_SETTINGS);
  },
};
