import type { OfferingDocument, SourceDocument } from '../../../core/src/documents';
import type { SupportNeed } from '../../../core/src/need/verdict';
import { withApp } from '../boot-app';
import { BadInputError } from '../exit-codes';
import type { JudgedSet } from './judged-set';
import { labelledArticle, type LabelledArticle } from './labelled-article';

/** What the plugin's `engine` service answers: the published texts of a language and the editors' choices. */
export interface JudgedContent {
  readonly offerings: readonly OfferingDocument[];
  readonly sources: readonly SourceDocument[];
  /** Editors' choices: pinned is 3, hidden is 0. */
  readonly judgements: readonly {
    readonly sourceId: string;
    readonly offeringId: string;
    readonly grade: number;
  }[];
  /** The kind of help that editors chose themselves. */
  readonly overrides: readonly { readonly sourceId: string; readonly need: SupportNeed }[];
}

/** A judged set with what the site's editors chose against the verdict. */
export interface JudgedSite extends JudgedSet {
  readonly overrides: readonly LabelledArticle[];
}

interface Engine {
  judgedContent?(locale: string): Promise<JudgedContent>;
}

/** Brings the site's content into the shape of a judged set. */
export const judgedSetOf = (content: JudgedContent): JudgedSite => {
  const { offerings, sources, judgements } = content;
  const qrels = new Map<string, Map<string, number>>();
  for (const { sourceId, offeringId, grade } of judgements) {
    const judged = qrels.get(sourceId) ?? new Map<string, number>();
    qrels.set(sourceId, judged.set(offeringId, grade));
  }
  const needs = new Map(content.overrides.map(({ sourceId, need }) => [sourceId, need]));
  const articles = sources.map((source) => {
    const need = needs.get(source.id);
    return need === undefined ? { source } : { source, need };
  });
  const overrides = articles.flatMap(({ source, need }) =>
    need === undefined ? [] : [labelledArticle(source, need)],
  );
  return { offerings, articles, qrels, overrides };
};

/** Takes articles, offerings and editors' pins and hides from the site in the working folder. */
export const readJudgedSite = (locale: string): Promise<JudgedSite> =>
  withApp(async (app) => {
    const engine = app.plugin('cross-links')?.service('engine') as Engine | undefined;
    if (engine?.judgedContent === undefined) {
      throw new BadInputError(
        'The site does not run the cross-links plugin, or an older one of it.',
      );
    }
    return judgedSetOf(await engine.judgedContent(locale));
  });
