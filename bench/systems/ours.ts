import type { SourceDocument } from '../../src/plugins/cross-links/core/src/documents';
import { createSnapshotBuilder } from '../../src/plugins/cross-links/core/src/indexing/snapshot';
import { corpusSteps } from '../../src/plugins/cross-links/core/src/ranking/corpus';
import { RANKING } from '../../src/plugins/cross-links/core/src/ranking/ranking-settings';
import {
  createScorer,
  type PreparedSource,
} from '../../src/plugins/cross-links/core/src/ranking/score-source';
import { finish } from '../../src/plugins/cross-links/core/src/steps';
import { JUDGED } from '../corpus';
import { DEPTH, type System } from './system';

/** Our ranker without sentence vectors; scoring alone is timed, as in ranking.md. */
export const ours = (withLatentSpace: boolean): System => ({
  name: withLatentSpace ? 'cross-links' : 'cross-links, words alone',
  articlesAt: () => JUDGED.articles.length,
  build: (offerings) => {
    const settings = withLatentSpace ? RANKING : { ...RANKING, latentDimensions: 0 };
    const sources = JUDGED.articles.map(({ source }) => source);
    const { latentDimensions } = settings;
    const ids = [...offerings, ...sources].map(({ id }) => id);
    const builder = createSnapshotBuilder({ locale: 'en', ids, latentDimensions });
    for (const offering of offerings) builder.addOffering(offering);
    for (const source of sources) builder.addSource(source);
    const snapshot = finish(builder.finish());
    const corpus = finish(corpusSteps({ snapshot, offerings }, settings));
    const scorer = createScorer({ corpus, settings, vectors: undefined });
    return {
      prepare: (article: SourceDocument) => scorer.prepare(article),
      search: (prepared) =>
        scorer
          .scoreAll(prepared as PreparedSource)
          .sort((a, b) => b.logOdds - a.logOdds || (a.id < b.id ? -1 : 1))
          .slice(0, DEPTH)
          .map(({ id }) => id),
      change: (offering) => {
        corpus.upsert(offering);
        corpus.index.documentOf(offering.id); // rebuilds the delta segment
      },
      bytes: corpus.index.bytes + corpus.places.bytes,
    };
  },
});
