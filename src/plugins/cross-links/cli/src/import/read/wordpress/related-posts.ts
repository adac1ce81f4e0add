import { unserialize } from 'php-serialize';

/**
 * Meta fields in which plugins and themes of WordPress keep posts that somebody picked by hand: ACF and Pods under the
 * usual names, Custom Related Posts, Manual Related Posts, Contextual Related Posts.
 */
export const RELATED_META = [
  'related_posts',
  '_related_posts',
  'related_articles',
  'related',
  'crp_relations_to',
  'crp_post_meta',
  'manual_related_posts',
] as const;

/** Contextual Related Posts keeps its list among other things. */
const LIST_WITHIN = ['manual_related', 'related_posts', 'posts'];

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

const idsIn = (value: unknown): number[] => {
  if (typeof value === 'number') return [value];
  if (typeof value === 'string') return value.split(/[\s,;|]+/u).flatMap(idOf);
  if (!isObject(value)) return [];
  const within = LIST_WITHIN.find((name) => name in value);
  if (within !== undefined) return idsIn(value[within]);
  return Object.entries(value).flatMap(([key, item]) =>
    // A list of posts as rows is keyed by their ids or holds them under `id`.
    isObject(item) ? idsIn('id' in item ? item.id : key) : idsIn(item),
  );
};

const idOf = (text: string): number[] => (/^\d+$/u.test(text) ? [Number(text)] : []);

/** Post ids in a meta value: a number, a list with commas, JSON, or PHP's own serialisation; none where it is neither. */
export const relatedIds = (value: string): number[] => {
  const text = value.trim();
  if (text === '') return [];
  try {
    if (/^[aOsi]:/u.test(text)) return [...new Set(idsIn(unserialize(text)))];
    if (/^[[{]/u.test(text)) return [...new Set(idsIn(JSON.parse(text)))];
  } catch {
    return [];
  }
  return [...new Set(idsIn(text))];
};
