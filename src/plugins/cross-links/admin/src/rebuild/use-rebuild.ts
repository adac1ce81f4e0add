import { useEffect, useRef } from 'react';
import { useIntl } from 'react-intl';
import type { RebuildAnswer, RebuildProgress } from '../../../core/src/contracts/rebuild';

import { useAnswer } from '../api/use-answer';
import { reasonOf } from '../api/use-posted';
import { useFetchClient, useNotification } from '../host';
import { rebuildMessages } from '../messages/rebuild';
import { PLUGIN_ID } from '../plugin-id';

/** Between two looks at how far it has come. */
const LOOK_MS = 1_000;

export interface Rebuild {
  /** Undefined until it is known, or for whoever may not ask. */
  readonly progress: RebuildProgress | undefined;
  readonly start: () => void;
  readonly pause: () => void;
  readonly resume: () => void;
  readonly cancel: () => void;
}

/** Watches the rebuild and steers it; the work itself is the server's, and needs nobody to watch. */
export const useRebuild = (mayAsk: boolean, onDone: () => void): Rebuild => {
  const { post } = useFetchClient();
  const { toggleNotification } = useNotification();
  const { formatMessage } = useIntl();
  const { data, reload } = useAnswer<RebuildAnswer>(mayAsk ? 'rebuild' : undefined);
  const wasRunning = useRef(false);
  const state = data?.data.state;
  useEffect(() => {
    if (state === undefined) return undefined;
    if (state !== 'running') {
      if (wasRunning.current) onDone();
      wasRunning.current = false;
      return undefined;
    }
    wasRunning.current = true;
    const timer = setTimeout(reload, LOOK_MS);
    return () => {
      clearTimeout(timer);
    };
  }, [data, state, reload, onDone]);
  const turn = (end: string) => () => {
    post<RebuildAnswer>(`/${PLUGIN_ID}/rebuild${end}`, {})
      .catch((error: unknown) => {
        const message = formatMessage(rebuildMessages.refused, { reason: reasonOf(error) });
        toggleNotification({ type: 'danger', message });
      })
      .finally(reload);
  };
  return {
    progress: data?.data,
    start: turn(''),
    pause: turn('/pause'),
    resume: turn('/resume'),
    cancel: turn('/cancel'),
  };
};
