import { checkHooks } from './check-hooks';

it('takes hooks as they are', () => {
  const hooks = { name: 'mine', afterSelect: () => [] };
  expect(checkHooks(hooks)).toBe(hooks);
});

it.each([
  [{}, 'name'],
  [{ name: 'mine', afterselect: () => [] }, 'Unrecognized key: "afterselect"'],
  [{ name: 'mine', describeOffering: 'title' }, 'describeOffering: must be a function'],
  [
    { name: 'mine', rankingSignals: [{ name: 'topic', span: 1, value: () => 0 }] },
    'rankingSignals.0.name: must be another name than topic',
  ],
])('names what is wrong in %o', (hooks, words) => {
  expect(() => checkHooks(hooks)).toThrow(words);
});
