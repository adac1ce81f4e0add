import { parseDocument } from 'htmlparser2';
import MarkdownIt from 'markdown-it';

import type { Markup, Note } from '../record';
import { childrenOf, isElement, nameOf, type Element, type Node } from './dom';
import { withParagraphs } from './loose-paragraphs';

/** A text that has been read: what will be lost of it is known, whatever it becomes. */
export interface Prepared {
  readonly nodes: readonly Node[];
  readonly notes: readonly Note[];
  /** As it was written, where that was Markdown. */
  readonly markdown?: string;
}

const markdownIt = new MarkdownIt({ html: true });

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
const escaped = (text: string): string => text.replace(/[&<>]/gu, (char) => ESCAPES[char] ?? char);

const htmlOf = ({ format, text }: Markup): string => {
  if (format === 'markdown') return markdownIt.render(text);
  return format === 'text' ? escaped(text) : text;
};

/** Shown by a program or another page: a link is what is left of them. */
const EMBEDDED = new Set(['iframe', 'embed', 'object', 'video', 'audio']);
/** Nothing of these is for readers. */
const DROPPED: Readonly<Record<string, string>> = {
  script: 'a script is left out',
  style: 'a style sheet is left out',
  form: 'a form is left out',
  svg: 'a drawing (SVG) within the text is left out',
  canvas: 'a drawing (canvas) is left out',
  template: 'a template is left out',
};
const UNSEEN = new Set(['noscript', 'head', 'meta', 'link', 'title', 'input', 'button', 'select']);

const sourceOf = (element: Element): string | undefined => {
  const { src, data } = element.attribs;
  const inside = childrenOf(element).find((child) => nameOf(child) === 'source');
  return src ?? data ?? (inside && isElement(inside) ? inside.attribs.src : undefined);
};

const linkTo = (url: string): Node => {
  const [paragraph] = parseDocument('<p><a></a></p>').children;
  const [link] = paragraph ? childrenOf(paragraph) : [];
  if (link && isElement(link)) {
    link.attribs = { href: url };
    link.children = parseDocument(escaped(url)).children;
  }
  return paragraph as Node;
};

/** Pictures that are loaded late stand under another name. */
const settleImage = (image: Element): void => {
  const late = image.attribs['data-src'] ?? image.attribs['data-lazy-src'];
  const src = image.attribs.src ?? '';
  if (late !== undefined && (src === '' || src.startsWith('data:'))) image.attribs.src = late;
};

const cleaned = (nodes: readonly Node[], notes: Note[]): Node[] =>
  nodes.flatMap((node) => {
    const name = nameOf(node);
    if (UNSEEN.has(name) || /^(?:comment|directive)$/u.test(node.type)) return [];
    const dropped = DROPPED[name];
    if (dropped !== undefined) {
      notes.push({ kind: dropped });
      return [];
    }
    if (!isElement(node)) return [node];
    if (EMBEDDED.has(name)) {
      const url = sourceOf(node);
      notes.push({
        kind:
          url === undefined
            ? `an embedded ${name} is left out`
            : `an embedded ${name} becomes a link`,
        ...(url === undefined ? {} : { detail: url }),
      });
      return url === undefined ? [] : [linkTo(url)];
    }
    if (name === 'img') settleImage(node);
    node.children = cleaned(node.children, notes);
    return [node];
  });

/** Reads a text as HTML and takes out what no field of Strapi can hold. */
export const prepare = (markup: Markup): Prepared => {
  const notes: Note[] = [];
  const nodes = cleaned(parseDocument(htmlOf(markup)).children, notes);
  const isLoose = markup.format === 'loose' || markup.format === 'text';
  return {
    nodes: isLoose ? withParagraphs(nodes) : nodes,
    notes,
    ...(markup.format === 'markdown' ? { markdown: markup.text } : {}),
  };
};

/** Addresses of the pictures in a text, each once. */
export const picturesIn = ({ nodes }: Prepared): string[] => {
  const found = new Set<string>();
  const look = (list: readonly Node[]): void => {
    for (const node of list) {
      if (isElement(node) && node.name === 'img' && node.attribs.src) found.add(node.attribs.src);
      look(childrenOf(node));
    }
  };
  look(nodes);
  return [...found];
};
