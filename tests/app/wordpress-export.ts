import { createWriteStream } from 'node:fs';
import { once } from 'node:events';

const HEAD = `<?xml version="1.0" encoding="UTF-8" ?>
<!-- generator="WordPress/6.6" -->
<rss version="2.0"
	xmlns:excerpt="http://wordpress.org/export/1.2/excerpt/"
	xmlns:content="http://purl.org/rss/1.0/modules/content/"
	xmlns:wfw="http://wellformedweb.org/CommentAPI/"
	xmlns:dc="http://purl.org/dc/elements/1.1/"
	xmlns:wp="http://wordpress.org/export/1.2/">
<channel>
	<title>An old blog</title>
	<link>https://old.example</link>
	<language>en-US</language>
	<wp:wxr_version>1.2</wp:wxr_version>
	<wp:base_site_url>https://old.example</wp:base_site_url>
	<wp:base_blog_url>https://old.example</wp:base_blog_url>
	<wp:author><wp:author_id>1</wp:author_id><wp:author_login><![CDATA[ann]]></wp:author_login><wp:author_email><![CDATA[ann@old.example]]></wp:author_email><wp:author_display_name><![CDATA[Ann Writer]]></wp:author_display_name></wp:author>
	<wp:author><wp:author_id>2</wp:author_id><wp:author_login><![CDATA[bo]]></wp:author_login><wp:author_email><![CDATA[bo@old.example]]></wp:author_email><wp:author_display_name><![CDATA[Bo Björk]]></wp:author_display_name></wp:author>
	<wp:category><wp:term_id>2</wp:term_id><wp:category_nicename><![CDATA[work]]></wp:category_nicename><wp:cat_name><![CDATA[Work]]></wp:cat_name></wp:category>
`;
const FOOT = '</channel>\n</rss>\n';

/** One item of an export. */
export interface WordpressPost {
  readonly id: number;
  readonly title: string;
  readonly content: string;
  readonly name?: string;
  readonly type?: string;
  readonly status?: string;
  readonly author?: string;
  readonly excerpt?: string;
  readonly tags?: readonly string[];
  readonly categories?: readonly string[];
  readonly meta?: Readonly<Record<string, string>>;
  readonly attachmentUrl?: string;
}

const cdata = (text: string): string => `<![CDATA[${text.replaceAll(']]>', ']]]]><![CDATA[>')}]]>`;

const nicename = (name: string): string => name.toLowerCase().replaceAll(' ', '-');

const term = (domain: string, name: string): string =>
  `\t\t<category domain="${domain}" nicename="${nicename(name)}">${cdata(name)}</category>\n`;

/** An item as WordPress writes it, comments and its own meta fields included. */
export const wordpressItem = (post: WordpressPost): string => {
  const { id, title, content, type = 'post', status = 'publish', author = 'ann' } = post;
  const meta = Object.entries({ _edit_last: '1', ...post.meta });
  return `	<item>
		<title>${cdata(title)}</title>
		<link>https://old.example/?p=${id}</link>
		<pubDate>Mon, 06 May 2019 09:00:00 +0000</pubDate>
		<dc:creator>${cdata(author)}</dc:creator>
		<guid isPermaLink="false">https://old.example/?p=${id}</guid>
		<description></description>
		<content:encoded>${cdata(content)}</content:encoded>
		<excerpt:encoded>${cdata(post.excerpt ?? '')}</excerpt:encoded>
		<wp:post_id>${id}</wp:post_id>
		<wp:post_date>${cdata('2019-05-06 11:00:00')}</wp:post_date>
		<wp:post_date_gmt>${cdata('2019-05-06 09:00:00')}</wp:post_date_gmt>
		<wp:post_name>${cdata(post.name ?? `post-${id}`)}</wp:post_name>
		<wp:status>${cdata(status)}</wp:status>
		<wp:post_parent>0</wp:post_parent>
		<wp:post_type>${cdata(type)}</wp:post_type>
		<wp:post_password>${cdata('')}</wp:post_password>
${post.attachmentUrl === undefined ? '' : `\t\t<wp:attachment_url>${cdata(post.attachmentUrl)}</wp:attachment_url>\n`}${(post.tags ?? []).map((name) => term('post_tag', name)).join('')}${(post.categories ?? []).map((name) => term('category', name)).join('')}${meta.map(([key, value]) => `\t\t<wp:postmeta><wp:meta_key>${cdata(key)}</wp:meta_key><wp:meta_value>${cdata(value)}</wp:meta_value></wp:postmeta>\n`).join('')}		<wp:comment><wp:comment_id>${id}</wp:comment_id><wp:comment_content>${cdata('First! <b>A comment</b>')}</wp:comment_content></wp:comment>
	</item>
`;
};

/** Writes an export item by item, however many there are. */
export const writeWordpressExport = async (
  file: string,
  posts: Iterable<WordpressPost>,
): Promise<void> => {
  const stream = createWriteStream(file);
  stream.write(HEAD);
  for (const post of posts) {
    if (!stream.write(wordpressItem(post))) await once(stream, 'drain');
  }
  stream.end(FOOT);
  await once(stream, 'close');
};

const SUBJECTS = ['feedback', 'delegation', 'grant writing', 'public speaking', 'time off'];

/** A text as people write it: headings, lists, links, emphasis, and every tenth a table. */
export const wordpressText = (id: number, paragraphs = 4): string => {
  const subject = SUBJECTS[id % SUBJECTS.length] ?? 'work';
  const lines = Array.from(
    { length: paragraphs },
    (_, index) =>
      `Paragraph ${index + 1} on <strong>${subject}</strong>: what <em>we</em> learned in <a href="https://old.example/?p=${id - 1}">the year before</a> &amp; why it stayed.`,
  );
  const table =
    id % 10 === 0
      ? '<table><tr><th>Week</th><th>Step</th></tr><tr><td>1</td><td>Listen</td></tr></table>'
      : '';
  if (id % 2 === 0) {
    return `<!-- wp:heading --><h2>On ${subject}</h2><!-- /wp:heading -->${lines.map((line) => `<!-- wp:paragraph --><p>${line}</p><!-- /wp:paragraph -->`).join('\n')}<!-- wp:list --><ul><li>one</li><li>two</li></ul><!-- /wp:list -->${table}`;
  }
  return `${lines.join('\n\n')}\n\n<ol><li>first</li><li>second</li></ol>\n\n${table}`;
};

/** Posts like those of a real blog: two authors, five tags, a draft now and then. */
export function* wordpressPosts(count: number, paragraphs?: number): Generator<WordpressPost> {
  for (let id = 1; id <= count; id += 1) {
    const subject = SUBJECTS[id % SUBJECTS.length] ?? 'work';
    yield {
      id,
      title: `Post ${id} on ${subject}`,
      content: wordpressText(id, paragraphs),
      author: id % 3 === 0 ? 'bo' : 'ann',
      tags: [subject, 'Learning'],
      categories: ['Work'],
      ...(id % 4 === 0 ? { excerpt: `What ${subject} taught us.` } : {}),
      ...(id % 50 === 0 ? { status: 'draft' } : {}),
    };
  }
}
