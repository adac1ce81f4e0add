import { useEffect, useState } from 'react';
import type { OfferingHit, OfferingsAnswer } from '../../../core/src/contracts/offerings';

import { useFetchClient } from '../host';
import { PLUGIN_ID } from '../plugin-id';

/** Pause after the last key before the server is asked. */
const DEBOUNCE_MS = 250;

interface Found {
  readonly hits: readonly OfferingHit[];
  readonly failed: boolean;
}

const NOTHING: Found = { hits: [], failed: false };

/** Asks for offerings; a newer question cancels the one before it. `undefined` asks nothing. */
export const useOfferings = (query: Readonly<Record<string, string>> | undefined): Found => {
  const { get } = useFetchClient();
  const [found, setFound] = useState(NOTHING);
  const asked = query && new URLSearchParams(query).toString();
  useEffect(() => {
    if (asked === undefined) return undefined;
    const aborter = new AbortController();
    const timer = setTimeout(() => {
      get<OfferingsAnswer>(`/${PLUGIN_ID}/offerings?${asked}`, { signal: aborter.signal })
        .then(({ data }) => {
          setFound({ hits: data.data, failed: false });
        })
        .catch(() => {
          if (!aborter.signal.aborted) setFound({ hits: [], failed: true });
        });
    }, DEBOUNCE_MS);
    return () => {
      clearTimeout(timer);
      aborter.abort();
    };
  }, [asked, get]);
  return found;
};
