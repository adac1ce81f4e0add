import { z } from 'zod';

/** Fields that several requests share. */

export const uidSchema = z
  .string()
  .regex(/^(api|plugin)::[a-z0-9-]+\.[a-z0-9-]+$/, 'must be a uid such as api::article.article');

export const DOCUMENT_ID = /^[\w-]{1,64}$/;

export const documentIdSchema = z.string().regex(DOCUMENT_ID, 'must be a documentId');

export const localeSchema = z
  .string()
  .regex(/^[A-Za-z]{2,3}([-_][A-Za-z0-9]{2,8})*$/, 'must be a locale such as en or fr-CA');
