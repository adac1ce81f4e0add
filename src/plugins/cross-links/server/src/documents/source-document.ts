import type { Core } from '@strapi/strapi';
import {
  capSegments,
  keyOf,
  segmentsOfValue,
  type NeedHint,
  type SourceDocument,
} from '../../../core/src';

import { textOf, type Row } from '../repositories/rows';
import { attributesOf, populateOf } from './populate';
import { publicValues } from './public-values';
import { namesIn, relatedRows } from './related-names';
import type { sourceSettingsOf } from './text-attributes';

type Resolved = ReturnType<typeof sourceSettingsOf>;

/** All attributes that may lead elsewhere and are read with the source. */
export const sourceAttributes = ({ text, tags, topics }: Resolved): string[] => [
  ...new Set([...text, ...tags, ...topics]),
];

export const sourcePopulate = (strapi: Core.Strapi, settings: Resolved): object =>
  populateOf(strapi, settings.uid, sourceAttributes(settings));

const HINTS = ['mentor', 'trainer', 'both'] as const;

const hintsIn = (row: Row, field: string, from: NeedHint['from'], hint: string): NeedHint[] =>
  relatedRows(row, field).flatMap((related) => {
    const need = HINTS.find((value) => related[hint] === value);
    return need ? [{ from, name: textOf(related, 'name'), need }] : [];
  });

/** Reads a populated row as a source; `locale` is the language its text is analysed in. */
export const sourceDocumentOf = (
  strapi: Core.Strapi,
  settings: Resolved,
  row: Row,
  locale: string,
): SourceDocument => {
  const { uid, title, text, tags, topics, needHint } = settings;
  const attributes = attributesOf(strapi, uid);
  const shown = publicValues(strapi, uid, row);
  const heading = title === undefined ? '' : textOf(shown, title);
  const hints =
    needHint === undefined
      ? []
      : [
          ...tags.flatMap((field) => hintsIn(row, field, 'tag', needHint)),
          ...topics.flatMap((field) => hintsIn(row, field, 'category', needHint)),
        ];
  return {
    id: keyOf({ uid, documentId: textOf(row, 'documentId') }),
    locale,
    segments: capSegments([
      ...(heading.trim() === ''
        ? []
        : [{ field: title ?? '', role: 'title' as const, text: heading }]),
      ...[...tags, ...topics].flatMap((field) => namesIn(shown, field)),
      ...text.flatMap((field) => segmentsOfValue(shown[field], field, attributes[field]?.type)),
    ]),
    ...(hints.length > 0 ? { needHints: hints } : {}),
  };
};
