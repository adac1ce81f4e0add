/** Bounds that keep hostile or broken content from taking the server's time. */

/** Markup is read up to here (about 150,000 words); an article is a hundredth of it. */
export const MAX_MARKUP_LENGTH = 1_000_000;

/** Values inside components are followed so deep; Strapi's own builder stops at two levels. */
export const MAX_DEPTH = 40;

/** Nodes that are looked at in one value. */
export const MAX_NODES = 200_000;
