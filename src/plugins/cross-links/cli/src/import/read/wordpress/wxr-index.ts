import type { Note } from '../../record';
import { readXmlElements, textIn, type XmlElement } from '../xml-elements';
import { BadInputError } from '../../../exit-codes';

/** What has to be known of a whole export before its first post can be read. */
export interface WxrIndex {
  readonly site: string;
  /** Names by login. */
  readonly authors: ReadonlyMap<string, string>;
  /** Addresses of files by post id. */
  readonly attachments: ReadonlyMap<string, string>;
  /** Parents of the links that Related Posts for WordPress keeps as posts of their own, and their children in order. */
  readonly linked: ReadonlyMap<string, readonly string[]>;
  readonly types: ReadonlyMap<string, number>;
  readonly items: number;
  readonly notes: readonly Note[];
}

/** Comments are not imported and can be most of a file. */
export const SKIPPED_IN_WXR: ReadonlySet<string> = new Set(['wp:comment']);

/** Meta fields of a post. */
export const metaOf = (item: XmlElement): ReadonlyMap<string, string> =>
  new Map(
    item.children.flatMap((child) => {
      const key = child.name === 'wp:postmeta' ? textIn(child, 'wp:meta_key') : undefined;
      return key === undefined ? [] : [[key, textIn(child, 'wp:meta_value') ?? ''] as const];
    }),
  );

const nameOf = (author: XmlElement): string | undefined =>
  textIn(author, 'wp:author_display_name') ?? textIn(author, 'wp:author_login');

/** Reads an export from end to end: a file that is broken anywhere is refused before anything is written. */
export const indexWxr = async (file: string): Promise<WxrIndex> => {
  const authors = new Map<string, string>();
  const attachments = new Map<string, string>();
  const linked = new Map<string, string[]>();
  const types = new Map<string, number>();
  let site = '';
  let isWxr = false;
  let items = 0;
  const { elements, forbidden } = readXmlElements(file, { depth: 2, skipped: SKIPPED_IN_WXR });
  for await (const element of elements) {
    if (element.name === 'wp:wxr_version') isWxr = true;
    if (element.name === 'wp:base_blog_url') site = element.text.trim();
    if (element.name === 'link' && site === '') site = element.text.trim();
    if (element.name === 'wp:author') {
      const login = textIn(element, 'wp:author_login');
      const name = nameOf(element);
      if (login !== undefined && name !== undefined) authors.set(login, name);
    }
    if (element.name !== 'item') continue;
    items += 1;
    const type = textIn(element, 'wp:post_type') ?? 'post';
    const id = textIn(element, 'wp:post_id');
    types.set(type, (types.get(type) ?? 0) + 1);
    const url = textIn(element, 'wp:attachment_url');
    if (id !== undefined && url !== undefined) attachments.set(id, url);
    if (type === 'rp4wp_link') {
      const meta = metaOf(element);
      const [parent, child] = [meta.get('rp4wp_parent'), meta.get('rp4wp_child')];
      if (parent !== undefined && child !== undefined)
        linked.set(parent, [...(linked.get(parent) ?? []), child]);
    }
  }
  if (!isWxr) {
    throw new BadInputError(
      `${file} is not a WordPress export: it has no wp:wxr_version. Export with Tools → Export in WordPress, or say --format feed.`,
    );
  }
  const notes: Note[] =
    forbidden() > 0
      ? [{ kind: 'control characters that XML forbids were left out', detail: `${forbidden()}` }]
      : [];
  return { site, authors, attachments, linked, types, items, notes };
};
