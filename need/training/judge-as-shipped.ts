import { assessWith } from '../../src/plugins/cross-links/core/src/need/assess';
import { sourceOfCase } from '../../src/plugins/cross-links/core/src/need/case-source';
import { readNeedModel } from '../../src/plugins/cross-links/core/src/need/need-model';
import type { CorpusText } from './corpus';
import type { JudgedText, TrainedNeed } from './cross-validate';
import { serialise } from './export-model';

/** Verdicts as the site would give them: the model written and read back, with gates and restraint. */
export function judgeAsShipped(texts: readonly CorpusText[], trained: TrainedNeed): JudgedText[] {
  const model = readNeedModel({ ...serialise(trained), version: 'fold' });
  return texts.map((corpusText) => {
    const { need } = corpusText.text;
    const { verdict, sure, probability, sum } = assessWith(model, sourceOfCase(corpusText.text));
    const logOdds = sum?.logOdds ?? { mentor: 0, trainer: 0 };
    return { need, verdict, sure, probability, logOdds, corpusText };
  });
}
