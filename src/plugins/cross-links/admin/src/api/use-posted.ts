import { useEffect, useState } from 'react';

import { useFetchClient } from '../host';
import { PLUGIN_ID } from '../plugin-id';

export interface Posted<T> {
  /** The last answer; it stays while the next one is on its way, so that nothing flickers. */
  readonly answer: T | undefined;
  readonly isUpdating: boolean;
  /** What the server said where the latest question failed. */
  readonly error: string | undefined;
}

interface Options {
  /** Pause after the last change before the server is asked. */
  readonly pauseMs: number;
}

export const reasonOf = (error: unknown): string =>
  error instanceof Error ? error.message : String(error);

/** Asks a question that writes nothing; a newer one cancels the one before it. `body` is the request as JSON. */
export const usePosted = <T>(path: string, body: string, { pauseMs }: Options): Posted<T> => {
  const { post } = useFetchClient();
  const [answer, setAnswer] = useState<T>();
  const [settled, setSettled] = useState<{ body: string; error?: string }>();
  useEffect(() => {
    const aborter = new AbortController();
    const timer = setTimeout(() => {
      post<T>(`/${PLUGIN_ID}/${path}`, JSON.parse(body), { signal: aborter.signal })
        .then(({ data }) => {
          if (aborter.signal.aborted) return;
          setAnswer(data);
          setSettled({ body });
        })
        .catch((error: unknown) => {
          if (!aborter.signal.aborted) setSettled({ body, error: reasonOf(error) });
        });
    }, pauseMs);
    return () => {
      clearTimeout(timer);
      aborter.abort();
    };
  }, [body, path, pauseMs, post]);
  const isUpdating = settled?.body !== body;
  return { answer, isUpdating, error: isUpdating ? undefined : settled.error };
};
