import { useCallback, useEffect, useState } from 'react';

import { useFetchClient } from '../host';
import { PLUGIN_ID } from '../plugin-id';

export interface Answer<T> {
  readonly data: T | undefined;
  readonly hasFailed: boolean;
  readonly reload: () => void;
}

/** Asks once, and again on `reload`; `undefined` asks nothing. What was there stays until the new answer is. */
export const useAnswer = <T>(path: string | undefined): Answer<T> => {
  const { get } = useFetchClient();
  const [found, setFound] = useState<{ path: string; data?: T; hasFailed: boolean }>();
  const [round, setRound] = useState(0);
  useEffect(() => {
    if (path === undefined) return undefined;
    const aborter = new AbortController();
    get<T>(`/${PLUGIN_ID}/${path}`, { signal: aborter.signal })
      .then(({ data }) => {
        setFound({ path, data, hasFailed: false });
      })
      .catch(() => {
        if (!aborter.signal.aborted) setFound({ path, hasFailed: true });
      });
    return () => {
      aborter.abort();
    };
  }, [get, path, round]);
  const reload = useCallback(() => {
    setRound((count) => count + 1);
  }, []);
  const own = found?.path === path ? found : undefined;
  return { data: own?.data, hasFailed: own?.hasFailed ?? false, reload };
};
