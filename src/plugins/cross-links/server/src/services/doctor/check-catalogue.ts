import type { Corpus } from '../corpus';
import { ok, type Finding } from './finding';

/** Where candidates come from. */
export const checkCatalogue = async (corpus: Corpus): Promise<Finding[]> => {
  await corpus.loaded();
  const { isInMemory, name } = corpus.catalogue();
  return [
    ok(
      'Catalogue',
      isInMemory ? 'all offerings are held in memory' : `offerings are found by ${name}`,
    ),
  ];
};
