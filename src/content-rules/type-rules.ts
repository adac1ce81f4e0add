import type { Lookup } from './lookups/lookup';
import type { Check } from './problem';

/** The rules of one content type. */
export interface TypeRules {
  readonly uid: string;
  readonly checks?: readonly Check[];
  readonly lookups?: readonly Lookup[];
  /** Relations that the rules look at, beside components. */
  readonly relations?: readonly string[];
}
