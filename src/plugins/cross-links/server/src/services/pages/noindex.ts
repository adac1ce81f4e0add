import type { Core, Struct } from '@strapi/strapi';

import { isRow, textOf, type Row } from '../../repositories/rows';

/** Strapi's own name for it, in the component that its SEO plugin brings and in the schema pack's. */
const ROBOTS = 'metaRobots';

/** What keeps a page out of search engines: a sitemap that names it all the same is an error to them. */
const KEEPS_OUT = /\b(noindex|none)\b/i;

/** The components of a type that tell robots what to do with a page. */
export const robotsComponents = (strapi: Core.Strapi, type: Struct.ContentTypeSchema): string[] =>
  Object.entries(type.attributes).flatMap(([name, attribute]) => {
    if (attribute.type !== 'component' || attribute.repeatable === true) return [];
    const component = strapi.components[attribute.component];
    return component && ROBOTS in component.attributes ? [name] : [];
  });

/** Whether one of these components keeps robots from the entry's page. */
export const isKeptFromRobots = (row: Row, components: readonly string[]): boolean =>
  components.some((name) => {
    const component = row[name];
    return isRow(component) && KEEPS_OUT.test(textOf(component, ROBOTS));
  });

/** The row without these components, which decide and are not shown. */
export const withoutComponents = (row: Row, components: readonly string[]): Row =>
  Object.fromEntries(Object.entries(row).filter(([name]) => !components.includes(name)));
