import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { basename, dirname } from 'node:path';

import { parse, CsvError } from 'csv-parse';

import { BadInputError } from '../../exit-codes';
import { recordOf, type ImportRecord, type OpenSource } from '../record';
import { markdown, plainName, termsAt, textAt } from './named-values';

type Row = Readonly<Record<string, string>>;

const DELIMITERS = [',', ';', '\t'] as const;
/** The first line is within these. */
const HEADER_BYTES = 64 * 1024;
/** Columns that name a row, so that moving it in the sheet does not make it another. */
const KEYS = ['id', 'key', 'code', 'slug', 'email'];
const NAMES = ['title', 'name', 'displayname', 'fullname', 'label'];

const inWords = (file: string, error: unknown): BadInputError => {
  const reason =
    error instanceof CsvError || error instanceof Error ? error.message : String(error);
  return new BadInputError(
    `${basename(file)}: ${reason}. Save the sheet as CSV in UTF-8, with names of columns in the first line and quotes round cells that hold a separator.`,
  );
};

/** What parts the names of the columns parts the cells. */
const delimiterIn = async (file: string): Promise<string> => {
  const handle = await open(file);
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(HEADER_BYTES), 0, HEADER_BYTES, 0);
    const [header = ''] = buffer.toString('utf8', 0, bytesRead).split('\n', 1);
    const times = (delimiter: string): number => header.split(delimiter).length;
    return [...DELIMITERS].sort((a, b) => times(b) - times(a))[0] ?? ',';
  } finally {
    await handle.close();
  }
};

async function* rowsIn(file: string): AsyncGenerator<{ row: Row; line: number }> {
  const parser = createReadStream(file).pipe(
    parse({
      bom: true,
      columns: (header: string[]) => header.map((name) => name.trim()),
      delimiter: await delimiterIn(file),
      info: true,
      skip_empty_lines: true,
      trim: true,
    }),
  );
  try {
    for await (const { record, info } of parser as AsyncIterable<{
      record: Row;
      info: { lines: number };
    }>)
      yield { row: record, line: info.lines };
  } catch (error) {
    throw inWords(file, error);
  }
}

const columnNamed = (columns: readonly string[], names: readonly string[]): string | undefined =>
  names.flatMap((name) => columns.find((column) => plainName(column) === name) ?? [])[0];

/** A sheet of offerings as CSV: one a row, columns named like the fields of the content type. */
export const openCsv = async (file: string): Promise<OpenSource> => {
  let total = 0;
  let columns: readonly string[] = [];
  const seen = new Map<string, number>();
  let key: string | undefined;
  for await (const { row, line } of rowsIn(file)) {
    if (total === 0) {
      columns = Object.keys(row);
      key = columnNamed(columns, KEYS) ?? columnNamed(columns, NAMES);
      if (key === undefined) {
        throw new BadInputError(
          `${basename(file)} has no column that tells its rows apart (${[...KEYS, ...NAMES].join(', ')}); its columns are: ${columns.join(', ')}.`,
        );
      }
    }
    total += 1;
    const value = row[key ?? ''] ?? '';
    const before = seen.get(value);
    if (value === '' || before !== undefined) {
      const what = value === '' ? 'is empty' : `"${value}" stands in line ${before} already`;
      throw new BadInputError(
        `${basename(file)}, line ${line}: the column "${key ?? ''}" ${what}; it must tell the rows apart.`,
      );
    }
    seen.set(value, line);
  }
  if (total === 0) throw new BadInputError(`${file} has no rows below its first line.`);

  const recordIn = (row: Row, line: number): ImportRecord => {
    const [slug, cover, locale] = [
      textAt(row, 'slug'),
      textAt(row, 'cover'),
      textAt(row, 'locale'),
    ];
    const [excerpt, author] = [textAt(row, 'excerpt'), termsAt(row, 'author')[0]];
    const name = columnNamed(columns, ['title', ...NAMES]);
    return recordOf({
      origin: `csv:${basename(file)}#${row[key ?? ''] ?? ''}`,
      where: `${basename(file)}, line ${line}`,
      type: 'row',
      title: name === undefined ? '' : (row[name] ?? ''),
      ...(slug === undefined ? {} : { slug }),
      ...(excerpt === undefined ? {} : { excerpt: markdown(excerpt) }),
      ...(author === undefined ? {} : { author }),
      ...(cover === undefined ? {} : { cover }),
      ...(locale === undefined ? {} : { locale }),
      tags: termsAt(row, 'tags'),
      categories: termsAt(row, 'categories'),
      values: Object.fromEntries(Object.entries(row).filter(([, value]) => value !== '')),
      isDraft: /^(?:draft|no|false)$/iu.test(row.published ?? row.status ?? ''),
    });
  };

  return {
    title: 'CSV sheet',
    total,
    types: new Map([['row', total]]),
    mainType: 'row',
    hasNamedValues: true,
    columns,
    notes: [],
    folder: dirname(file),
    async *records() {
      for await (const { row, line } of rowsIn(file)) yield recordIn(row, line);
    },
  };
};
