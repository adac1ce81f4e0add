import { basename } from 'node:path';

import { SaxesParser, type SaxesTagPlain } from 'saxes';

import { BadInputError } from '../../exit-codes';
import { decodedText } from './decoded-text';

/** An element with what is in it; of a long file only one such at a time is in memory. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: XmlElement[];
  text: string;
}

/** Characters that XML does not allow and that exports hold nevertheless: pasted from word processors. */
const FORBIDDEN = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/gu;

/** Elements of one XML file, and the characters that were left out of it. */
export interface XmlReading {
  readonly forbidden: () => number;
  readonly elements: AsyncGenerator<XmlElement>;
}

const positionOf = (text: string): string => /^(\d+:\d+): /u.exec(text)?.[1] ?? '';

const readError = (file: string, { message }: Error): BadInputError => {
  const position = positionOf(message);
  const what = message.slice(position === '' ? 0 : position.length + 2);
  const mend = /unclosed tag/u.test(what)
    ? 'the file ends before it is complete; export or copy it again'
    : 'the file is not well-formed XML; mend that place or export it again';
  return new BadInputError(
    `${basename(file)}${position === '' ? '' : `:${position}`}: ${what}; ${mend}.`,
  );
};

/**
 * The children of the element at `depth` (2: those of `rss/channel`), one by one as the file is read. Elements named
 * in `skipped` are passed over with all that is in them. Throws a BadInputError with line and column.
 */
export const readXmlElements = (
  file: string,
  { depth, skipped = new Set() }: { depth: number; skipped?: ReadonlySet<string> },
): XmlReading => {
  let forbidden = 0;

  async function* elements(): AsyncGenerator<XmlElement> {
    const parser = new SaxesParser();
    const ready: XmlElement[] = [];
    const open: XmlElement[] = [];
    let level = 0;
    let skippedFrom = Infinity;
    let failure: Error | undefined;

    parser.on('error', (error) => {
      failure ??= error;
    });
    parser.on('opentag', ({ name, attributes }: SaxesTagPlain) => {
      level += 1;
      if (level > skippedFrom) return;
      if (skipped.has(name)) skippedFrom = level;
      else if (level > depth) open.push({ name, attributes, children: [], text: '' });
    });
    const addText = (text: string): void => {
      const last = open.at(-1);
      if (last && level < skippedFrom) last.text += text;
    };
    parser.on('text', addText);
    parser.on('cdata', addText);
    parser.on('closetag', () => {
      level -= 1;
      if (level >= skippedFrom) return;
      if (level + 1 === skippedFrom) {
        skippedFrom = Infinity;
        return;
      }
      const closed = open.pop();
      if (!closed) return;
      const parent = open.at(-1);
      if (parent) parent.children.push(closed);
      else ready.push(closed);
    });

    const checked = (): void => {
      if (failure) throw readError(file, failure);
    };
    for await (const text of decodedText(file)) {
      const clean = text.replace(FORBIDDEN, () => {
        forbidden += 1;
        return '';
      });
      parser.write(clean);
      checked();
      yield* ready.splice(0);
    }
    parser.close();
    checked();
    yield* ready.splice(0);
  }

  return { forbidden: () => forbidden, elements: elements() };
};

/** The text of the first child of that name, trimmed; undefined where there is none or it is empty. */
export const textIn = (element: XmlElement, name: string): string | undefined => {
  const text = element.children.find((child) => child.name === name)?.text.trim();
  return text === '' ? undefined : text;
};
