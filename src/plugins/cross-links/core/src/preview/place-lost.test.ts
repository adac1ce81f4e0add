import { pickLinks } from '../selection/pick-links';
import { placeLost } from './place-lost';

const quotas = { otherKind: 0, house: 1 };
const candidate = (key: string, more: { house?: string; family?: string } = {}) => ({
  key,
  kind: key.startsWith('m') ? ('mentor' as const) : ('trainer' as const),
  origin: 'automatic' as const,
  ...more,
});

it('tells what took the place of an offering', () => {
  const candidates = [
    candidate('t1', { house: 'acme', family: 't1' }),
    candidate('t2', { family: 't1' }),
    candidate('t3', { house: 'acme' }),
    candidate('m1'),
    candidate('t4'),
    candidate('t5'),
  ];
  const picked = pickLinks(candidates, { limit: 2, verdict: 'trainer', quotas });
  const lostTo = placeLost(candidates, picked, { verdict: 'trainer', quotas });
  expect(picked.map(({ key }) => key)).toEqual(['t1', 't4']);
  expect(['t2', 't3', 'm1', 't5', 'other'].map(lostTo)).toEqual([
    'same-text',
    'house',
    'other-kind',
    'limit',
    'limit',
  ]);
});
