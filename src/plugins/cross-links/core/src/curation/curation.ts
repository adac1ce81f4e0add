import { z } from 'zod';

import { CrossLinksError } from '../errors';

/** More pins than anybody reads; the field is a choice, not a list of everything. */
const MAX_PINNED = 10;
const MAX_HIDDEN = 200;

export const MODES = ['auto', 'mentor', 'trainer', 'both', 'none'] as const;

/** `auto`: the text decides. `none`: no links, whatever else is set. The others replace the verdict. */
export type Mode = (typeof MODES)[number];

const reference = z.strictObject({
  uid: z
    .string()
    .regex(
      /^(api|plugin)::[a-z0-9-]+\.[a-z0-9-]+$/,
      'must be a content type such as api::mentor-profile.mentor-profile',
    ),
  documentId: z.string().min(1, 'must be the documentId of an entry').max(64),
});

/** An offering, by the two things that survive publishing, import and transfer. */
export type OfferingReference = z.infer<typeof reference>;

const curation = z.strictObject({
  mode: z.enum(MODES, { error: `must be one of: ${MODES.join(', ')}` }).default('auto'),
  pinned: z.array(reference).max(MAX_PINNED, `at most ${MAX_PINNED} offerings`).default([]),
  hidden: z.array(reference).max(MAX_HIDDEN, `at most ${MAX_HIDDEN} offerings`).default([]),
  note: z.string().max(300, 'at most 300 characters').optional(),
});

/** The editor's choices, as the Cross-links field stores them. */
export interface Curation {
  readonly mode: Mode;
  /** In the order in which readers see them. */
  readonly pinned: readonly OfferingReference[];
  readonly hidden: readonly OfferingReference[];
  /** For the next editor: why the suggestion was overruled. */
  readonly note?: string | undefined;
}

export const EMPTY_CURATION: Curation = { mode: 'auto', pinned: [], hidden: [] };

/** The key under which an offering is known everywhere: `api::tag.tag:abc123`. */
export const keyOf = ({ uid, documentId }: OfferingReference): string => `${uid}:${documentId}`;

/** The reference that `keyOf` was made from. */
export const referenceOf = (key: string): OfferingReference => {
  const at = key.lastIndexOf(':');
  return { uid: key.slice(0, at), documentId: key.slice(at + 1) };
};

const fail = (path: readonly string[], message: string): never => {
  const where = path.length > 0 ? ` at ${path.join('.')}` : '';
  throw new CrossLinksError('invalid-curation', `Cross-links${where}: ${message}`, [
    { path, message },
  ]);
};

const parseJson = (text: string): unknown => {
  if (text.trim() === '') return null;
  try {
    return JSON.parse(text);
  } catch {
    return fail([], 'is not valid JSON; send an object such as {"mode":"auto","pinned":[]}');
  }
};

const rejectTwice = (list: readonly OfferingReference[], field: string): void => {
  const seen = new Set<string>();
  list.forEach((item, index) => {
    const key = keyOf(item);
    if (seen.has(key)) fail([field, String(index)], `${key} is listed twice`);
    seen.add(key);
  });
};

/**
 * Reads the value of a Cross-links field: an object, the same as JSON text, or nothing at all (which is the empty
 * curation). Throws a CrossLinksError `invalid-curation` that names the place and the mend; never loses a choice.
 */
export const parseCuration = (value: unknown): Curation => {
  const given = typeof value === 'string' ? parseJson(value) : value;
  if (given === null || given === undefined) return EMPTY_CURATION;
  const result = curation.safeParse(given);
  if (!result.success) {
    const issue = result.error.issues[0];
    return fail((issue?.path ?? []).map(String), issue?.message ?? 'is not valid');
  }
  rejectTwice(result.data.pinned, 'pinned');
  rejectTwice(result.data.hidden, 'hidden');
  const hidden = new Set(result.data.hidden.map(keyOf));
  const both = result.data.pinned.findIndex((item) => hidden.has(keyOf(item)));
  if (both >= 0) fail(['pinned', String(both)], 'is both pinned and hidden; take it out of one');
  return result.data;
};
