/** What a broken rule does: it refuses the save, it refuses to publish, or it is worth a look. */
export type Severity = 'save' | 'publish' | 'warning';

/** A broken rule, under the field that it concerns. */
export interface Problem {
  /** As in docs/domain-model.md: R01 to R34. */
  readonly rule: string;
  readonly severity: Severity;
  /** Of the field in the form: `['runs', '0', 'endDate']`. */
  readonly path: readonly string[];
  readonly message: string;
}

/** One language of an entry, as it is stored: components populated, relations where the rules ask for them. */
export type Entry = Readonly<Record<string, unknown>>;

/** A rule that needs nothing but the entry and the time. */
export type Check = (entry: Entry, now: Date) => readonly Problem[];

const broken =
  (severity: Severity) =>
  (rule: string, path: string, message: string): Problem => ({
    rule,
    severity,
    path: path.split('.'),
    message,
  });

/** Saving is refused, as a draft too. */
export const cannotBeSaved = broken('save');
/** Publishing is refused; a draft may wait. */
export const cannotBePublished = broken('publish');
/** Nothing is refused; the editor is told. */
export const worthALook = broken('warning');
