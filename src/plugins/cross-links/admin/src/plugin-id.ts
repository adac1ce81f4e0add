export const PLUGIN_ID = 'cross-links';
