import type { OpenSource } from '../../record';
import { readXmlElements } from '../xml-elements';
import { indexWxr, SKIPPED_IN_WXR } from './wxr-index';
import { wxrRecord } from './wxr-record';

/** A WordPress export, read as a stream: once to see that it is whole and what is in it, once for its posts. */
export const openWxr = async (
  file: string,
  relatedMeta: readonly string[] = [],
): Promise<OpenSource> => {
  const index = await indexWxr(file);

  async function* records() {
    let position = 0;
    const { elements } = readXmlElements(file, { depth: 2, skipped: SKIPPED_IN_WXR });
    for await (const element of elements) {
      if (element.name !== 'item') continue;
      position += 1;
      yield wxrRecord(element, { file, position, index, relatedMeta });
    }
  }

  return {
    title: `WordPress export of ${index.site}`,
    total: index.items,
    types: index.types,
    mainType: 'post',
    hasNamedValues: false,
    columns: [],
    notes: index.notes,
    records,
  };
};
