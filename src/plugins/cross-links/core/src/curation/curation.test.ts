import fc from 'fast-check';

import { isCrossLinksError } from '../errors';
import { EMPTY_CURATION, keyOf, parseCuration, referenceOf } from './curation';

const mentor = { uid: 'api::mentor-profile.mentor-profile', documentId: 'm1' };
const program = { uid: 'api::trainer-program.trainer-program', documentId: 't1' };

/** True where the value is read, or refused with the one error that is meant for it. */
const isReadOrRefused = (value: unknown): boolean => {
  try {
    parseCuration(value);
    return true;
  } catch (error) {
    return isCrossLinksError(error);
  }
};

describe('parseCuration', () => {
  it.each([null, undefined, '', '  '])('reads %p as no choice at all', (value) => {
    expect(parseCuration(value)).toEqual(EMPTY_CURATION);
  });

  it('reads an object and the same as JSON text alike', () => {
    const value = { mode: 'both', pinned: [program, mentor], hidden: [], note: 'on purpose' };
    expect(parseCuration(value)).toEqual(value);
    expect(parseCuration(JSON.stringify(value))).toEqual(value);
  });

  it.each([
    ['broken JSON', '{"mode":', /not valid JSON/],
    ['an unknown mode', { mode: 'banana' }, /mode: must be one of: auto, mentor/],
    ['a list', [], /Invalid input/],
    ['a number', 3, /Invalid input/],
    ['an unknown key', { pins: [] }, /Unrecognized key/],
    ['a bad reference', { pinned: [{ uid: 'mentor', documentId: 'x' }] }, /pinned\.0\.uid/],
    ['the same pin twice', { pinned: [mentor, mentor] }, /pinned\.1: .* listed twice/],
    ['pinned and hidden', { pinned: [mentor], hidden: [mentor] }, /both pinned and hidden/],
    [
      'too many pins',
      { pinned: Array.from({ length: 11 }, (_, i) => ({ ...mentor, documentId: `m${i}` })) },
      /at most 10/,
    ],
  ])('refuses %s and says where', (_name, value, message) => {
    expect(() => parseCuration(value)).toThrow(message);
  });

  it('throws nothing but its own error, whatever it is given', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        expect(isReadOrRefused(value)).toBe(true);
      }),
    );
  });
});

describe('keyOf', () => {
  it('is undone by referenceOf', () => {
    expect(referenceOf(keyOf(mentor))).toEqual(mentor);
  });
});
