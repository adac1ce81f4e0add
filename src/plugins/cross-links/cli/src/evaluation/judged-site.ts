import type { OfferingDocument, SourceDocument } from '../../../core/src/documents';
import { withApp } from '../boot-app';
import { BadInputError } from '../exit-codes';
import type { JudgedSet } from './judged-set';

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
}

interface Engine {
  judgedContent?(locale: string): Promise<JudgedContent>;
}

/** Brings the site's content into the shape of a judged set. */
export const judgedSetOf = ({ offerings, sources, judgements }: JudgedContent): JudgedSet => {
  const qrels = new Map<string, Map<string, number>>();
  for (const { sourceId, offeringId, grade } of judgements) {
    const judged = qrels.get(sourceId) ?? new Map<string, number>();
    qrels.set(sourceId, judged.set(offeringId, grade));
  }
  return { offerings, articles: sources.map((source) => ({ source })), qrels };
};

/** Takes articles, offerings and editors' pins and hides from the site in the working folder. */
export const readJudgedSite = (locale: string): Promise<JudgedSet> =>
  withApp(async (app) => {
    const engine = app.plugin('cross-links')?.service('engine') as Engine | undefined;
    if (engine?.judgedContent === undefined) {
      throw new BadInputError(
        'The site does not run the cross-links plugin, or an older one of it.',
      );
    }
    return judgedSetOf(await engine.judgedContent(locale));
  });
