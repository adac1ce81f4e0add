import type { AttributeCard, TypeCard } from '../contracts/site-settings';
import type { Kind } from '../documents';
import type { OfferingSettings } from '../settings/settings';
import { KIND_WORDS } from './kind-words';
import { mapAvailability } from './map-availability';
import { bestNamed, placeIn, wordsOf } from './name-words';

/** A content type that looks like an offering, with a mapping that can be saved as it is. */
export interface OfferingProposal {
  readonly name: string;
  readonly offering: OfferingSettings;
  /** The word in the type's name that tells its kind. */
  readonly because: string;
}

const TITLE = ['title', 'displayname', 'fullname', 'name', 'headline', 'label'];
const HEADLINE = ['headline', 'subtitle', 'tagline', 'teaser', 'claim', 'slogan', 'role'];
const SKILLS =
  'skills skill strengths expertise competences competencies specialties tags keywords'.split(' ');
const TOPICS = 'topics topic subjects subject categories category themes areas field'.split(' ');
const FACTS = 'level format audience mode language difficulty'.split(' ');
const HOUSE =
  'provider organisation organization company institution institute academy school'.split(' ');
const PROSE_NAMES = 'summary description about biography bio intro abstract content'.split(' ');
/** Texts that are not about what is offered. */
const NOT_PROSE =
  'seo meta address email phone slug note notes internal url link contact password rating availability runs'.split(
    ' ',
  );

const NAMES = new Set(['string', 'text']);
const PROSE = new Set(['text', 'richtext', 'blocks', 'dynamiczone']);
/** In a component: what is deeper is not listed, and may be prose. */
const WITH_PROSE = new Set([...PROSE, 'component']);
const LISTS = new Set(['relation', 'component', 'json', 'enumeration', 'string', 'text']);

const named = (given: readonly AttributeCard[], wanted: readonly string[]): string[] =>
  given.filter(({ name }) => placeIn(name, wanted) !== undefined).map(({ name }) => name);

const holdsProse = ({ name, type, attributes = [] }: AttributeCard): boolean => {
  if (placeIn(name, NOT_PROSE) !== undefined) return false;
  if (PROSE.has(type)) return true;
  if (type === 'string') return placeIn(name, PROSE_NAMES) !== undefined;
  return type === 'component' && attributes.some((inside) => WITH_PROSE.has(inside.type));
};

const kindOf = ({ uid, name }: TypeCard): { kind: Kind; because: string } | undefined => {
  const words = [...wordsOf(uid.split('.').at(-1) ?? ''), ...wordsOf(name)];
  for (const kind of ['mentor', 'trainer'] as const) {
    const because = words.find((word) => KIND_WORDS[kind].has(word));
    if (because !== undefined) return { kind, because };
  }
  return undefined;
};

const mappingOf = (type: TypeCard, kind: Kind): OfferingSettings | undefined => {
  const given = type.attributes;
  const titles = given.filter((one) => NAMES.has(one.type));
  const title = bestNamed(titles, TITLE) ?? titles.find((one) => one.type === 'string');
  if (!title) return undefined;
  const rest = given.filter((one) => one !== title);
  const headline = bestNamed(
    rest.filter((one) => NAMES.has(one.type)),
    HEADLINE,
  );
  const availability = mapAvailability(rest);
  const prose = rest.filter(
    (one) => one !== headline && one.name !== availability.runs?.field && holdsProse(one),
  );
  const lists = rest.filter((one) => LISTS.has(one.type) && !prose.includes(one));
  const house = bestNamed(
    rest.filter((one) => NAMES.has(one.type) || one.type === 'relation'),
    HOUSE,
  );
  const choices = rest.filter((one) => one.type === 'enumeration' || one.type === 'string');
  const level = bestNamed(choices, ['level', 'difficulty']);
  return {
    uid: type.uid,
    kind,
    title: title.name,
    ...(headline ? { headline: headline.name } : {}),
    text: prose.map(({ name }) => name),
    skills: named(lists, SKILLS),
    topics: named(lists, TOPICS),
    facts: named(choices, FACTS),
    ...(house ? { house: house.name } : {}),
    ...(level ? { level: level.name } : {}),
    availability,
    dimensions: {},
    quality: {},
  };
};

/**
 * The content types of a site that look like offerings, by their names, with a mapping guessed from the names and types
 * of their attributes. Sources and types in `known` are left out. A guess for an owner to look at and confirm.
 */
export const proposeOfferings = (
  types: readonly TypeCard[],
  known: readonly string[],
): OfferingProposal[] =>
  types.flatMap((type) => {
    if (type.isSource || known.includes(type.uid)) return [];
    const found = kindOf(type);
    const offering = found && mappingOf(type, found.kind);
    return offering ? [{ name: type.name, offering, because: found.because }] : [];
  });
