import { z } from 'zod';

import { documentIdSchema, localeSchema, uidSchema } from './fields';
import { parseRequest } from './parse-request';
import type { OfferingState } from './preview';

const query = z.strictObject({
  uid: uidSchema,
  documentId: documentIdSchema,
  locale: localeSchema.optional(),
});

/** `GET /cross-links/leads`: what leads to an offering. */
export type LeadsQuery = z.infer<typeof query>;

export const parseLeadsQuery = (given: unknown): LeadsQuery => parseRequest(query, given);

/** An entry that leads to an offering, or nearly. */
export interface Lead {
  readonly uid: string;
  readonly documentId: string;
  readonly locale: string | null;
  readonly title: string;
  /** In which versions the link stands. */
  readonly states: readonly ('published' | 'draft')[];
  readonly origin: 'pinned' | 'automatic';
  readonly score: number | null;
}

export interface LeadsAnswer {
  readonly state: OfferingState;
  readonly because: string;
  readonly leads: readonly Lead[];
  /** Entries that it fits, but whose readers see others. */
  readonly near: readonly Lead[];
}
