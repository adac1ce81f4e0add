import type { SettingsAnswer } from '../../../core/src/contracts/site-settings';
import { SCHEMA_PACK_SETTINGS } from '../../../core/src/settings/schema-pack';

import { draftOf, isSame, originsOf, pageOf, withItem, withKey } from './draft';

const [mentor, program] = SCHEMA_PACK_SETTINGS.offerings;
const type = (uid: string) => ({ uid, name: uid, isSource: false, attributes: [] });
const answer: SettingsAnswer = {
  settings: { ...SCHEMA_PACK_SETTINGS, limit: 5 },
  beneath: SCHEMA_PACK_SETTINGS,
  page: { limit: 5 },
  origins: {
    offerings: 'default',
    sources: 'default',
    limit: 'page',
    quotas: 'default',
    ranking: 'default',
  },
  version: 1,
  problem: null,
  types: [type('api::mentor-profile.mentor-profile'), type('api::article.article')],
  history: [],
};

describe('pageOf', () => {
  it('keeps what differs from the code, and nothing else', () => {
    expect(pageOf(draftOf(answer), answer)).toEqual({ limit: 5 });
    expect(pageOf({ ...draftOf(answer), limit: 3 }, answer)).toEqual({});
  });

  it('leaves out defaults for types that the site does not have', () => {
    expect(draftOf(answer).offerings).toEqual([mentor]);
    expect(program?.uid).toBe('api::trainer-program.trainer-program');
  });
});

it('compares without regard to the order of keys', () => {
  expect(isSame({ a: 1, b: { c: [1, 2], d: 3 } }, { b: { d: 3, c: [1, 2] }, a: 1 })).toBe(true);
  expect(isSame({ a: [1, 2] }, { a: [2, 1] })).toBe(false);
});

it('sets and takes out keys and items', () => {
  expect(withKey<{ a?: number; b: number }, 'a'>({ a: 1, b: 2 }, 'a', undefined)).toEqual({ b: 2 });
  expect(withKey({ b: 2 }, 'b', 3)).toEqual({ b: 3 });
  expect(withItem(['x', 'y'], 1, 'z')).toEqual(['x', 'z']);
  expect(withItem(['x', 'y'], 0, undefined)).toEqual(['y']);
});

it('says what has been changed and not saved', () => {
  const origins = originsOf({ ...draftOf(answer), quotas: { otherKind: 0, house: 2 } }, answer);
  expect(origins).toMatchObject({ quotas: 'unsaved', limit: 'page', ranking: 'default' });
});
