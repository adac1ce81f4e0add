import { EMPTY_CURATION, parseCuration, type Curation } from '../../../core/src';

/** Choices as stored; those that cannot be read choose nothing, where only looking is asked for. */
export const readableCuration = (value: unknown): Curation => {
  try {
    return parseCuration(value);
  } catch {
    return EMPTY_CURATION;
  }
};
