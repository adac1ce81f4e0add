import type { IntlShape } from 'react-intl';
import type { ReportsAnswer, SourceRow } from '../../../core/src/contracts/reports';

import { entryPath, fieldPath } from '../entry-path';
import { adviceMessages, keptOutMessages } from '../messages/explanation';
import { verdictMessages } from '../messages/need';
import { reportMessages as messages } from '../messages/reports';
import { kindMessages, stateMessages } from '../messages/states';

/** One line of a report, the same for every list: what, in which language, why, and where to mend it. */
export interface ReportRow {
  readonly key: string;
  readonly title: string;
  readonly locale: string;
  readonly reason: string;
  readonly path: string;
  /** Set on a parked job. */
  readonly jobId?: number;
}

export const LISTS = [
  'empty',
  'unavailable',
  'pins',
  'contradictions',
  'unreached',
  'parked',
] as const;

export type ListName = (typeof LISTS)[number];

type Intl = Pick<IntlShape, 'formatMessage'>;

type Entry = Pick<SourceRow, 'uid' | 'documentId' | 'locale' | 'title'>;

const entryRow = (row: Entry, reason: string): ReportRow => ({
  key: `${row.uid}:${row.documentId}:${row.locale ?? ''}`,
  title: row.title,
  locale: row.locale ?? '',
  reason,
  path: entryPath(row.uid, row.documentId, row.locale),
});

/** Opens at the field, where it is mended. */
const sourceRow = (row: SourceRow, reason: string): ReportRow => ({
  ...entryRow(row, reason),
  path: fieldPath(row.uid, row.documentId, row.locale),
});

const isIn = <T extends object>(texts: T, code: string): code is Extract<keyof T, string> =>
  code in texts;

const emptyReason = ({ formatMessage }: Intl, code: string): string => {
  const why = isIn(keptOutMessages, code) ? formatMessage(keptOutMessages[code]) : code;
  return isIn(adviceMessages, code) ? `${why} ${formatMessage(adviceMessages[code])}` : why;
};

/** A report's lists in the editor's language. */
export const rowsOf = (intl: Intl, report: ReportsAnswer): Record<ListName, ReportRow[]> => {
  const { formatMessage } = intl;
  const verdictOf = (code: string) =>
    isIn(verdictMessages, code) ? formatMessage(verdictMessages[code]) : code;
  return {
    empty: report.empty.map((row) => sourceRow(row, emptyReason(intl, row.code))),
    pins: report.brokenPins.map((row) => {
      const { title, state, documentId } = row.offering;
      const values = { title, state: formatMessage(stateMessages[state]) };
      const own = sourceRow(row, formatMessage(messages.pinnedOffering, values));
      return { ...own, key: `${own.key}:${documentId}` };
    }),
    contradictions: report.contradictions.map((row) =>
      sourceRow(row, formatMessage(messages.textSays, { verdict: verdictOf(row.code) })),
    ),
    unreached: report.unreached.map((row) => {
      const reason = `${formatMessage(kindMessages[row.kind])}. ${formatMessage(messages.nobody)}`;
      return entryRow(row, reason);
    }),
    unavailable: report.unavailable.map((row) => {
      const values = {
        kind: formatMessage(kindMessages[row.kind]),
        state: formatMessage(stateMessages[row.state]),
        count: row.sources,
      };
      return entryRow(row, formatMessage(messages.wouldLead, values));
    }),
    parked: report.jobs.parked.map(({ id, uid, documentId, error }) => ({
      key: String(id),
      title: `${uid} ${documentId}`,
      locale: '',
      reason: error.split('\n')[0] ?? '',
      path: entryPath(uid, documentId, null),
      jobId: id,
    })),
  };
};

const cell = (text: string): string => `"${text.replace(/"/g, '""')}"`;

/** A cell that starts like a formula must not become one in a spreadsheet. */
const harmless = (text: string): string => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text);

/** The rows as CSV, with a header line. */
export const csvOf = (header: readonly string[], rows: readonly ReportRow[]): string =>
  [header, ...rows.map(({ title, locale, reason }) => [title, locale, reason])]
    .map((line) => line.map((text) => cell(harmless(text))).join(','))
    .join('\r\n');
