import type { FieldRole, SourceDocument, TextSegment } from '../documents';

/** A line of a labelled file: `body` or `text`, and whatever else it says. */
export interface NeedCase {
  readonly id: string;
  readonly title?: string;
  readonly body: string;
  readonly locale?: string;
}

const HEADING = /^#{1,6}\s+/;
const LIST_MARK = /^(?:[-*•]|\d+[.)])\s+/;

/** Reads a plain or Markdown text as a source: a paragraph, heading or list item a segment. */
export function sourceOfCase({ id, title, body, locale = 'en' }: NeedCase): SourceDocument {
  const segments: TextSegment[] = [];
  if (title !== undefined && title !== '')
    segments.push({ field: 'title', role: 'title', text: title });
  for (const line of body.split(/\n+/)) {
    const text = line.trim();
    if (text === '') continue;
    const role: FieldRole = HEADING.test(text) ? 'heading' : 'body';
    segments.push({ field: 'body', role, text: text.replace(HEADING, '').replace(LIST_MARK, '') });
  }
  return { id, locale, segments };
}
