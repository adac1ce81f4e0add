import type { ServerPlugin } from './plugin-shape';

/** What the types of `strapi-plugin-cross-links/strapi-server` are made from; the code is in `index.ts`. */
declare const plugin: ServerPlugin;
export default plugin;
export type { ServerPlugin } from './plugin-shape';
export type {
  Advice,
  AdviceHook,
  AvailabilityHook,
  CrossLinksHooks,
  DescribedOffering,
  HostEntry,
  SelectedFor,
  SelectedOffering,
} from './hooks/hooks';
export type {
  CandidateQuery,
  CandidateSource,
  CatalogueVersion,
} from './candidates/candidate-source';
export type { RankingSignal } from '../../core/src/ranking/signals';
export type { Embedder } from '../../core/src/embedding/embedder';
export type { SettingsInput as CrossLinksConfig } from '../../core/src/settings/settings';
