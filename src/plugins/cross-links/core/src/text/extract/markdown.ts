/** Text of markdown, as Strapi's rich text editor stores it. */
import MarkdownIt from 'markdown-it';

import type { TextSegment } from '../../documents';
import { segmentsFromHtml } from './html';
import { MAX_MARKUP_LENGTH } from './limits';
import { createSegmentList } from './segment-list';

type Token = ReturnType<MarkdownIt['parse']>[number];

const markdown = new MarkdownIt({ html: true, linkify: false, typographer: false });

const inlineText = ({ children, content }: Token): string =>
  children === null
    ? content
    : children
        .map((child) => {
          if (child.type === 'softbreak' || child.type === 'hardbreak') return ' ';
          return child.type === 'html_inline' ? '' : child.content;
        })
        .join('');

/** One segment a paragraph, heading, list item, table cell or code block; HTML inside is read as HTML. */
export const segmentsFromMarkdown = (text: string, field: string): readonly TextSegment[] => {
  const list = createSegmentList(field);
  let isHeading = false;
  for (const token of markdown.parse(text.slice(0, MAX_MARKUP_LENGTH), {})) {
    if (token.type === 'heading_open') isHeading = true;
    if (token.type === 'heading_close') isHeading = false;
    if (token.type === 'inline') list.add(isHeading ? 'heading' : 'body', inlineText(token));
    if (token.type === 'fence' || token.type === 'code_block') list.add('body', token.content);
    if (token.type === 'html_block') {
      for (const { role, text: inner } of segmentsFromHtml(token.content, field))
        list.add(role, inner);
    }
  }
  return list.segments;
};
