import type { Core } from '@strapi/strapi';
import { contentTypes } from '@strapi/utils';
import type { Match, NeedAssessment, Settings } from '../../../../core/src';

import { attributesOf } from '../../documents/populate';
import { sourceSettingsOf } from '../../documents/text-attributes';
import { contentTypeOf } from '../../repositories/entries';
import type { StoredLink } from '../../repositories/link-rows';
import type { Auth, Host } from '../host';

export interface HiddenFields {
  /** Attributes of the source whose words this caller may not see. */
  readonly source: ReadonlySet<string>;
  /** The same of each offering type, by uid. */
  readonly offering: ReadonlyMap<string, ReadonlySet<string>>;
}

/** What of the words behind a link one caller may see: a tag's name is a word, and tags have rights of their own. */
export const createVisibleWords = (strapi: Core.Strapi, settings: Settings, host: Host) => {
  const isHidden = async (uid: string, name: string, auth: Auth): Promise<boolean> => {
    const type = contentTypeOf(strapi, uid);
    if (type && contentTypes.isPrivateAttribute(type, name)) return true;
    const attribute = attributesOf(strapi, uid)[name];
    if (attribute?.type !== 'relation' || !('target' in attribute)) return false;
    return !(await host.may(auth, `${attribute.target}.find`));
  };

  const hiddenOf = async (uid: string, names: readonly string[], auth: Auth) => {
    const hidden = new Set<string>();
    for (const name of new Set(names)) if (await isHidden(uid, name, auth)) hidden.add(name);
    return hidden;
  };

  /** Looked up once a request. */
  const hiddenFrom = async (uid: string, auth: Auth): Promise<HiddenFields> => {
    const { tags, topics, text } = sourceSettingsOf(strapi, uid, settings.sources);
    const offering = new Map<string, ReadonlySet<string>>();
    for (const own of settings.offerings) {
      const { skills, topics: subjects, text: prose, facts } = own;
      const hidden = await hiddenOf(own.uid, [...skills, ...subjects, ...prose, ...facts], auth);
      offering.set(own.uid, hidden);
    }
    return { source: await hiddenOf(uid, [...tags, ...topics, ...text], auth), offering };
  };

  return { hiddenFrom };
};

/** True where every word may be shown: the usual case, in which matches need not be read. */
export const showsAll = ({ source, offering }: HiddenFields): boolean =>
  source.size === 0 && [...offering.values()].every(({ size }) => size === 0);

/** A match as the worker stored it; null for a pin that could not be scored. */
export const matchOf = ({ match }: StoredLink): Match | null => match as Match | null;

/** The terms of a link that stand in fields this caller may see, on both sides. */
export const visibleTerms = (link: StoredLink, { source, offering }: HiddenFields) => {
  const hidden = offering.get(link.offeringUid);
  return (matchOf(link)?.terms ?? []).filter(
    ({ sourceField, offeringField }) => !source.has(sourceField) && !hidden?.has(offeringField),
  );
};

/** Evidence from fields that this caller may see. */
export const visibleNeed = (
  need: NeedAssessment | null,
  { source }: HiddenFields,
): NeedAssessment | null =>
  need && {
    ...need,
    evidence: need.evidence.filter(({ field }) => !source.has(field)),
    // Of a gate's words it is not known in which field they stand.
    gates: source.size === 0 ? need.gates : need.gates.map((gate) => ({ ...gate, words: [] })),
  };

/** The words that may be named to this caller, in lower case. */
export const visibleWords = (
  link: StoredLink,
  need: NeedAssessment | null,
  hidden: HiddenFields,
): ReadonlySet<string> =>
  new Set(
    [
      ...visibleTerms(link, hidden).map(({ text }) => text),
      ...(visibleNeed(need, hidden)?.evidence ?? []).flatMap(({ words }) => words),
    ].map((word) => word.toLowerCase()),
  );
