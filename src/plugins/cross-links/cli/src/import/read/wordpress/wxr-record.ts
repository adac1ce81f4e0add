import { basename } from 'node:path';

import { recordOf, type ImportRecord, type Note, type Term } from '../../record';
import { textIn, type XmlElement } from '../xml-elements';
import { relatedIds, RELATED_META } from './related-posts';
import { expandShortcodes } from './shortcodes';
import { metaOf, type WxrIndex } from './wxr-index';

const PUBLISHED = 'publish';
const DRAFTS = new Set(['draft', 'pending', 'private', 'future']);
/** Written by a word processor or Gutenberg: paragraphs are marked. */
const HAS_PARAGRAPHS = /<!-- wp:|<p[\s>]/iu;

/** `%e3%81%82` as letters; what cannot be decoded stays. */
const readableSlug = (slug: string): string => {
  try {
    return decodeURIComponent(slug);
  } catch {
    return slug;
  }
};

const termsOf = (item: XmlElement, domain: string): Term[] =>
  item.children
    .filter(({ name, attributes }) => name === 'category' && attributes.domain === domain)
    .map(({ text, attributes }) => ({
      name: text.trim(),
      ...(attributes.nicename === undefined ? {} : { slug: readableSlug(attributes.nicename) }),
    }))
    .filter(({ name }) => name !== '');

const UNSET_DATE = /^0000|^-/u;

const dateOf = (item: XmlElement): string | undefined => {
  const gmt = textIn(item, 'wp:post_date_gmt');
  const isGmt = gmt !== undefined && !UNSET_DATE.test(gmt);
  const text = isGmt ? `${gmt.replace(' ', 'T')}Z` : textIn(item, 'pubDate');
  const date = new Date(text ?? '');
  return Number.isNaN(date.getTime()) ? undefined : date.toISOString();
};

/** The key under which a post of an export is known; the same in each export of the site. */
export const wordpressOrigin = (site: string, id: string): string => `wordpress:${site}#${id}`;

interface Place {
  readonly file: string;
  readonly position: number;
  readonly index: WxrIndex;
  /** Meta fields with hand-picked posts beside the known ones. */
  readonly relatedMeta: readonly string[];
}

/** What a post of a WordPress export says. */
export const wxrRecord = (
  item: XmlElement,
  { file, position, index, relatedMeta }: Place,
): ImportRecord => {
  const id = textIn(item, 'wp:post_id') ?? textIn(item, 'guid') ?? `item ${position}`;
  const status = textIn(item, 'wp:status') ?? PUBLISHED;
  const meta = metaOf(item);
  const notes: Note[] = [];
  const content = textIn(item, 'content:encoded');
  const expanded = content === undefined ? undefined : expandShortcodes(content, index.attachments);
  notes.push(...(expanded?.notes ?? []));
  if (status !== PUBLISHED && DRAFTS.has(status))
    notes.push({ kind: `status "${status}" becomes a draft` });
  const picked = [...RELATED_META, ...relatedMeta].flatMap((key) =>
    relatedIds(meta.get(key) ?? '').map(String),
  );
  const related = [...new Set([...picked, ...(index.linked.get(id) ?? [])])];
  const [slug, excerpt, date] = [
    textIn(item, 'wp:post_name'),
    textIn(item, 'excerpt:encoded'),
    dateOf(item),
  ];
  const login = textIn(item, 'dc:creator');
  const cover = index.attachments.get(meta.get('_thumbnail_id') ?? '');
  const isKnown = status === PUBLISHED || DRAFTS.has(status);
  const hasPassword = textIn(item, 'wp:post_password') !== undefined;
  if (hasPassword) notes.push({ kind: 'a post with a password becomes a draft' });
  return recordOf({
    origin: wordpressOrigin(index.site, id),
    where: `${basename(file)}, item ${position}`,
    type: textIn(item, 'wp:post_type') ?? 'post',
    title: textIn(item, 'title') ?? '',
    ...(slug === undefined ? {} : { slug: readableSlug(slug) }),
    ...(expanded === undefined
      ? {}
      : {
          body: {
            format: HAS_PARAGRAPHS.test(expanded.html) ? 'html' : 'loose',
            text: expanded.html,
          } as const,
        }),
    ...(excerpt === undefined ? {} : { excerpt: { format: 'loose', text: excerpt } as const }),
    ...(date === undefined ? {} : { date }),
    ...(login === undefined ? {} : { author: { name: index.authors.get(login) ?? login } }),
    ...(cover === undefined ? {} : { cover }),
    tags: termsOf(item, 'post_tag'),
    categories: termsOf(item, 'category').filter(({ slug: own }) => own !== 'uncategorized'),
    isDraft: status !== PUBLISHED || hasPassword,
    related: related.map((other) => wordpressOrigin(index.site, other)),
    values: Object.fromEntries([...meta].filter(([key]) => !key.startsWith('_'))),
    notes,
    ...(isKnown ? {} : { skip: `status "${status}"` }),
  });
};
