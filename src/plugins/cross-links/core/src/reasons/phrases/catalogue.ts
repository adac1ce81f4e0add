import type { Verdict } from '../../need/verdict';
import type { EmptyReason } from '../../selection/candidates';

/** Everything that readers are told in words, in one language. `{words}` stands for a quoted list. */
export interface Phrases {
  /** Decides how a list is joined: "a, b and c". */
  readonly listLocale: string;
  readonly quotes: readonly [string, string];
  readonly topic: string;
  /** The topic where no word may or can be named. */
  readonly topicAlone: string;
  readonly need: Readonly<Record<Verdict, string>>;
  readonly needByEditor: string;
  readonly quality: string;
  readonly curation: string;
  /** Over a list of links in a feed. */
  readonly feedHeading: string;
  readonly empty: Readonly<Record<EmptyReason | 'not-computed-yet' | 'none-available', string>>;
}
