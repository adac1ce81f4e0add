import { type Guest, inviteGuest, packPlugin } from './guest';

const PNPM = ['-y', 'pnpm@9.15.9'] as const;

let guest: Guest;

beforeAll(() => {
  guest = inviteGuest('host-js', { hasPackages: false });
});

afterAll(() => {
  guest.leave();
});

/** Nothing of one package is in reach of another here but by its own dependencies: what npm forgives, pnpm does not. */
it('is installed by pnpm, links what was there, and is built into the admin', () => {
  guest.run('npx', ...PNPM, 'install');
  expect(guest.task('fill')).toBe(3);
  guest.run('npx', ...PNPM, 'add', packPlugin());
  guest.run('npx', '--no-install', 'cross-links', 'field', 'add', 'api::post.post');
  expect(guest.task('confirm')).toMatchObject({ uids: ['api::coach.coach', 'api::course.course'] });
  expect(guest.look()).toMatchObject({
    links: {
      'Should I stay in academia or leave?': ['Ana Duarte'],
      'How to fit your first mixed model in R': ['Statistics with R in six evenings'],
      'The cormorants of the old harbour': [],
    },
    own: { status: 200, total: 3 },
  });
  expect(guest.run('npx', '--no-install', 'strapi', 'build')).toContain('Building admin panel');
});
