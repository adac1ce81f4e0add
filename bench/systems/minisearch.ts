import MiniSearch from 'minisearch';

import { languagePack } from '../../src/plugins/cross-links/core/src/text/languages';
import { normaliseWord } from '../../src/plugins/cross-links/core/src/text/normalise';
import { stemmerFor } from '../../src/plugins/cross-links/core/src/text/stem';
import { wordsOf } from '../../src/plugins/cross-links/core/src/text/words';
import { textOf } from '../corpus';
import { DEPTH, type System } from './system';

/** At 10,000 offerings one article takes about a second, at 100,000 about twenty. */
const articlesAt = (size: number): number => {
  if (size <= 1000) return 40;
  return size <= 10_000 ? 10 : 2;
};

/** MiniSearch 7 with our stemmer and stop words, title and tags counted three times. */
export const miniSearch: System = {
  name: 'MiniSearch 7, stemmed',
  articlesAt,
  build: (offerings) => {
    const pack = languagePack('en');
    const stem = stemmerFor(pack.stemmer);
    const index = new MiniSearch({
      fields: ['title', 'tags', 'body'],
      tokenize: (text) => wordsOf(text).map((word) => word.text),
      processTerm: (word) => {
        const normal = normaliseWord(word);
        return pack.stopWords.has(normal) ? null : stem(normal);
      },
      searchOptions: { boost: { title: 3, tags: 3 }, combineWith: 'OR' },
    });
    const rowOf = (offering: (typeof offerings)[number]) => ({
      id: offering.id,
      title: textOf(offering, ['title', 'headline']),
      tags: textOf(offering, ['tags']),
      body: textOf(offering, ['body', 'facts']),
    });
    index.addAll(offerings.map(rowOf));
    return {
      prepare: (article) => textOf(article, ['title', 'tags', 'body']),
      search: (text) =>
        index
          .search(text as string)
          .slice(0, DEPTH)
          .map(({ id }) => String(id)),
      change: (offering) => {
        index.replace(rowOf(offering));
      },
    };
  },
};
