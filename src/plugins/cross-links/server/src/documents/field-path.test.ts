import { headOf, inWords, valuesAt } from './field-path';

describe('valuesAt', () => {
  const row = {
    level: 'advanced',
    outcomes: [{ kind: 'leadership' }, { kind: 'skill' }],
    certification: { awarded: false },
  };

  it.each([
    ['level', ['advanced']],
    ['outcomes.kind', ['leadership', 'skill']],
    ['certification.awarded', [false]],
    ['missing', []],
    ['level.deeper', []],
  ])('reads %s', (path, expected) => {
    expect(valuesAt(row, path)).toEqual(expected);
  });
});

it('says an enumeration value as a reader would', () => {
  expect(inWords('newManager')).toBe('new manager');
  expect(headOf('outcomes.kind')).toBe('outcomes');
});
