import { type Check, cannotBePublished } from '../problem';
import { partOf } from '../values';

/** R26: what an owner adds to the JSON-LD of a page does not change what the page is. */
export const hasPlainStructuredData: Check = (entry) => {
  const seo = partOf(entry, 'seo');
  const data = seo?.['structuredData'];
  if (!seo || data === null || data === undefined) return [];
  const object = partOf(seo, 'structuredData');
  return object && !('@type' in object)
    ? []
    : [
        cannotBePublished(
          'R26',
          'seo.structuredData',
          'Structured data must be an object, without @type.',
        ),
      ];
};
