/** Every way in which input to the plugin can be wrong; each edge maps these to its own answers. */
export type CrossLinksErrorCode =
  | 'invalid-curation'
  | 'invalid-query'
  | 'invalid-settings'
  | 'unknown-source'
  | 'unknown-locale'
  | 'not-found'
  | 'invalid-file';

/** One thing that is wrong, and where. */
export interface ErrorDetail {
  readonly path: readonly string[];
  readonly message: string;
}

/** The one error that core throws: `message` says what, where and how to mend it. */
export class CrossLinksError extends Error {
  readonly code: CrossLinksErrorCode;
  readonly details: readonly ErrorDetail[];

  constructor(code: CrossLinksErrorCode, message: string, details: readonly ErrorDetail[] = []) {
    super(message);
    this.name = 'CrossLinksError';
    this.code = code;
    this.details = details;
  }
}

/** Works across bundles, where `instanceof` does not: server, cli and core are bundled apart. */
export const isCrossLinksError = (error: unknown): error is CrossLinksError =>
  error instanceof Error && error.name === 'CrossLinksError' && 'code' in error;
