import type { TypeCard } from '../../../../core/src/contracts/site-settings';
import { MAPPABLE } from '../../../../core/src/settings/mappable';
import type { OfferingSettings } from '../../../../core/src/settings/settings';

import { namesOfType } from './attributes';

/** A content type that has a name to show, with nothing else read of it yet; undefined for one that has none. */
export const newOffering = (type: TypeCard): OfferingSettings | undefined => {
  const [title] = namesOfType(type.attributes, MAPPABLE.names);
  if (title === undefined) return undefined;
  return {
    uid: type.uid,
    kind: 'mentor',
    title,
    text: [],
    skills: [],
    topics: [],
    facts: [],
    availability: {},
    dimensions: {},
    quality: {},
  };
};
