/** Judgements as tab-separated lines: article, offering, grade. */
import { CrossLinksError } from '../errors';
import type { Judgements } from './metrics';
import type { NamedText } from './read-lines';

/** Judgements by article id. */
export type Qrels = ReadonlyMap<string, Judgements>;

const gradeOf = (text: string | undefined, place: string): number => {
  const grade = Number(text);
  if (text === undefined || text.trim() === '' || !Number.isFinite(grade)) {
    throw new CrossLinksError(
      'invalid-file',
      `${place}: grade "${text ?? ''}" is no number; write articleId TAB offeringId TAB grade`,
    );
  }
  return Math.max(0, grade);
};

/**
 * Reads `articleId TAB offeringId TAB grade` lines, or the four columns of trec (`article 0 offering grade`). No
 * header; negative grades count as 0.
 */
export const readQrels = ({ name, text }: NamedText): Qrels => {
  const qrels = new Map<string, Map<string, number>>();
  text.split('\n').forEach((line, index) => {
    if (line.trim() === '') return;
    const place = `${name}, line ${index + 1}`;
    const columns = line.trimEnd().split(line.includes('\t') ? '\t' : ' ');
    const [article, ...rest] =
      columns.length === 4 ? [columns[0], columns[2], columns[3]] : columns;
    const [offering, grade] = rest;
    if (article === undefined || offering === undefined || rest.length !== 2) {
      throw new CrossLinksError(
        'invalid-file',
        `${place}: ${columns.length} columns; write articleId TAB offeringId TAB grade`,
      );
    }
    const judged = qrels.get(article) ?? new Map<string, number>();
    judged.set(offering, gradeOf(grade, place));
    qrels.set(article, judged);
  });
  return qrels;
};
