/// <reference path="./turndown-plugin-gfm.d.ts" />
import { gfm } from '@joplin/turndown-plugin-gfm';
import render from 'dom-serializer';
import TurndownService from 'turndown';

import type { Block, InlineNode, UploadedFile } from './block-nodes';
import { childrenOf, isElement, type Node } from './dom';
import type { Prepared } from './prepare';
import { toBlocks, type BlockContext } from './to-blocks';

const turndown = new TurndownService({
  headingStyle: 'atx',
  codeBlockStyle: 'fenced',
  bulletListMarker: '-',
  emDelimiter: '*',
});
turndown.use(gfm);

type FileOf = (src: string) => UploadedFile | undefined;

const withUploads = (nodes: readonly Node[], fileOf: FileOf): void => {
  for (const node of nodes) {
    if (isElement(node) && node.name === 'img') {
      const file = fileOf(node.attribs.src ?? '');
      if (file) node.attribs = { ...node.attribs, src: file.url };
    }
    withUploads(childrenOf(node), fileOf);
  }
};

/** HTML with the addresses of uploaded pictures; for fields that hold HTML. */
export const toHtml = ({ nodes }: Prepared, fileOf: FileOf): string => {
  withUploads(nodes, fileOf);
  return render([...nodes]).trim();
};

/** Markdown, for Strapi's rich text; what was Markdown stays as it was written, but for the pictures. */
export const toMarkdown = (
  prepared: Prepared,
  pictures: readonly string[],
  fileOf: FileOf,
): string => {
  if (prepared.markdown === undefined) return turndown.turndown(toHtml(prepared, fileOf)).trim();
  return pictures.reduce((text, src) => {
    const url = fileOf(src)?.url;
    if (url === undefined) return text;
    return text.replaceAll(`](${src}`, `](${url}`).replaceAll(`"${src}"`, `"${url}"`);
  }, prepared.markdown.trim());
};

const inlineText = (nodes: readonly InlineNode[]): string =>
  nodes.map((node) => (node.type === 'link' ? inlineText(node.children) : node.text)).join('');

const blockText = (block: Block): string => {
  if (block.type === 'image') return '';
  if (block.type !== 'list') return inlineText(block.children);
  return block.children
    .map((child) => (child.type === 'list' ? blockText(child) : `- ${inlineText(child.children)}`))
    .join('\n');
};

/** Plain text, for fields without any form: paragraphs parted by blank lines. */
export const toPlainText = ({ nodes }: Prepared, context: BlockContext): string =>
  toBlocks(nodes, context)
    .map(blockText)
    .filter((text) => text !== '')
    .join('\n\n');
