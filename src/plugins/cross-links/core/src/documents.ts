/**
 * The documents that the engine reads: plain text with a role, and structured facts. Nothing here knows where
 * they come from; the server builds them from Strapi entries, the command line from JSON lines.
 */

/** The two sides of help. */
export type Kind = 'mentor' | 'trainer';

export const KINDS: readonly Kind[] = ['mentor', 'trainer'];

/** What a piece of text is to its document; the ranker weighs it by this. */
export type FieldRole = 'title' | 'headline' | 'tags' | 'heading' | 'body' | 'facts';

/** A run of text and where it stands. */
export interface TextSegment {
  /** Attribute of the entry, or key of the JSON line: `title`, `body`, `tags`. */
  readonly field: string;
  readonly role: FieldRole;
  /** Plain text: no markup. One paragraph, one list item, one tag or one heading a segment. */
  readonly text: string;
}

/** The six dimensions on which a mentor and a trainer differ, in the order of the founding article. */
export const DIMENSIONS = [
  'role-focus',
  'timeframe',
  'methodology',
  'relationship',
  'goals-outcomes',
  'support-interaction',
] as const;

export type Dimension = (typeof DIMENSIONS)[number];

/** One value a dimension, −1 (mentor pole) to +1 (trainer pole); a dimension that is not known is left out. */
export type DimensionVector = Readonly<Partial<Record<Dimension, number>>>;

/** An entry that gets links. */
export interface SourceDocument {
  readonly id: string;
  /** BCP 47, for example `en` or `fr-CA`. */
  readonly locale: string;
  readonly segments: readonly TextSegment[];
  /** What an editor said through tags and categories; the text decides where they are empty. */
  readonly needHints?: readonly NeedHint[];
}

export interface NeedHint {
  readonly from: 'tag' | 'category';
  readonly name: string;
  readonly need: 'mentor' | 'trainer' | 'both';
}

/** An entry that can be linked to. */
export interface OfferingDocument {
  readonly id: string;
  /** Left out where a collection knows no kinds: the need is then ignored. */
  readonly kind?: Kind;
  readonly locale: string;
  readonly segments: readonly TextSegment[];
  readonly dimensions?: DimensionVector;
  /** Career stages it is meant for, for example `doctoral`, `newManager`; empty or absent: anybody. */
  readonly audience?: readonly string[];
  readonly level?: 'introductory' | 'intermediate' | 'advanced' | 'mixed';
  /** 0..1, from ratings shrunk by their count and `featured`; absent: not known. */
  readonly quality?: number;
  /** Who offers it, for example a school; a list shows only so many of one house. */
  readonly house?: string;
  /** How readily it can be taken up, 0..1 (1 = open now); absent: not known. */
  readonly readiness?: number;
}
