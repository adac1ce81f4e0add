import type { Note } from '../../record';

const SHORTCODE = /\[(\/?)([a-z][\w-]*)((?:\s+[^\]]*)?)\](?!\()/giu;
const CAPTION = /\[caption[^\]]*\]([\s\S]*?)\[\/caption\]/giu;
const GALLERY = /\[gallery([^\]]*)\]/giu;
const EMBED = /\[embed[^\]]*\]\s*([\s\S]*?)\s*\[\/embed\]/giu;
const IDS = /ids=["']?([\d,\s]+)/iu;

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

const captioned = (_: string, inner: string): string => {
  const image = /(?:<a [^>]*>\s*)?<img[^>]*>(?:\s*<\/a>)?/iu.exec(inner)?.[0] ?? '';
  return `<figure>${image}<figcaption>${inner.replace(image, '').trim()}</figcaption></figure>`;
};

/**
 * The shortcodes of WordPress itself as HTML: captions, galleries (as pictures one below the other) and embeds (as
 * links). Those of plugins stay as they are written, and are named.
 */
export const expandShortcodes = (
  text: string,
  attachments: ReadonlyMap<string, string>,
): { readonly html: string; readonly notes: readonly Note[] } => {
  const notes: Note[] = [];
  if (!text.includes('[')) return { html: text, notes };
  const html = text
    .replace(CAPTION, captioned)
    .replace(GALLERY, (_, attributes: string) => {
      const ids = IDS.exec(attributes)?.[1]?.split(',') ?? [];
      const urls = ids.flatMap((id) => attachments.get(id.trim()) ?? []);
      notes.push({ kind: 'a gallery becomes pictures one below the other' });
      return urls.map((url) => `<figure><img src="${escaped(url)}"></figure>`).join('');
    })
    .replace(EMBED, (_, url: string) => `<p><a href="${escaped(url)}">${escaped(url)}</a></p>`);
  for (const [, slash, name = '', attributes = ''] of html.matchAll(SHORTCODE)) {
    // A word in brackets is prose; a shortcode has attributes or an end, or a name no word has.
    const isMarked = attributes.includes('=') || slash === '/' || /[-_]/u.test(name);
    if (isMarked)
      notes.push({ kind: 'a shortcode of a WordPress plugin stays as text', detail: `[${name}]` });
  }
  return { html, notes };
};
