/** Reading JSON lines strictly: every complaint names file, line and field. */
import { z } from 'zod';

import { CrossLinksError } from '../errors';

/** A file's name and text. */
export interface NamedText {
  readonly name: string;
  readonly text: string;
}

const invalid = (place: string, what: string): CrossLinksError =>
  new CrossLinksError('invalid-file', `${place}: ${what}`);

const parseJson = (line: string, place: string): unknown => {
  try {
    return JSON.parse(line);
  } catch (error) {
    throw invalid(
      place,
      `not JSON (${error instanceof Error ? error.message : 'unreadable'}); write one object a line`,
    );
  }
};

/** Parses every line that is not blank by a schema; throws a {@link CrossLinksError} at the first that does not fit. */
export const readJsonLines = <T>({ name, text }: NamedText, schema: z.ZodType<T>): T[] => {
  const rows: T[] = [];
  text.split('\n').forEach((line, index) => {
    if (line.trim() === '') return;
    const place = `${name}, line ${index + 1}`;
    const parsed = schema.safeParse(parseJson(line, place));
    if (!parsed.success) {
      const issue = parsed.error.issues[0];
      const field = issue?.path.join('.') ?? '';
      throw invalid(
        place,
        `${field === '' ? 'the line' : `"${field}"`}: ${issue?.message ?? 'invalid'}`,
      );
    }
    rows.push(parsed.data);
  });
  if (rows.length === 0) throw invalid(name, 'has no lines; write one JSON object a line');
  return rows;
};

/** Throws when two rows have one id. */
export const requireUniqueIds = (name: string, rows: readonly { readonly id: string }[]): void => {
  const seen = new Map<string, number>();
  rows.forEach(({ id }, index) => {
    const first = seen.get(id);
    if (first !== undefined) {
      throw invalid(
        name,
        `id "${id}" stands on rows ${first + 1} and ${index + 1}; ids must be unique`,
      );
    }
    seen.set(id, index);
  });
};
