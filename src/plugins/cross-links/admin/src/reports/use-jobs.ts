import { useEffect, useRef } from 'react';
import { useIntl } from 'react-intl';
import type { ActionAnswer, RecomputeRequest } from '../../../core/src/contracts/actions';
import type { JobsAnswer } from '../../../core/src/contracts/reports';

import { useAnswer } from '../api/use-answer';
import { useFetchClient, useNotification } from '../host';
import { listMessages } from '../messages/panel';
import { PLUGIN_ID } from '../plugin-id';

/** Between two looks at how far the worker has come. */
const LOOK_MS = 1_500;

interface Jobs {
  /** Jobs not done yet; undefined until it is known. */
  readonly waiting: number | undefined;
  /** Tries a parked job once more. */
  readonly retry: (jobId: number) => void;
}

/** Watches what the server has still to work out, and has parked jobs tried again. */
export const useJobs = (onDone: () => void): Jobs => {
  const { post } = useFetchClient();
  const { toggleNotification } = useNotification();
  const { formatMessage } = useIntl();
  const { data, reload } = useAnswer<JobsAnswer>('jobs');
  const isBusy = useRef(false);
  const waiting = data?.waiting;
  useEffect(() => {
    if (waiting === undefined) return undefined;
    if (waiting === 0) {
      if (isBusy.current) onDone();
      isBusy.current = false;
      return undefined;
    }
    isBusy.current = true;
    const timer = setTimeout(reload, LOOK_MS);
    return () => {
      clearTimeout(timer);
    };
  }, [data, waiting, reload, onDone]);
  const retry = (jobId: number): void => {
    const request: RecomputeRequest = { jobs: [jobId] };
    post<ActionAnswer>(`/${PLUGIN_ID}/recompute`, request)
      .then(({ data: { done } }) => {
        const message = formatMessage(listMessages.recomputing, { count: done });
        toggleNotification({ type: 'success', message });
        isBusy.current = true;
        reload();
      })
      .catch(() => {
        toggleNotification({ type: 'danger', message: formatMessage(listMessages.actionFailed) });
      });
  };
  return { waiting, retry };
};
