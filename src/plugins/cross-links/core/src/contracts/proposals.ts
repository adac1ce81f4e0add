import { z } from 'zod';

import type { OfferingProposal } from '../proposals/propose-offerings';
import { parseRequest } from './parse-request';

/** `GET /cross-links/proposals` */
export interface ProposalsAnswer {
  readonly data: readonly OfferingProposal[];
  /** Of the settings, to be named when proposals are confirmed. */
  readonly version: number;
}

const confirmation = z.strictObject({
  version: z.int().min(0),
  uids: z.array(z.string().max(200)).min(1, 'must name at least one content type').max(100),
});

/** `POST /cross-links/proposals`: the content types whose proposed mapping is taken into the settings. */
export const parseConfirmation = (given: unknown): z.infer<typeof confirmation> =>
  parseRequest(confirmation, given);
