import { DomUtils, parseDocument } from 'htmlparser2';

export type Node = ReturnType<typeof parseDocument>['children'][number];
export type Element = Extract<Node, { attribs: Record<string, string> }>;

export const isElement = (node: Node): node is Element => DomUtils.isTag(node);

/** `script` and `style` are elements of a kind of their own; names are in lower case. */
export const nameOf = (node: Node): string => ('name' in node ? node.name : '');

export const isText = (node: Node): node is Extract<Node, { data: string }> =>
  DomUtils.isText(node);

export const childrenOf = (node: Node): Node[] => ('children' in node ? node.children : []);

export const textOf = (node: Node | Node[]): string => DomUtils.textContent(node);

/** Elements that stand within a line of text. */
export const INLINE: ReadonlySet<string> = new Set(
  'a abbr acronym b bdi bdo big br cite code data del dfn em font i img ins kbd label mark q s samp small span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
);
