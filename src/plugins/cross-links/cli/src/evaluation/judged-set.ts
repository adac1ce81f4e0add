import { readFileSync } from 'node:fs';

import type { OfferingDocument } from '../../../core/src/documents';
import {
  type JudgedArticle,
  type Qrels,
  readArticles,
  readOfferings,
  readQrels,
} from '../../../core/src/evaluation';
import type { NamedText } from '../../../core/src/evaluation/read-lines';

/** Offerings, articles and what was judged of them, wherever they come from. */
export interface JudgedSet {
  readonly offerings: readonly OfferingDocument[];
  readonly articles: readonly JudgedArticle[];
  readonly qrels: Qrels;
}

interface JudgedFiles {
  readonly offerings: string;
  readonly articles: string;
  readonly qrels?: string;
  readonly locale: string;
  readonly now?: Date;
}

const named = (name: string): NamedText => ({ name, text: readFileSync(name, 'utf8') });

/** Reads a judged set from files; throws naming file, line and field where a line does not fit. */
export const readJudgedFiles = (files: JudgedFiles): JudgedSet => ({
  offerings: readOfferings(named(files.offerings), files.locale, files.now),
  articles: readArticles(named(files.articles), files.locale),
  qrels: files.qrels === undefined ? new Map() : readQrels(named(files.qrels)),
});
