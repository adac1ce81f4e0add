/** Text of HTML, as CKEditor and other rich text fields store it. */
import { Tokenizer } from 'htmlparser2';

import type { TextSegment } from '../../documents';
import { MAX_MARKUP_LENGTH } from './limits';
import { createSegmentList } from './segment-list';

/** Tags inside a line of text; every other tag parts segments. */
const INLINE = new Set(
  'a abbr b bdi bdo big cite code data del dfn em font i ins kbd label mark q s samp small span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
);

/** What is written in these is not for readers. */
const UNREAD = new Set([
  'script',
  'style',
  'template',
  'noscript',
  'iframe',
  'object',
  'svg',
  'math',
  'head',
]);

const HEADING = /^h[1-6]$/u;

/** A tag with a letter right behind its angle bracket, and a bracket, slash or space behind its name. */
const TAG = /<\/?[a-z][a-z0-9]{0,20}[\s/>]/iu;

/** True where a text is HTML and not merely text with a "<" in it. */
export const isHtml = (text: string): boolean => TAG.test(text);

/**
 * One segment a block of text: paragraph, list item, table cell, heading. Reads tokens without building a tree, so the
 * time is linear whatever is nested or left open; scripts, styles and their like are passed over.
 */
export const segmentsFromHtml = (html: string, field: string): readonly TextSegment[] => {
  const source = html.slice(0, MAX_MARKUP_LENGTH);
  const list = createSegmentList(field);
  let parts: string[] = [];
  let isHeading = false;
  let unread: string | undefined;

  const flush = (): void => {
    list.add(isHeading ? 'heading' : 'body', parts.join(''));
    parts = [];
  };
  const open = (name: string): void => {
    if (unread !== undefined) return;
    if (UNREAD.has(name)) unread = name;
    if (INLINE.has(name)) return;
    flush();
    isHeading = HEADING.test(name);
  };
  const close = (name: string): void => {
    if (unread === name) unread = undefined;
    if (unread !== undefined || INLINE.has(name)) return;
    flush();
    isHeading = false;
  };
  const nothing = (): void => undefined;

  const tokenizer = new Tokenizer(
    { xmlMode: false, decodeEntities: true },
    {
      ontext: (start, end) => {
        if (unread === undefined) parts.push(source.slice(start, end));
      },
      ontextentity: (codePoint) => {
        if (unread === undefined) parts.push(String.fromCodePoint(codePoint));
      },
      onopentagname: (start, end) => {
        open(source.slice(start, end).toLowerCase());
      },
      onclosetag: (start, end) => {
        close(source.slice(start, end).toLowerCase());
      },
      onattribdata: nothing,
      onattribend: nothing,
      onattribentity: nothing,
      onattribname: nothing,
      oncdata: nothing,
      oncomment: nothing,
      ondeclaration: nothing,
      onend: nothing,
      onopentagend: nothing,
      onprocessinginstruction: nothing,
      onselfclosingtag: nothing,
    },
  );
  tokenizer.write(source);
  tokenizer.end();
  flush();
  return list.segments;
};
