import type {
  OfferingDocument,
  SourceDocument,
} from '../../src/plugins/cross-links/core/src/documents';

/** An index over offerings. */
export interface BuiltSystem {
  /** Makes a query of a whole article; not timed. */
  prepare(article: SourceDocument): unknown;
  /** The ten best ids. */
  search(prepared: unknown): readonly string[] | Promise<readonly string[]>;
  /** Puts a changed offering in, so that the next search finds it; absent where that was not measured. */
  change?(offering: OfferingDocument): void | Promise<void>;
  /** Bytes of the index, where the system tells. */
  readonly bytes?: number;
  close?(): void | Promise<void>;
}

/** A way to rank offerings for an article. */
export interface System {
  readonly name: string;
  /** Articles that are timed at a size; slow systems get fewer. */
  articlesAt(size: number): number;
  build(offerings: readonly OfferingDocument[]): BuiltSystem | Promise<BuiltSystem>;
}

/** Results that are asked for. */
export const DEPTH = 10;
