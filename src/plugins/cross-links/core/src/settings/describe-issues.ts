import type { z } from 'zod';

import type { ErrorDetail } from '../errors';

type Issue = z.core.$ZodIssue;

const SHOWN_VALUE = 60;

const valueAt = (given: unknown, path: readonly PropertyKey[]): unknown => {
  let at = given;
  for (const key of path) {
    if (typeof at !== 'object' || at === null) return undefined;
    at = (at as Record<PropertyKey, unknown>)[key];
  }
  return at;
};

const inWords = (value: unknown): string => {
  if (value === undefined) return 'missing';
  const text = JSON.stringify(value);
  return text.length > SHOWN_VALUE ? `${text.slice(0, SHOWN_VALUE)}…` : text;
};

const sizeOf = (origin: string): string => (origin === 'array' ? ' entries' : '');

/** What would be right in its place. */
const fixOf = (issue: Issue): string => {
  switch (issue.code) {
    case 'too_small':
      return issue.origin === 'string'
        ? 'must not be empty'
        : `must be at least ${String(issue.minimum)}${sizeOf(issue.origin)}`;
    case 'too_big':
      return `must be at most ${String(issue.maximum)}${sizeOf(issue.origin)}`;
    case 'invalid_type':
      return `must be of type ${issue.expected}`;
    case 'invalid_value':
      return `must be one of: ${issue.values.map(String).join(', ')}`;
    default:
      return issue.message;
  }
};

/** Every wrong setting with its place, what would be right, and what stands there. */
export const describeIssues = (issues: readonly Issue[], given: unknown): ErrorDetail[] =>
  issues.flatMap((issue): ErrorDetail[] => {
    const path = issue.path.map(String);
    if (issue.code === 'unrecognized_keys') {
      const message = 'is not a setting; remove it or check its spelling';
      return issue.keys.map((key) => ({ path: [...path, key], message }));
    }
    const now = inWords(valueAt(given, issue.path));
    return [{ path, message: `${fixOf(issue)}, not ${now}` }];
  });

/** The same in one line. */
export const issuesInWords = (details: readonly ErrorDetail[]): string =>
  details.map(({ path, message }) => `${path.join('.') || 'config'}: ${message}`).join('; ');
