import { bestNamed } from '../../../../core/src/proposals/name-words';
import type { SiteAttribute, SiteType } from '../../../../server/src/importing';

/** What nearly every entry of a blog has, whatever its fields are called. */
export const ROLES = [
  'title',
  'slug',
  'body',
  'excerpt',
  'date',
  'author',
  'tags',
  'categories',
  'cover',
] as const;

export type Role = (typeof ROLES)[number];

/** The attribute that each role is kept in; a role without one is left out. */
export type Roles = Readonly<Partial<Record<Role, string>>>;

const NAMES: Readonly<Record<Role, readonly string[]>> = {
  title: ['title', 'headline', 'displayname', 'name', 'heading', 'subject'],
  slug: ['slug', 'permalink', 'handle', 'path'],
  body: 'body content story article text description parts sections main about'.split(' '),
  excerpt: 'excerpt summary teaser lead abstract intro standfirst description'.split(' '),
  date: [
    'postdate',
    'publishdate',
    'publicationdate',
    'publishedon',
    'date',
    'published',
    'created',
  ],
  author: ['author', 'authors', 'writer', 'byline'],
  tags: ['tags', 'tag', 'keywords', 'topics', 'topic', 'subjects', 'labels'],
  categories: ['categories', 'category', 'section', 'sections', 'subjects', 'themes'],
  cover: ['cover', 'image', 'featuredimage', 'hero', 'thumbnail', 'picture', 'photo', 'avatar'],
};

/** Types of attribute that can hold a role, the best first. */
const TYPES: Readonly<Record<Role, readonly string[]>> = {
  title: ['string', 'text'],
  slug: ['uid', 'string'],
  body: ['blocks', 'richtext', 'text', 'dynamiczone'],
  excerpt: ['text', 'string', 'richtext', 'blocks'],
  date: ['datetime', 'date', 'timestamp'],
  author: ['relation', 'string'],
  tags: ['relation', 'json', 'string'],
  categories: ['relation', 'json', 'string'],
  cover: ['media'],
};

/** Roles whose attribute need not have a telling name, where there is but one that can be meant. */
const BY_TYPE = new Set<Role>(['slug', 'body']);

const canHold = (role: Role, attribute: SiteAttribute): boolean =>
  TYPES[role].includes(attribute.type) &&
  (attribute.type !== 'relation' || attribute.target?.startsWith('api::') === true);

const guess = (
  role: Role,
  { attributes }: SiteType,
  taken: ReadonlySet<string>,
): string | undefined => {
  const able = Object.entries(attributes)
    .filter(([name, attribute]) => !taken.has(name) && canHold(role, attribute))
    .map(([name, { type }]) => ({ name, type }));
  // A field for long text goes before one that is merely called "summary".
  const place = (type: string): number => TYPES[role].indexOf(type);
  const ranked = [...able].sort((a, b) => place(a.type) - place(b.type));
  if (BY_TYPE.has(role)) {
    const first = ranked[0] && place(ranked[0].type);
    const best = ranked.filter(({ type }) => place(type) === first);
    return (bestNamed(best, NAMES[role]) ?? (isSure(best) ? best[0] : undefined))?.name;
  }
  const named = role === 'title' ? ranked.find(({ name }) => names(attributes, name)) : undefined;
  return (named ?? bestNamed(ranked, NAMES[role]))?.name;
};

/** What the address of an entry is made from is what it is called. */
const names = (attributes: SiteType['attributes'], name: string): boolean =>
  Object.values(attributes).some(({ targetField }) => targetField === name);

const isSure = (best: readonly { type: string }[]): boolean =>
  best[0] !== undefined && !['string', 'text'].includes(best[0].type);

/** Guesses where a content type keeps each role, by names and types; what the owner said goes before. */
export const guessRoles = (
  type: SiteType,
  said: Readonly<Partial<Record<Role, string>>>,
): Roles => {
  const roles: Partial<Record<Role, string>> = {};
  const taken = new Set(Object.values(said));
  for (const role of ROLES) {
    const named = said[role];
    if (named === 'none') continue;
    const attribute = named ?? guess(role, type, taken);
    if (attribute === undefined) continue;
    taken.add(attribute);
    roles[role] = attribute;
  }
  return roles;
};
