export const PLUGIN_ID = 'cross-links';

/** The custom field that makes a content type a source. */
export const LINKS_FIELD = 'plugin::cross-links.links';
