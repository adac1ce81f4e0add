import type { Markup, Term } from '../record';

/** Names under which front matter and columns hold what every entry has. */
const NAMES = {
  title: ['title', 'headline'],
  slug: ['slug', 'permalink', 'url', 'handle'],
  excerpt: ['excerpt', 'description', 'summary', 'teaser', 'lead'],
  date: ['date', 'published', 'publishdate', 'pubdate', 'postdate', 'created', 'publishedat'],
  author: ['author', 'authors', 'writer', 'by'],
  tags: ['tags', 'tag', 'keywords'],
  categories: ['categories', 'category', 'section', 'sections'],
  cover: ['cover', 'image', 'featuredimage', 'heroimage', 'thumbnail', 'ogimage', 'banner'],
  locale: ['locale', 'lang', 'language'],
  related: ['related', 'relatedposts', 'crosslinks'],
  draft: ['draft'],
  published: ['published'],
} as const;

export type CommonName = keyof typeof NAMES;

type Values = Readonly<Record<string, unknown>>;

/** `Publish Date`, `publish_date` and `publishDate` are one name. */
export const plainName = (name: string): string =>
  name.toLowerCase().replace(/[^\p{L}\p{N}.]+/gu, '');

/** The key under which a common value stands, if there is one. */
export const keyFor = (values: Values, name: CommonName): string | undefined => {
  const keys = new Map(Object.keys(values).map((key) => [plainName(key), key]));
  const wanted: readonly string[] = NAMES[name];
  return wanted.flatMap((one) => keys.get(one) ?? []).find((key) => isGiven(values[key]));
};

const isGiven = (value: unknown): boolean => value !== undefined && value !== null && value !== '';

/** A single value as text; undefined where it is none. */
export const textAt = (values: Values, name: CommonName): string | undefined => {
  const key = keyFor(values, name);
  const value = key === undefined ? undefined : values[key];
  if (typeof value === 'string') return value.trim();
  if (typeof value === 'number') return String(value);
  return undefined;
};

/** A list, or a text with commas or semicolons, as names. */
export const termsOf = (value: unknown): Term[] => {
  if (Array.isArray(value)) return value.flatMap((item: unknown) => termsOf(item));
  if (typeof value === 'number') return [{ name: String(value) }];
  if (typeof value === 'object' && value !== null && 'name' in value) return termsOf(value.name);
  if (typeof value !== 'string') return [];
  const separator = value.includes(';') ? ';' : ',';
  return value
    .split(separator)
    .map((name) => name.trim())
    .filter(Boolean)
    .map((name) => ({ name }));
};

export const termsAt = (values: Values, name: CommonName): Term[] => {
  const key = keyFor(values, name);
  return key === undefined ? [] : termsOf(values[key]);
};

/** A date of YAML, TOML or text as ISO 8601. */
export const dateAt = (values: Values): string | undefined => {
  const key = keyFor(values, 'date');
  const value = key === undefined ? undefined : values[key];
  if (typeof value !== 'string' && !(value instanceof Date)) return undefined;
  const date = new Date(value);
  return Number.isNaN(date.getTime()) ? undefined : date.toISOString();
};

export const markdown = (text: string): Markup => ({ format: 'markdown', text });
