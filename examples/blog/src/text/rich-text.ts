import type { Block, Media } from '../strapi/types';
import { mediaUrl } from './media';

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const escape = (text: string): string => text.replace(/[&<>"']/g, (one) => ESCAPES[one] ?? '');

/** Addresses that a link may have: an editor's `javascript:` is none of them. */
const isSafe = (url: string): boolean => /^(https?:|mailto:|tel:|\/|#)/i.test(url.trim());

const MARKS = [
  ['bold', 'strong'],
  ['italic', 'em'],
  ['underline', 'u'],
  ['strikethrough', 's'],
  ['code', 'code'],
] as const;

const textOf = (node: Block): string =>
  MARKS.reduce(
    (html, [mark, tag]) => (node[mark] ? `<${tag}>${html}</${tag}>` : html),
    escape(node.text ?? '').replace(/\n/g, '<br>'),
  );

const inlineOf = (nodes: readonly Block[] = []): string =>
  nodes
    .map((node) => {
      if (node.type !== 'link') return textOf(node);
      const inner = inlineOf(node.children);
      return isSafe(node.url ?? '') ? `<a href="${escape(node.url ?? '')}">${inner}</a>` : inner;
    })
    .join('');

/** Strapi puts a list within a list beside the items; in HTML it belongs into the item before it. */
const listOf = ({ format, children = [] }: Block): string => {
  const items: string[] = [];
  for (const child of children) {
    if (child.type === 'list') items.push((items.pop() ?? '') + listOf(child));
    else items.push(inlineOf(child.children));
  }
  const tag = format === 'ordered' ? 'ol' : 'ul';
  return `<${tag}>${items.map((item) => `<li>${item}</li>`).join('')}</${tag}>`;
};

/** With its size, so that nothing moves when it arrives. */
const imageOf = (image: Media): string => {
  const size =
    image.width && image.height
      ? ` width="${String(image.width)}" height="${String(image.height)}"`
      : '';
  return `<img src="${escape(mediaUrl(image))}" alt="${escape(image.alternativeText ?? '')}"${size} loading="lazy">`;
};

const blockOf = (block: Block): string => {
  if (block.type === 'list') return listOf(block);
  if (block.type === 'image') return block.image ? imageOf(block.image) : '';
  const inner = inlineOf(block.children);
  if (inner === '') return '';
  if (block.type === 'code') return `<pre tabindex="0"><code>${inner}</code></pre>`;
  if (block.type === 'quote') return `<blockquote><p>${inner}</p></blockquote>`;
  if (block.type !== 'heading') return `<p>${inner}</p>`;
  // The page's own title is the only first level.
  const level = String(Math.max(2, block.level ?? 2));
  return `<h${level}>${inner}</h${level}>`;
};

/** Strapi's rich text as HTML; whatever its editors typed is text there, and never markup. */
export const htmlOf = (blocks: readonly Block[]): string => blocks.map(blockOf).join('\n');
