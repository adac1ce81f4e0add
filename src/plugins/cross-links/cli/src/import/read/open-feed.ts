import { basename } from 'node:path';

import { parseFeed } from 'feedsmith';

import { BadInputError } from '../../exit-codes';
import { recordOf, type ImportRecord, type Markup, type OpenSource, type Term } from '../record';
import { decodedText } from './decoded-text';
import { readXmlElements } from './xml-elements';

type Feed = ReturnType<typeof parseFeed>;
type RssItem = NonNullable<Extract<Feed, { format: 'rss' }>['feed']['items']>[number];
type AtomEntry = NonNullable<Extract<Feed, { format: 'atom' }>['feed']['entries']>[number];

const html = (text: string): Markup => ({ format: 'html', text });

/** The parser leaves dates as they are written. */
const isoDate = (text: unknown): { date?: string } => {
  const date = new Date(typeof text === 'string' ? text : '');
  return Number.isNaN(date.getTime()) ? {} : { date: date.toISOString() };
};

const termsOf = (names: readonly (string | undefined)[]): Term[] =>
  names.flatMap((name) =>
    name === undefined || name.trim() === '' ? [] : [{ name: name.trim() }],
  );

const slugIn = (link: string | undefined): { slug?: string } => {
  const path = link === undefined || !URL.canParse(link) ? '' : new URL(link).pathname;
  const last = path
    .split('/')
    .filter(Boolean)
    .at(-1)
    ?.replace(/\.\w+$/u, '');
  return last === undefined || last === '' ? {} : { slug: last };
};

/** A feed knows no tags and categories apart: all its words are tags. */
const rssRecord = (item: RssItem, where: string): ImportRecord => {
  const full = item.content?.encoded;
  const picture =
    item.enclosures?.find(({ type }) => type?.startsWith('image/') === true)?.url ??
    item.media?.contents?.find(({ medium, type }) => (medium ?? type)?.startsWith('image'))?.url;
  const author = item.dc?.creators?.[0] ?? item.authors?.[0];
  const name = typeof author === 'string' ? author : undefined;
  return recordOf({
    origin: `feed:${item.guid?.value ?? item.link ?? where}`,
    where,
    type: 'item',
    title: item.title ?? '',
    ...slugIn(item.link),
    ...(full === undefined && item.description === undefined
      ? {}
      : { body: html(full ?? item.description ?? '') }),
    ...(full === undefined || item.description === undefined
      ? {}
      : { excerpt: html(item.description) }),
    ...isoDate(item.pubDate),
    ...(name === undefined ? {} : { author: { name } }),
    ...(picture === undefined ? {} : { cover: picture }),
    tags: termsOf(item.categories?.map((category) => category.name) ?? []),
    notes:
      full === undefined ? [{ kind: 'the feed holds no full text, its description is taken' }] : [],
  });
};

const markupOf = (text: { value?: string; type?: string } | undefined): Markup | undefined =>
  text?.value === undefined
    ? undefined
    : { format: text.type === 'html' || text.type === 'xhtml' ? 'html' : 'text', text: text.value };

const atomRecord = (entry: AtomEntry, where: string): ImportRecord => {
  const link = entry.links?.find(({ rel }) => rel === undefined || rel === 'alternate')?.href;
  const [content, summary] = [markupOf(entry.content), markupOf(entry.summary)];
  const body = content ?? summary;
  const name = entry.authors?.[0]?.name;
  return recordOf({
    origin: `feed:${entry.id ?? link ?? where}`,
    where,
    type: 'item',
    title: entry.title?.value ?? '',
    ...slugIn(link),
    ...(body === undefined ? {} : { body }),
    ...(content === undefined || summary === undefined ? {} : { excerpt: summary }),
    ...isoDate(entry.published ?? entry.updated),
    ...(name === undefined ? {} : { author: { name } }),
    tags: termsOf(entry.categories?.map(({ label, term }) => label ?? term) ?? []),
  });
};

const recordsIn = (feed: Feed, file: string): ImportRecord[] => {
  const where = (index: number): string => `${basename(file)}, item ${index + 1}`;
  if (feed.format === 'rss')
    return (feed.feed.items ?? []).map((item, index) => rssRecord(item, where(index)));
  if (feed.format === 'atom')
    return (feed.feed.entries ?? []).map((entry, index) => atomRecord(entry, where(index)));
  throw new BadInputError(
    `${file} is a feed of the form "${feed.format}"; RSS 2.0 and Atom can be imported.`,
  );
};

/** The parser takes what it can get of a broken file; half a feed must not pass for a whole one. */
const refuseBroken = async (file: string): Promise<void> => {
  const { elements } = readXmlElements(file, { depth: 2 });
  while ((await elements.next()).done !== true);
};

/** An RSS or Atom feed, saved to a file: short enough to be read whole. */
export const openFeed = async (file: string): Promise<OpenSource> => {
  await refuseBroken(file);
  let text = '';
  for await (const piece of decodedText(file)) text += piece;
  let feed: Feed;
  try {
    feed = parseFeed(text);
  } catch (error) {
    throw new BadInputError(
      `${file} is neither RSS nor Atom: ${error instanceof Error ? error.message : String(error)}.`,
    );
  }
  const records = recordsIn(feed, file);
  return {
    title: `${feed.format === 'rss' ? 'RSS' : 'Atom'} feed`,
    total: records.length,
    types: new Map([['item', records.length]]),
    mainType: 'item',
    hasNamedValues: false,
    columns: [],
    notes: [],
    async *records() {
      yield* records;
      await Promise.resolve();
    },
  };
};
