import { readFileSync } from 'node:fs';
import path from 'node:path';

import { importInto } from '../../src/plugins/cross-links/cli/src/commands/import';
import type { App } from './start-app';

/** A line of the report. */
export interface ReportLine {
  readonly action: string;
  readonly title: string;
  readonly documentId?: string;
  readonly because?: string;
  readonly notes: readonly { readonly kind: string; readonly detail?: string }[];
}

/** What the command said and did. */
export interface ImportRun {
  readonly code: number;
  readonly said: string;
  readonly lines: readonly ReportLine[];
}

export const readReport = (file: string): ReportLine[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as ReportLine);

/** `cross-links import` in a site that runs already, with a report in `folder`. */
export const createImport =
  (app: App, folder: string) =>
  async (...argv: string[]): Promise<ImportRun> => {
    const report = path.join(folder, 'report.jsonl');
    const said: string[] = [];
    const say = (text: string): void => void said.push(text);
    const command = importInto((work) => work(app.strapi));
    const code = await command([...argv, '--report', report], { out: say, error: say });
    return { code, said: said.join('\n'), lines: readReport(report) };
  };
