import { textNode, type InlineNode, type LinkNode, type Marks, type TextNode } from './block-nodes';

/** A line break that was meant; other line ends are spaces. */
export const BREAK = '\n';

const MARKS = ['bold', 'italic', 'underline', 'strikethrough', 'code'] as const;

const sameMarks = (one: Marks, other: Marks): boolean =>
  MARKS.every((mark) => one[mark] === other[mark]);

const joined = (nodes: readonly TextNode[]): TextNode[] => {
  const out: TextNode[] = [];
  for (const node of nodes) {
    const last = out.at(-1);
    if (last && sameMarks(last, node))
      out[out.length - 1] = { ...last, text: last.text + node.text };
    else out.push(node);
  }
  return out;
};

const isLink = (node: InlineNode): node is LinkNode => node.type === 'link';

/** One space where HTML has any white space, none at the ends and round line breaks. */
const collapse = (nodes: readonly InlineNode[]): InlineNode[] => {
  let before = BREAK;
  const tidy = (node: TextNode): TextNode => {
    let text = '';
    for (const char of node.text.replace(/ *\n */gu, BREAK)) {
      const isDouble = char === ' ' && (before === ' ' || before === BREAK);
      if (isDouble) continue;
      text += char;
      before = char;
    }
    return { ...node, text };
  };
  return nodes.map((node) =>
    isLink(node) ? { ...node, children: joined(node.children.map(tidy)) } : tidy(node),
  );
};

const trimmedEnd = (nodes: readonly InlineNode[]): InlineNode[] => {
  const out = [...nodes];
  for (let last = out.pop(); last !== undefined; last = out.pop()) {
    if (isLink(last)) return [...out, last];
    const text = last.text.trimEnd();
    if (text !== '') return [...out, { ...last, text }];
  }
  return out;
};

/** The editor's own form: neighbours with the same marks are one, and a link has text on both sides. */
const normal = (nodes: readonly InlineNode[]): InlineNode[] => {
  const out: InlineNode[] = [];
  for (const node of nodes) {
    const last = out.at(-1);
    if (isLink(node)) {
      if (node.children.length === 0) continue;
      if (last === undefined || isLink(last)) out.push(textNode(''));
      out.push(node);
    } else if (node.text !== '') {
      if (last && !isLink(last) && sameMarks(last, node))
        out[out.length - 1] = { ...last, text: last.text + node.text };
      else out.push(node);
    }
  }
  const last = out.at(-1);
  if (last && isLink(last)) out.push(textNode(''));
  return out.map((node) =>
    isLink(node) ? node : { ...node, text: node.text.replace(/ +\n/gu, BREAK) },
  );
};

/** A run of text as a block holds it; undefined where nothing is in it. */
export const tidyRun = (nodes: readonly InlineNode[]): InlineNode[] | undefined => {
  const out = normal(trimmedEnd(collapse(nodes)));
  const hasText = out.some((node) => isLink(node) || node.text.trim() !== '');
  return hasText ? out : undefined;
};
