import { parseDocument } from 'htmlparser2';

import { childrenOf, INLINE, isElement, isText, nameOf, type Node } from './dom';

const BLANK_LINE = /\n[ \t\r]*\n\s*/u;
/** Their text is broken into paragraphs as well. */
const HOLDERS = new Set(['div', 'blockquote', 'section', 'article']);

const isInline = (node: Node): boolean =>
  isText(node) || (isElement(node) && INLINE.has(node.name));

const element = (name: string, children: readonly Node[]): Node => {
  const [made] = parseDocument(`<${name}></${name}>`).children;
  if (made && isElement(made)) made.children = [...children];
  return made as Node;
};

const textNode = (text: string): Node => {
  const [node] = parseDocument('x').children;
  if (node && isText(node)) node.data = text;
  return node as Node;
};

const hasText = (nodes: readonly Node[]): boolean =>
  nodes.some((node) => !isText(node) || node.data.trim() !== '');

/** Text with line breaks where single lines end. */
const lines = (text: string): Node[] =>
  text
    .replace(/\r/gu, '')
    .split('\n')
    .flatMap((line, index) => [
      ...(index === 0 ? [] : [element('br', [])]),
      ...(line === '' ? [] : [textNode(line)]),
    ]);

/** What WordPress does before it shows a text of its old editor: blank lines part paragraphs, other line ends are breaks. */
export const withParagraphs = (nodes: readonly Node[]): Node[] => {
  const out: Node[] = [];
  let run: Node[] = [];
  const flush = (): void => {
    if (hasText(run)) out.push(element('p', run));
    run = [];
  };
  for (const node of nodes) {
    if (isText(node)) {
      node.data.split(BLANK_LINE).forEach((part, index) => {
        if (index > 0) flush();
        const text = run.length === 0 ? part.trimStart() : part;
        run.push(...lines(text.replace(/\n+$/u, '')));
      });
    } else if (isInline(node)) {
      run.push(node);
    } else {
      flush();
      if (isElement(node) && HOLDERS.has(nameOf(node)))
        node.children = withParagraphs(childrenOf(node));
      out.push(node);
    }
  }
  flush();
  return out;
};
