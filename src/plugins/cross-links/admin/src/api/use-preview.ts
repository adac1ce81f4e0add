import type { PreviewAnswer } from '../../../core/src/contracts/preview';

import { usePosted, type Posted } from './use-posted';

/** Long enough for a word to be finished, short enough to seem to follow. */
const PAUSE = { pauseMs: 350 };

/** Asks what readers would see. `body` is the request as JSON. */
export const usePreview = (body: string): Posted<PreviewAnswer> =>
  usePosted<PreviewAnswer>('preview', body, PAUSE);
