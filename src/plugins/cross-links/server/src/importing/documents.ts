import type { Core } from '@strapi/strapi';

interface WriteParams {
  readonly data: Readonly<Record<string, unknown>>;
  readonly locale?: string;
  readonly status?: 'published';
}

/** Of a document service, whose types know one content type each, what writing to any of them takes. */
interface Documents {
  create(params: WriteParams): Promise<{ documentId: string }>;
  update(params: WriteParams & { documentId: string }): Promise<{ documentId: string } | null>;
}

export const documentsOf = (strapi: Core.Strapi, uid: string): Documents =>
  strapi.documents(uid as 'api::article.article');
