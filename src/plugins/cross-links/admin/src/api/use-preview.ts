import { useEffect, useState } from 'react';
import type { PreviewAnswer } from '../../../core/src/contracts/preview';

import { useFetchClient } from '../host';
import { PLUGIN_ID } from '../plugin-id';

/** Pause after the last change before the server is asked. */
const DEBOUNCE_MS = 350;

interface Preview {
  /** The last answer; it stays while the next one is on its way, so that nothing flickers. */
  readonly answer: PreviewAnswer | undefined;
  readonly isUpdating: boolean;
  readonly hasFailed: boolean;
}

/** Asks what readers would see; a newer question cancels the one before it. `body` is the request as JSON. */
export const usePreview = (body: string): Preview => {
  const { post } = useFetchClient();
  const [answer, setAnswer] = useState<PreviewAnswer>();
  const [settled, setSettled] = useState<{ body: string; hasFailed: boolean }>();
  useEffect(() => {
    const aborter = new AbortController();
    const timer = setTimeout(() => {
      post<PreviewAnswer>(`/${PLUGIN_ID}/preview`, JSON.parse(body), { signal: aborter.signal })
        .then(({ data }) => {
          if (aborter.signal.aborted) return;
          setAnswer(data);
          setSettled({ body, hasFailed: false });
        })
        .catch(() => {
          if (!aborter.signal.aborted) setSettled({ body, hasFailed: true });
        });
    }, DEBOUNCE_MS);
    return () => {
      clearTimeout(timer);
      aborter.abort();
    };
  }, [body, post]);
  const isUpdating = settled?.body !== body;
  return { answer, isUpdating, hasFailed: !isUpdating && settled.hasFailed };
};
