/** Strapi's blocks, as its editor writes them. */
export interface TextNode {
  readonly type: 'text';
  readonly text: string;
  readonly bold?: true;
  readonly italic?: true;
  readonly underline?: true;
  readonly strikethrough?: true;
  readonly code?: true;
}

export interface LinkNode {
  readonly type: 'link';
  readonly url: string;
  readonly children: readonly TextNode[];
}

export type InlineNode = TextNode | LinkNode;

export interface ListNode {
  readonly type: 'list';
  readonly format: 'ordered' | 'unordered';
  readonly indentLevel?: number;
  readonly children: readonly (ListItemNode | ListNode)[];
}

export interface ListItemNode {
  readonly type: 'list-item';
  readonly children: readonly InlineNode[];
}

/** A file of the media library, as Strapi's upload gives it, and as a block with a picture repeats it. */
export type UploadedFile = Readonly<Record<string, unknown>> & {
  readonly id: number;
  readonly url: string;
};

export type Block =
  | { readonly type: 'paragraph' | 'quote'; readonly children: readonly InlineNode[] }
  | { readonly type: 'heading'; readonly level: number; readonly children: readonly InlineNode[] }
  | { readonly type: 'code'; readonly language?: string; readonly children: readonly TextNode[] }
  | {
      readonly type: 'image';
      readonly image: Readonly<Record<string, unknown>>;
      readonly children: readonly TextNode[];
    }
  | ListNode;

export type Marks = Omit<TextNode, 'type' | 'text'>;

export const textNode = (text: string, marks: Marks = {}): TextNode => ({
  type: 'text',
  text,
  ...marks,
});
