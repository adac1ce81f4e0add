import { readFileSync, readdirSync } from 'node:fs';
import { basename, dirname, join, posix, sep } from 'node:path';

import { BadInputError } from '../../exit-codes';
import { recordOf, type ImportRecord, type OpenSource } from '../record';
import { readFrontMatter } from './front-matter';
import { dateAt, markdown, termsAt, textAt } from './named-values';

const MARKDOWN = /\.(?:md|mdx|markdown)$/iu;
/** Jekyll's file names: `2024-05-01-a-title.md`. */
const DATED = /^(\d{4}-\d{2}-\d{2})-(.+)$/u;
const FIRST_HEADING = /^\s*#[ \t]+(.+?)[ \t]*#*[ \t]*(?:\r?\n|$)/u;
/** Parts of MDX that are no Markdown. */
const MDX = /^(?:import|export)\s.+$|^<[A-Z]\w*/mu;

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => MARKDOWN.test(file) && !/(?:^|[\\/])(?:node_modules|\.)/u.test(file))
    .map((file) => file.split(sep).join(posix.sep))
    .sort();

const originOf = (file: string): string => `markdown:${file.replace(MARKDOWN, '')}`;

/** `[[../b.md]]`, `b.md` and `b` beside the file that says so. */
const relatedTo = (file: string, name: string): string =>
  originOf(posix.normalize(posix.join(dirname(file), name)));

const titled = (text: string, title: string | undefined): { title: string; text: string } => {
  const [line, heading] = FIRST_HEADING.exec(text) ?? [];
  if (line === undefined || heading === undefined) return { title: title ?? '', text };
  if (title !== undefined && title.trim() !== heading.trim()) return { title, text };
  return { title: heading, text: text.slice(line.length) };
};

const isDraftIn = (values: Readonly<Record<string, unknown>>): boolean =>
  values.draft === true || values.published === false || values.status === 'draft';

/** What one file says; a file that cannot be read is a record that says why. */
const markdownRecord = (folder: string, file: string): ImportRecord => {
  const stem = basename(file).replace(MARKDOWN, '');
  const name = /^(?:index|readme|_index)$/iu.test(stem) ? basename(dirname(file)) : stem;
  const place = { origin: originOf(file), where: file, type: 'file' } as const;
  try {
    const source = readFileSync(join(folder, file), 'utf8');
    const { values, text: body } = readFrontMatter(source);
    const { title, text } = titled(body, textAt(values, 'title'));
    const [, dated, rest] = DATED.exec(name) ?? [];
    const date = dateAt(values) ?? (dated === undefined ? undefined : `${dated}T00:00:00.000Z`);
    const [excerpt, author] = [textAt(values, 'excerpt'), termsAt(values, 'author')[0]];
    const [cover, locale] = [textAt(values, 'cover'), textAt(values, 'locale')];
    const slug = textAt(values, 'slug')?.split('/').filter(Boolean).at(-1);
    return recordOf({
      ...place,
      title: title === '' ? (rest ?? name).replace(/[-_]+/gu, ' ') : title,
      slug: slug ?? rest ?? name,
      body: markdown(text),
      ...(excerpt === undefined ? {} : { excerpt: markdown(excerpt) }),
      ...(date === undefined ? {} : { date }),
      ...(author === undefined ? {} : { author }),
      ...(cover === undefined ? {} : { cover }),
      ...(locale === undefined ? {} : { locale }),
      tags: termsAt(values, 'tags'),
      categories: termsAt(values, 'categories'),
      isDraft: isDraftIn(values),
      related: termsAt(values, 'related').map((term) => relatedTo(file, term.name)),
      values,
      notes: MDX.test(text) ? [{ kind: 'MDX components stay as text' }] : [],
    });
  } catch (error) {
    const reason = error instanceof Error ? error.message.split('\n', 1)[0] : String(error);
    return recordOf({ ...place, title: name, skip: `the front matter cannot be read: ${reason}` });
  }
};

/** A folder of Markdown files with front matter, with all that is below it. */
export const openMarkdown = (folder: string): OpenSource => {
  const files = filesIn(folder);
  if (files.length === 0) {
    throw new BadInputError(`There is no Markdown file (.md, .mdx, .markdown) in ${folder}.`);
  }
  return {
    title: 'folder of Markdown files',
    total: files.length,
    types: new Map([['file', files.length]]),
    mainType: 'file',
    hasNamedValues: true,
    columns: [],
    notes: [],
    folder,
    async *records() {
      for (const file of files) yield markdownRecord(folder, file);
      await Promise.resolve();
    },
  };
};
