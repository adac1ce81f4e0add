/** What the parent asks of a site, and what it gets back. */
export type Order =
  | { readonly do: 'fill'; readonly articles: number; readonly offerings: number }
  | { readonly do: 'save'; readonly number: number }
  | { readonly do: 'change'; readonly number: number }
  | { readonly do: 'rebuild'; readonly dryRun: boolean }
  | { readonly do: 'settle' }
  | { readonly do: 'keep' }
  | { readonly do: 'memory' }
  | { readonly do: 'stop' };

export interface Report {
  readonly port?: number;
  readonly ms?: number;
  readonly megabytes?: number;
  readonly differed?: number;
}
