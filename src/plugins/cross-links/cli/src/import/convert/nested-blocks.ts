import type { Note } from '../record';
import {
  textNode,
  type Block,
  type InlineNode,
  type ListItemNode,
  type ListNode,
} from './block-nodes';
import { childrenOf, isElement, type Element, type Node } from './dom';
import { BREAK, tidyRun } from './inline-run';

/** Blocks within blocks are made by whoever makes blocks. */
export interface Within {
  readonly notes: Note[];
  readonly blocksOf: (nodes: readonly Node[]) => Block[];
}

export const paragraph = (children: readonly InlineNode[]): Block => ({
  type: 'paragraph',
  children,
});

const inlineOf = (block: Block): readonly InlineNode[] | undefined =>
  block.type === 'paragraph' || block.type === 'heading' || block.type === 'quote'
    ? block.children
    : undefined;

const joinLines = (runs: readonly (readonly InlineNode[])[]): InlineNode[] =>
  tidyRun(runs.flatMap((run, index) => [...(index === 0 ? [] : [textNode(BREAK)]), ...run])) ?? [];

/** A list, and behind it what no list of Strapi can hold. */
export const listOf = (node: Element, indentLevel: number, within: Within): Block[] => {
  const children: (ListItemNode | ListNode)[] = [];
  const behind: Block[] = [];
  for (const item of node.children) {
    if (!isElement(item)) continue;
    const nested = item.name === 'ul' || item.name === 'ol';
    const blocks = within.blocksOf(nested ? [item] : item.children);
    const runs = blocks.flatMap((block) => {
      const run = inlineOf(block);
      return run ? [run] : [];
    });
    if (runs.length > 0) children.push({ type: 'list-item', children: joinLines(runs) });
    for (const block of blocks) {
      if (block.type === 'list') children.push(indented(block, indentLevel + 1));
      else if (block.type === 'image' || block.type === 'code') behind.push(block);
    }
  }
  if (behind.length > 0)
    within.notes.push({ kind: 'a picture or code in a list stands below the list' });
  const format = node.name === 'ol' ? 'ordered' : 'unordered';
  const list: ListNode = {
    type: 'list',
    format,
    ...(indentLevel > 0 ? { indentLevel } : {}),
    children,
  };
  return [...(children.length > 0 ? [list] : []), ...behind];
};

const indented = (list: ListNode, indentLevel: number): ListNode => ({
  ...list,
  indentLevel,
  children: list.children.map((child) =>
    child.type === 'list' ? indented(child, indentLevel + 1) : child,
  ),
});

/** A quote holds lines alone: paragraphs become its lines, the rest stands between two quotes. */
export const quotesOf = (blocks: readonly Block[], notes: Note[]): Block[] => {
  const out: Block[] = [];
  let runs: (readonly InlineNode[])[] = [];
  const flush = (): void => {
    if (runs.length > 0) out.push({ type: 'quote', children: joinLines(runs) });
    runs = [];
  };
  for (const block of blocks) {
    const run = inlineOf(block);
    if (run) {
      runs.push(run);
      continue;
    }
    flush();
    notes.push({ kind: 'a list, picture or code in a quote stands outside of it' });
    out.push(block);
  }
  flush();
  return out;
};

const rowsOf = (table: Element): Element[] =>
  childrenOf(table).flatMap((child) => {
    if (!isElement(child)) return [];
    if (child.name === 'tr') return [child];
    return ['thead', 'tbody', 'tfoot'].includes(child.name) ? rowsOf(child) : [];
  });

const bold = (node: InlineNode): InlineNode =>
  node.type === 'link'
    ? { ...node, children: node.children.map((child) => ({ ...child, bold: true as const })) }
    : { ...node, bold: true };

/** Strapi's blocks know no table: each row becomes a line, its cells parted by bars. */
export const tableLines = (table: Element, within: Within): Block[] => {
  const rows = rowsOf(table).map((row) =>
    childrenOf(row).filter(
      (cell): cell is Element => isElement(cell) && /^t[hd]$/u.test(cell.name),
    ),
  );
  const [only] = rows;
  if (rows.length === 1 && only?.length === 1) return within.blocksOf(only[0]?.children ?? []);
  const width = Math.max(0, ...rows.map((row) => row.length));
  within.notes.push({
    kind: 'a table becomes lines of text',
    detail: `${rows.length} rows of ${width}`,
  });
  return rows.flatMap((cells) => {
    const behind: Block[] = [];
    const runs = cells.map((cell) => {
      const blocks = within.blocksOf(cell.children);
      behind.push(...blocks.filter((block) => inlineOf(block) === undefined));
      const run = joinLines(blocks.flatMap((block) => [inlineOf(block) ?? []]));
      return cell.name === 'th' ? run.map(bold) : run;
    });
    const line = tidyRun(
      runs.flatMap((run, index) => [...(index === 0 ? [] : [textNode(' | ')]), ...run]),
    );
    return [...(line ? [paragraph(line)] : []), ...behind];
  });
};
