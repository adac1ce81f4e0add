/** Text of any value that a Strapi attribute can hold. */
import type { TextSegment } from '../../documents';
import { isBlocks, segmentsFromBlocks } from './blocks';
import { isHtml, segmentsFromHtml } from './html';
import { MAX_DEPTH, MAX_NODES } from './limits';
import { segmentsFromMarkdown } from './markdown';
import { segmentsFromPlainText } from './plain-text';

/** Keys of entries and components that hold no writing. */
const UNWRITTEN = new Set([
  '__component',
  '__type',
  'createdAt',
  'createdBy',
  'documentId',
  'id',
  'locale',
  'localizations',
  'publishedAt',
  'slug',
  'updatedAt',
  'updatedBy',
]);

/** Keys of a component whose text heads what follows. */
const HEADINGS = new Set(['title', 'heading', 'headline', 'subtitle', 'subheading']);

const LETTER = /\p{L}/u;
const ADDRESS = /^(?:[a-z][a-z0-9+.-]{0,20}:|\/|#|www\.)\S*$/iu;

/** True for a link, a path, a colour, a number: nothing that anybody wrote to be read. */
const isUnwritten = (text: string): boolean => !LETTER.test(text) || ADDRESS.test(text.trim());

const segmentsOfText = (text: string, field: string, type?: string): readonly TextSegment[] => {
  if (isUnwritten(text)) return [];
  if (isHtml(text) && type !== 'richtext') return segmentsFromHtml(text, field);
  return type === 'richtext'
    ? segmentsFromMarkdown(text, field)
    : segmentsFromPlainText(text, field);
};

const isMedia = (value: object): boolean => 'mime' in value && 'url' in value;

/** What a media entry says to readers. */
const writtenOfMedia = (value: object): unknown => ('caption' in value ? value.caption : undefined);

interface Waiting {
  readonly value: unknown;
  readonly key: string;
  readonly depth: number;
}

const partsOf = ({ value, key, depth }: Waiting): Waiting[] => {
  if (Array.isArray(value))
    return value.map((item) => ({ value: item as unknown, key, depth: depth + 1 }));
  if (typeof value !== 'object' || value === null) return [];
  if (isMedia(value)) return [{ value: writtenOfMedia(value), key: 'caption', depth: depth + 1 }];
  return Object.entries(value)
    .filter(([name]) => !UNWRITTEN.has(name))
    .map(([name, part]) => ({ value: part as unknown, key: name, depth: depth + 1 }));
};

const asHeading = (segment: TextSegment): TextSegment => ({ ...segment, role: 'heading' });

/**
 * The written text of an attribute's value, in order, one segment a paragraph, heading or list item, all under the
 * attribute's name. Knows blocks, markdown (`type` is `richtext`), HTML wherever it stands, plain text, components,
 * dynamic zones and relations at any depth up to {@link MAX_DEPTH}; numbers, dates, links and media files say nothing.
 *
 * @example segmentsOfValue('# Nerve\n\nSpeak up.', 'body', 'richtext') // a heading and a paragraph
 */
export const segmentsOfValue = (value: unknown, field: string, type?: string): TextSegment[] => {
  const segments: TextSegment[] = [];
  const waiting: Waiting[] = [{ value, key: field, depth: 0 }];
  for (let seen = 0; waiting.length > 0 && seen < MAX_NODES; seen += 1) {
    const next = waiting.pop() as Waiting;
    if (typeof next.value === 'string') {
      const found = segmentsOfText(next.value, field, next.depth === 0 ? type : undefined);
      const isHeading = next.depth > 0 && HEADINGS.has(next.key);
      for (const segment of found) segments.push(isHeading ? asHeading(segment) : segment);
    } else if (isBlocks(next.value)) {
      for (const segment of segmentsFromBlocks(next.value, field)) segments.push(segment);
    } else if (next.depth < MAX_DEPTH) {
      for (const part of partsOf(next).reverse()) waiting.push(part);
    }
  }
  return segments;
};
