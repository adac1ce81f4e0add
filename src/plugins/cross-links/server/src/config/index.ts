import { resolveSettings, SCHEMA_PACK_SETTINGS } from '../../../core/src';

export default {
  default: SCHEMA_PACK_SETTINGS,
  /** A wrong setting stops the start, with every wrong key named. */
  validator: (config: unknown): void => {
    resolveSettings(config, SCHEMA_PACK_SETTINGS);
  },
};
