export { articleGraph, offeringGraph } from './graph';
export type { JsonLdGraph, LinkedOffering } from './graph';
export { scriptText } from './script-text';
export { DEFAULT_PATHS } from './site';
export type { PagePaths, Site } from './site';
