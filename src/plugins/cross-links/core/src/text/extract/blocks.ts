/** Text of Strapi's blocks editor. */
import type { TextSegment } from '../../documents';
import { MAX_NODES } from './limits';
import { createSegmentList } from './segment-list';

interface BlockNode {
  readonly type?: unknown;
  readonly text?: unknown;
  readonly children?: unknown;
}

const isNode = (value: unknown): value is BlockNode => typeof value === 'object' && value !== null;

const childrenOf = (node: BlockNode): BlockNode[] =>
  Array.isArray(node.children) ? node.children.filter(isNode) : [];

/** Blocks that hold other blocks. */
const CONTAINERS = new Set(['list', 'list-item']);

/** True for what the blocks editor stores: a list of nodes with a type and children. */
export const isBlocks = (value: unknown): value is readonly BlockNode[] =>
  Array.isArray(value) &&
  value.length > 0 &&
  value.every(
    (node) => isNode(node) && typeof node.type === 'string' && Array.isArray(node.children),
  );

/** Inline text of a block in order, without that of blocks inside it, which wait in `nested`. */
const inlineText = (block: BlockNode, nested: BlockNode[]): string => {
  const parts: string[] = [];
  const waiting = [...childrenOf(block)].reverse();
  while (waiting.length > 0 && parts.length < MAX_NODES) {
    const node = waiting.pop() as BlockNode;
    if (typeof node.text === 'string') parts.push(node.text);
    else if (CONTAINERS.has(String(node.type))) nested.push(node);
    else for (const child of childrenOf(node).reverse()) waiting.push(child);
  }
  return parts.join('');
};

/**
 * One segment a paragraph, heading, list item, quote or code block, in order. Any depth, without recursion; what is
 * not shaped like blocks is passed over.
 */
export const segmentsFromBlocks = (blocks: unknown, field: string): readonly TextSegment[] => {
  const list = createSegmentList(field);
  if (!Array.isArray(blocks)) return list.segments;
  const waiting = blocks.filter(isNode).reverse();
  for (let seen = 0; waiting.length > 0 && seen < MAX_NODES; seen += 1) {
    const block = waiting.pop() as BlockNode;
    const nested: BlockNode[] = [];
    list.add(block.type === 'heading' ? 'heading' : 'body', inlineText(block, nested));
    for (const inner of nested.reverse()) waiting.push(inner);
  }
  return list.segments;
};
