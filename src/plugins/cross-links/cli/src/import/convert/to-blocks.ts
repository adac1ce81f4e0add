import type { Note } from '../record';
import {
  textNode,
  type Block,
  type InlineNode,
  type Marks,
  type UploadedFile,
} from './block-nodes';
import {
  childrenOf,
  INLINE,
  isElement,
  isText,
  nameOf,
  textOf,
  type Element,
  type Node,
} from './dom';
import { BREAK, tidyRun } from './inline-run';
import { listOf, paragraph, quotesOf, tableLines } from './nested-blocks';

/** What turning a text into blocks needs, and what it tells. */
export interface BlockContext {
  readonly notes: Note[];
  /** The uploaded file of a picture's address; undefined where there is none. */
  readonly fileOf: (src: string) => UploadedFile | undefined;
}

const MARK_OF: Readonly<Record<string, Marks>> = {
  b: { bold: true },
  strong: { bold: true },
  i: { italic: true },
  em: { italic: true },
  cite: { italic: true },
  u: { underline: true },
  ins: { underline: true },
  s: { strikethrough: true },
  del: { strikethrough: true },
  strike: { strikethrough: true },
  code: { code: true },
  kbd: { code: true },
  samp: { code: true },
  tt: { code: true },
  dt: { bold: true },
  summary: { bold: true },
  figcaption: { italic: true },
};

const LINK_PROTOCOLS = new Set(['http:', 'https:', 'ftp:', 'mailto:', 'tel:']);

/** Strapi takes whole addresses and those from the root of the site. */
const isLinkUrl = (url: string): boolean => {
  if (url.startsWith('/')) return URL.canParse(`https://example.org${url}`);
  return URL.canParse(url) && LINK_PROTOCOLS.has(new URL(url).protocol);
};

const isImageFile = (file: UploadedFile): boolean =>
  typeof file.width === 'number' && typeof file.height === 'number';

const languageOf = (pre: Element): string | undefined => {
  const code = childrenOf(pre).find((child) => nameOf(child) === 'code');
  const classes = [pre, code].map((node) => (node && isElement(node) ? node.attribs.class : ''));
  return /(?:language|lang)-([\w+#-]+)/u.exec(classes.join(' '))?.[1];
};

const find = (nodes: readonly Node[], name: string): Element | undefined => {
  for (const node of nodes) {
    if (isElement(node) && node.name === name) return node;
    const inside = find(childrenOf(node), name);
    if (inside) return inside;
  }
  return undefined;
};

/** HTML as Strapi's blocks. Headings, lists, quotes, code, links and marks come through; the notes say what does not. */
export const toBlocks = (nodes: readonly Node[], context: BlockContext): Block[] => {
  const { notes, fileOf } = context;
  const within = { notes, blocksOf: (list: readonly Node[]) => toBlocks(list, context) };
  const out: Block[] = [];
  let run: InlineNode[] = [];

  const flush = (wrap: (children: InlineNode[]) => Block = paragraph): void => {
    const children = tidyRun(run);
    run = [];
    if (children) out.push(wrap(children));
  };

  const addImage = (image: Element, caption?: string): void => {
    const { src = '', alt = '' } = image.attribs;
    const file = src === '' ? undefined : fileOf(src);
    flush();
    if (file && isImageFile(file)) {
      const words = { alternativeText: alt || null, caption: caption ?? null };
      out.push({ type: 'image', image: { ...file, ...words }, children: [textNode('')] });
      return;
    }
    if (!isLinkUrl(file?.url ?? src)) return;
    const label = textNode(caption ?? (alt === '' ? src : alt));
    out.push(
      paragraph([
        textNode(''),
        { type: 'link', url: file?.url ?? src, children: [label] },
        textNode(''),
      ]),
    );
  };

  const addLink = (link: Element, marks: Marks): void => {
    const url = (link.attribs.href ?? '').trim();
    const before = run;
    run = [];
    walk(link.children, marks);
    const children = run.flatMap((node) => (node.type === 'link' ? node.children : [node]));
    run = before;
    if (children.length === 0) return;
    if (isLinkUrl(url)) {
      run.push({ type: 'link', url, children });
      return;
    }
    if (url !== '') notes.push({ kind: 'a relative link becomes plain text', detail: url });
    run.push(...children);
  };

  const addInline = (node: Element, marks: Marks): void => {
    if (node.name === 'br') run.push(textNode(BREAK, marks));
    else if (node.name === 'img') addImage(node);
    else if (node.name === 'a') addLink(node, marks);
    else {
      if (node.name === 'sub' || node.name === 'sup')
        notes.push({ kind: 'sub- and superscript become plain text' });
      walk(node.children, { ...marks, ...MARK_OF[node.name] });
    }
  };

  const addFigure = (figure: Element, marks: Marks): void => {
    const image = find(figure.children, 'img');
    const caption = find(figure.children, 'figcaption');
    const isPlain = image && find(figure.children, 'figure') === undefined;
    if (isPlain && !find(figure.children, 'table')) {
      addImage(image, caption ? textOf(caption).trim() || undefined : undefined);
      return;
    }
    walk(figure.children, marks);
    flush();
  };

  const addBlock = (node: Element, marks: Marks): void => {
    flush();
    const { name } = node;
    if (/^h[1-6]$/u.test(name)) {
      walk(node.children, marks);
      flush((children) => ({ type: 'heading', level: Number(name[1]), children }));
    } else if (name === 'ul' || name === 'ol') {
      out.push(...listOf(node, 0, within));
    } else if (name === 'blockquote') {
      out.push(...quotesOf(toBlocks(node.children, context), notes));
    } else if (name === 'pre') {
      const language = languageOf(node);
      const text = textOf(node).replace(/^\n|\s+$/gu, '');
      if (text !== '')
        out.push({ type: 'code', ...(language ? { language } : {}), children: [textNode(text)] });
    } else if (name === 'table') {
      out.push(...tableLines(node, within));
    } else if (name === 'figure') {
      addFigure(node, marks);
    } else if (name === 'hr') {
      notes.push({ kind: 'a dividing line is left out' });
    } else {
      walk(node.children, { ...marks, ...MARK_OF[name] });
      flush();
    }
  };

  const walk = (list: readonly Node[], marks: Marks): void => {
    for (const node of list) {
      if (isText(node)) run.push(textNode(node.data.replace(/[ \t\r\n\f]+/gu, ' '), marks));
      else if (!isElement(node)) continue;
      else if (INLINE.has(node.name)) addInline(node, marks);
      else addBlock(node, marks);
    }
  };

  walk(nodes, {});
  flush();
  return out;
};
