/** What Strapi answered instead of data: 400, 403, 404 and so on. */
export class CrossLinksRequestError extends Error {
  readonly status: number;
  /** Strapi's own name for it: `ValidationError`, `NotFoundError`. */
  readonly code: string;
  readonly details: unknown;

  constructor(status: number, error: { name?: unknown; message?: unknown; details?: unknown }) {
    super(typeof error.message === 'string' ? error.message : `Strapi answered ${String(status)}`);
    this.name = 'CrossLinksRequestError';
    this.status = status;
    this.code = typeof error.name === 'string' ? error.name : 'UnknownError';
    this.details = error.details;
  }
}
