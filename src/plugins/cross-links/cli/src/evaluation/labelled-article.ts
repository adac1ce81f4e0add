import type { SourceDocument } from '../../../core/src/documents';
import type { SupportNeed } from '../../../core/src/need/verdict';

/** A line of the need model's training data, which `cross-links need --cases` reads as well. */
export interface LabelledArticle {
  readonly id: string;
  readonly title: string;
  readonly body: string;
  readonly need: SupportNeed;
}

/** An article with the label that an editor gave it: its title, and headings and paragraphs as the need reads them. */
export const labelledArticle = (source: SourceDocument, need: SupportNeed): LabelledArticle => {
  const texts = (isWanted: (role: string) => boolean): string[] =>
    source.segments.filter(({ role }) => isWanted(role)).map(({ text }) => text);
  return {
    id: source.id,
    title: texts((role) => role === 'title').join(' '),
    body: texts((role) => role === 'heading' || role === 'body').join('\n\n'),
    need,
  };
};
