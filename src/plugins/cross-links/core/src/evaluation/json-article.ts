/** Articles as JSON lines. */
import { z } from 'zod';

import type { SourceDocument, TextSegment } from '../documents';
import type { SupportNeed } from '../need/verdict';
import { segmentsFromPlainText } from '../text/extract/plain-text';
import { type NamedText, readJsonLines, requireUniqueIds } from './read-lines';

const articleLine = z
  .object({
    id: z.string().min(1, 'must not be empty'),
    title: z.string({ error: 'must be text' }),
    body: z.string().optional(),
    text: z.string().optional(),
    tags: z.array(z.string()).optional(),
    category: z.string().nullish(),
    need: z
      .enum(['mentor', 'trainer', 'both', 'neither'], {
        error: 'must be "mentor", "trainer", "both" or "neither", or left out',
      })
      .optional(),
    self: z.string().optional(),
  })
  .refine(({ body, text }) => body !== undefined || text !== undefined, {
    path: ['body'],
    message: 'is missing; give the text as "body" or "text"',
  });

type ArticleLine = z.infer<typeof articleLine>;

/** An article to be ranked for, and what only the scoring may know of it. */
export interface JudgedArticle {
  readonly source: SourceDocument;
  /** The judge's label; the engine never sees it. */
  readonly need?: SupportNeed;
  /** The offering that is this article itself, where a collection is matched against itself; left out of its results. */
  readonly self?: string;
}

const segmentsOf = (line: ArticleLine): TextSegment[] => [
  { field: 'title', role: 'title', text: line.title },
  ...(line.tags ?? []).map((text): TextSegment => ({ field: 'tags', role: 'tags', text })),
  ...(line.category ? [{ field: 'category', role: 'tags', text: line.category } as const] : []),
  ...segmentsFromPlainText(line.body ?? line.text ?? '', line.body === undefined ? 'text' : 'body'),
];

/** Reads articles; throws naming file, line and field where one does not fit. */
export const readArticles = (file: NamedText, locale: string): JudgedArticle[] => {
  const lines = readJsonLines(file, articleLine);
  requireUniqueIds(file.name, lines);
  return lines.map((line) => ({
    source: { id: line.id, locale, segments: segmentsOf(line) },
    ...(line.need === undefined ? {} : { need: line.need }),
    ...(line.self === undefined ? {} : { self: line.self }),
  }));
};
