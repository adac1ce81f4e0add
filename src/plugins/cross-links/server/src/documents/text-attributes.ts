import type { Core } from '@strapi/strapi';
import type { SourceSettings } from '../../../core/src';

import { attributesOf } from './populate';

const PROSE = new Set(['text', 'richtext', 'blocks', 'component', 'dynamiczone']);
const CUSTOM_PROSE = /^plugin::ckeditor/;
/** A component with these names describes the page to machines, not the subject to readers. */
const NOT_PROSE = new Set(['shared.seo']);
const TITLE_NAMES = ['title', 'name', 'headline', 'displayName', 'label'];

/** The attribute that names an entry: the usual names first, then its first string. */
export const titleAttribute = (strapi: Core.Strapi, uid: string): string | undefined => {
  const attributes = attributesOf(strapi, uid);
  const usual = TITLE_NAMES.find((name) => attributes[name]?.type === 'string');
  return usual ?? Object.keys(attributes).find((name) => attributes[name]?.type === 'string');
};

/** The attributes of a source that hold prose, for a type that nobody described in the settings. */
export const proseAttributes = (strapi: Core.Strapi, uid: string): string[] =>
  Object.entries(attributesOf(strapi, uid)).flatMap(([name, attribute]) => {
    if ('private' in attribute && attribute.private) return [];
    if (attribute.type === 'component' && NOT_PROSE.has(attribute.component)) return [];
    const custom = 'customField' in attribute && CUSTOM_PROSE.test(String(attribute.customField));
    return PROSE.has(attribute.type) || custom ? [name] : [];
  });

/** Settings of a source type with nothing left open but its title and hints. */
interface ResolvedSource {
  readonly uid: string;
  readonly title?: string | undefined;
  readonly text: readonly string[];
  readonly tags: readonly string[];
  readonly topics: readonly string[];
  readonly needHint?: string | undefined;
}

/** The attribute that names the entries of a source type: as written, or guessed. */
export const titleOfSource = (
  strapi: Core.Strapi,
  uid: string,
  written: readonly SourceSettings[],
): string | undefined =>
  written.find((source) => source.uid === uid)?.title ?? titleAttribute(strapi, uid);

/** Settings of a source type, guessed from its attributes where the owner wrote none. */
export const sourceSettingsOf = (
  strapi: Core.Strapi,
  uid: string,
  written: readonly SourceSettings[],
): ResolvedSource => {
  const own = written.find((source) => source.uid === uid);
  const title = titleOfSource(strapi, uid, written);
  return {
    ...own,
    uid,
    tags: own?.tags ?? [],
    topics: own?.topics ?? [],
    text: own?.text ?? proseAttributes(strapi, uid),
    ...(title === undefined ? {} : { title }),
  };
};
