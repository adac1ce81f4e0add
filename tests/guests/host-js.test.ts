import { type Guest, inviteGuest, packPlugin } from './guest';

const POSTS = {
  doubt: 'Should I stay in academia or leave?',
  model: 'How to fit your first mixed model in R',
  birds: 'The cormorants of the old harbour',
};

const LINKS = {
  [POSTS.doubt]: ['Ana Duarte'],
  [POSTS.model]: ['Statistics with R in six evenings'],
  [POSTS.birds]: [],
};

const OFFERINGS = `offerings: [
        {
          uid: 'api::coach.coach',
          kind: 'mentor',
          title: 'name',
          text: ['about'],
          skills: ['strengths'],
          availability: { accepting: 'open', capacity: { max: 'places', taken: 'taken' } },
        },
        {
          uid: 'api::course.course',
          kind: 'trainer',
          title: 'title',
          text: ['description', 'units'],
          skills: ['skills'],
          availability: {
            runs: { field: 'dates', start: 'start', end: 'end', capacity: 'seats', taken: 'booked' },
          },
        },
      ]`;

let guest: Guest;
let original = '';

const configure = (crossLinks: string): void => {
  guest.write(
    'config/plugins.js',
    original.replace('({\n', `({\n  'cross-links': { ${crossLinks} },\n`),
  );
};

beforeAll(() => {
  guest = inviteGuest('host-js');
  original = guest.read('config/plugins.js');
});

afterAll(() => {
  guest.leave();
});

/** One site's life with the plugin: each step stands on the one before. */
describe('a JavaScript site in one language, with posts, coaches and courses of its own', () => {
  it('has content before it meets the plugin', () => {
    expect(guest.task('fill')).toBe(3);
  });

  it('installs the tarball and starts as before', () => {
    guest.run('npm', 'install', '--prefer-offline', '--no-audit', '--no-fund', packPlugin());
    expect(guest.look()).toMatchObject({
      own: { status: 200, total: 3 },
      health: 204,
    });
  });

  it('does not start with a wrong setting, and says which', () => {
    configure(`config: { limit: 99 }`);
    const { status, said } = guest.attempt(process.execPath, 'node_modules/.bin/strapi', 'start');
    expect(status).not.toBe(0);
    expect(said).toMatch(/limit/);
    expect(said).toContain('99');
  });

  it('does not start with a mapping of what the site does not have, and says what there is', () => {
    configure(`config: { ${OFFERINGS.replace("title: 'name'", "title: 'nmae'")} }`);
    const { status, said } = guest.attempt(process.execPath, 'node_modules/.bin/strapi', 'start');
    expect(status).not.toBe(0);
    expect(said).toMatch(
      /offerings\.0\.title: must be an attribute of api::coach\.coach \(.*name.*\), not "nmae"/,
    );
  });

  it('links posts that were there before, as soon as the field is added', () => {
    configure(`config: { ${OFFERINGS} }`);
    guest.run('npx', '--no-install', 'cross-links', 'field', 'add', 'api::post.post');
    const { links, own } = guest.look();
    expect(links).toEqual(LINKS);
    expect(own).toEqual({ status: 200, total: 3 });
  });

  it('proposes coaches and courses, and links the same once they are confirmed', () => {
    configure('config: { limit: 4 }');
    expect(guest.look().links?.[POSTS.doubt]).toEqual([]);
    expect(guest.task('confirm')).toEqual({
      uids: ['api::coach.coach', 'api::course.course'],
      statuses: [400, 200, 401],
      refusal:
        'uids: nothing is proposed for api::post.post; proposed at the moment: api::coach.coach, api::course.course',
      left: [],
      origin: 'page',
    });
    expect(guest.look().links).toEqual(LINKS);
  });

  it('is told what the demo content needs', () => {
    const { status, said } = guest.attempt('npx', '--no-install', 'cross-links', 'seed', '--demo');
    expect(status).toBe(2);
    expect(said).toMatch(/Take the schema pack first: npx cross-links schema add/);
  });

  it('takes types of the schema pack as JavaScript beside its own', () => {
    guest.run('npx', '--no-install', 'cross-links', 'schema', 'add', 'trainer-program');
    expect(guest.task('added')).toEqual({
      program: 403,
      mentor: 404,
      fields: true,
      refusal: ['hoursPerWeekMax: Maximum hours per week must be at least the minimum.'],
    });
    expect(guest.look().links).toEqual(LINKS);
  });

  it('follows an editor', () => {
    const choices = guest.task('pin');
    const { links, choices: kept } = guest.look();
    expect(links?.[POSTS.doubt]).toEqual(['Writing a paper step by step']);
    expect(kept).toEqual(choices);
  });

  it('works without the plugin for a day and loses nothing', () => {
    const choices = guest.look().choices;
    guest.run('npx', '--no-install', 'cross-links', 'field', 'keep', 'api::post.post');
    configure('enabled: false');
    expect(guest.task('workWithout')).toEqual({ plugin: false });
    expect(guest.look()).toMatchObject({ own: { status: 200, total: 3 }, choices });

    configure('config: { limit: 4 }');
    guest.run('npx', '--no-install', 'cross-links', 'field', 'add', 'api::post.post');
    const { links, choices: after } = guest.look();
    expect(after).toEqual(choices);
    expect(links?.[POSTS.doubt]).toEqual(['Writing a paper step by step']);
    expect(links?.[POSTS.model]).toEqual(['Statistics with R in six evenings']);
  });

  it('is left without a trace by the documented steps', () => {
    guest.run('npx', '--no-install', 'cross-links', 'field', 'remove', 'api::post.post');
    guest.run('npx', '--no-install', 'cross-links', 'forget', '--yes');
    guest.write('config/plugins.js', original);
    guest.run('npm', 'uninstall', '--no-audit', '--no-fund', 'strapi-plugin-cross-links');
    const left = guest.look();
    expect(left).toMatchObject({ own: { status: 200, total: 3 }, health: 204, choices: null });
    expect(left.tables).toEqual([]);
    expect(left.rows).toEqual([]);
  });
});
