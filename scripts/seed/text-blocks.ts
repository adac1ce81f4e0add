/** The nodes of Strapi's blocks editor that the seed writes. */
interface TextNode {
  readonly type: 'text';
  readonly text: string;
  readonly bold?: boolean;
}

interface ParagraphNode {
  readonly type: 'paragraph';
  readonly children: readonly TextNode[];
}

interface HeadingNode {
  readonly type: 'heading';
  readonly level: 2 | 3 | 4;
  readonly children: readonly TextNode[];
}

interface ListItemNode {
  readonly type: 'list-item';
  readonly children: readonly TextNode[];
}

export interface ListNode {
  readonly type: 'list';
  readonly format: 'ordered' | 'unordered';
  readonly indentLevel?: number;
  readonly children: readonly (ListItemNode | ListNode)[];
}

export type BlockNode = ParagraphNode | HeadingNode | ListNode;

export const textNode = (text: string): TextNode => ({ type: 'text', text });
export const boldNode = (text: string): TextNode => ({ type: 'text', text, bold: true });

export const paragraph = (text: string): ParagraphNode => ({
  type: 'paragraph',
  children: [textNode(text)],
});

export const heading = (level: HeadingNode['level'], text: string): HeadingNode => ({
  type: 'heading',
  level,
  children: [textNode(text)],
});

export const listItem = (node: TextNode): ListItemNode => ({ type: 'list-item', children: [node] });

const NUMBERED = /^\d+\.\s+/;

const orderedList = (items: readonly string[]): ListNode => ({
  type: 'list',
  format: 'ordered',
  children: items.map((item) => listItem(textNode(item.replace(NUMBERED, '')))),
});

/** Turns paragraphs into blocks; neighbours that begin "1.", "2." … become one numbered list. */
export function textBlocks(paragraphs: readonly string[]): BlockNode[] {
  const blocks: BlockNode[] = [];
  let run: string[] = [];
  const closeRun = (): void => {
    if (run.length > 1) blocks.push(orderedList(run));
    else blocks.push(...run.map(paragraph));
    run = [];
  };
  for (const text of paragraphs) {
    if (NUMBERED.test(text)) {
      run.push(text);
      continue;
    }
    closeRun();
    blocks.push(paragraph(text));
  }
  closeRun();
  return blocks;
}

/** Paragraphs of a plain text, which blank lines part. */
export function paragraphsOf(text: string): string[] {
  return text
    .split(/\n\s*\n/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}
