import { useEffect, useRef, type RefObject } from 'react';

import { FIELD_HASH } from '../entry-path';

/** Brings the field into sight where the address asks for it: whoever comes from a report wants to see it first. */
export const useOpenedHere = (): RefObject<HTMLDivElement> => {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (window.location.hash === FIELD_HASH) place.current?.scrollIntoView({ block: 'start' });
  }, []);
  return place;
};
