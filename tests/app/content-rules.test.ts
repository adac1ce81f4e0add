import { signIn, allowRole } from './admin-session';
import { apiToken } from './callers';
import { PUBLISHING } from './content-rules/publishing';
import { SAVING } from './content-rules/saving';
import { WORTH } from './content-rules/worth-knowing';
import { ARTICLE, articleData, MENTOR, mentorData, PROGRAM, programData } from './fixtures';
import { startApp, type App } from './start-app';

const TAG = 'api::tag.tag';
const CATEGORY = 'api::category.category';

type Data = Readonly<Record<string, unknown>>;
interface Refusal {
  readonly name: string;
  readonly details: { readonly errors: { path: string[]; message: string }[] };
}

let app: App;
let photo = 0;
let author = '';

const documents = (uid: string) => app.strapi.documents(uid as typeof ARTICLE);

const write = (uid: string, data: Data, status: 'draft' | 'published') =>
  documents(uid).create({ data: data as never, locale: 'en', status });

/** Under which field an attempt was refused, and why. */
const refusalOf = async (attempt: Promise<unknown>): Promise<string[]> => {
  try {
    await attempt;
  } catch (error) {
    const { name, details } = error as Refusal;
    expect(name).toBe('ValidationError');
    return details.errors.map(({ path, message }) => `${path.join('.')}: ${message}`);
  }
  return [];
};

const whole: Readonly<Record<string, () => Data>> = {
  [ARTICLE]: () => ({ ...articleData(), author }),
  [MENTOR]: () => ({ ...mentorData(), photo }),
  [PROGRAM]: programData,
};

beforeAll(async () => {
  app = await startApp({ CONTENT_RULES: 'true' });
  const file = await app.strapi.db.query('plugin::upload.file').create({
    data: {
      name: 'ada.svg',
      hash: 'ada',
      mime: 'image/svg+xml',
      size: 1,
      url: '/a',
      provider: 'local',
    },
  });
  photo = Number(file.id);
  const data = { name: 'Jumpstart Admin', slug: 'jumpstart' };
  author = (await documents('api::author.author').create({ data: data as never, locale: 'en' }))
    .documentId;
});
afterAll(() => app.stop());

it.each([ARTICLE, MENTOR, PROGRAM])('publishes a whole %s', async (uid) => {
  expect(await refusalOf(write(uid, whole[uid]?.() ?? {}, 'published'))).toEqual([]);
});

/** The text itself, or one that looks like it. */
const exactly = (answer: string | RegExp): string =>
  typeof answer === 'string' ? answer : (expect.stringMatching(answer) as string);

describe('rules that refuse publishing', () => {
  it.each(PUBLISHING)('%s: %s', async (_rule, uid, change, answer) => {
    const data = { ...whole[uid]?.(), ...change() };
    const [first] = await refusalOf(write(uid, data, 'published'));
    expect(first).toEqual(exactly(answer));
  });

  it('leave a draft in peace, and refuse it when it is to be published', async () => {
    const { documentId } = await write(MENTOR, { ...mentorData(), photo: null }, 'draft');
    const publish = documents(MENTOR).publish({ documentId, locale: 'en' });
    expect(await refusalOf(publish)).toEqual([
      'photo: Add a photo. Profiles without one are not shown.',
    ]);
    const published = await documents(MENTOR).findOne({ documentId, status: 'published' });
    expect(published).toBeNull();
  });
});

describe('rules that refuse saving', () => {
  it.each(SAVING)('%s: %s', async (_rule, uid, change, answer) => {
    const data = { ...whole[uid]?.(), ...change() };
    const [first] = await refusalOf(write(uid, data, 'draft'));
    expect(first).toEqual(exactly(answer));
  });

  it('look at what a change makes of the whole entry, and take the change back', async () => {
    const { documentId } = await write(
      MENTOR,
      { ...whole[MENTOR]?.(), currentMentees: 3 },
      'draft',
    );
    const change = documents(MENTOR).update({ documentId, data: { maxMentees: 2 } as never });
    expect(await refusalOf(change)).toEqual(['currentMentees: 3 mentees exceed the limit of 2.']);
    const kept = await documents(MENTOR).findOne({ documentId });
    expect(kept).toMatchObject({ maxMentees: 3 });
  });

  it('R23: no category inside itself, none deeper than three levels', async () => {
    const ids: string[] = [];
    for (const name of ['One', 'Two', 'Three', 'Four']) {
      const data = { name, slug: name.toLowerCase() };
      ids.push((await write(CATEGORY, data, 'published')).documentId);
    }
    const [one = '', two = '', three = '', four = ''] = ids;
    const place = (documentId: string, parent: string) =>
      refusalOf(documents(CATEGORY).update({ documentId, data: { parent } as never }));
    expect(await place(two, one)).toEqual([]);
    expect(await place(three, two)).toEqual([]);
    const inside = ['parent: A category cannot be placed inside itself.'];
    expect(await place(one, one)).toEqual(inside);
    expect(await place(one, three)).toEqual(inside);
    expect(await place(four, three)).toEqual([
      'parent: Categories are at most 3 levels deep; here they would be 4.',
    ]);
    expect(await place(one, four)).toEqual([
      'parent: Categories are at most 3 levels deep; here they would be 4.',
    ]);
  });

  it('R24: synonyms are words, and no names of other tags', async () => {
    await write(TAG, { name: 'Long-term', slug: 'long-term' }, 'published');
    const tag = (synonyms: unknown) =>
      refusalOf(write(TAG, { name: 'Vision', slug: 'vision', synonyms }, 'published'));
    expect(await tag(['long-TERM'])).toEqual([
      "synonyms: 'long-TERM' is already the name of a tag.",
    ]);
    expect(await tag({ a: 1 })).toEqual(['synonyms: Synonyms are a list of words: ["long-term"].']);
    expect(await tag(Array.from({ length: 21 }, (_, i) => `w${i}`))).toHaveLength(1);
    expect(await tag(['fine', ' '])).toEqual([
      'synonyms: Synonym 2 must be a text of 1 to 60 characters.',
    ]);
    expect(await tag(['outlook'])).toEqual([]);
  });
});

describe('every way in', () => {
  it('answers the same over REST, under the field', async () => {
    const token = await apiToken(app, 'full-access');
    const answer = await app.request
      .post('/api/articles')
      .set('Authorization', token)
      .send({ data: { ...articleData(), author: null } });
    expect(answer.status).toBe(400);
    expect(answer.body).toMatchObject({
      error: {
        name: 'ValidationError',
        message: 'Choose an author. The public page shows a name beside the date.',
        details: { errors: [{ path: ['author'] }] },
      },
    });
  });

  it('answers the same in the admin, where the form shows it under the field', async () => {
    const token = await signIn(app, 'strapi-super-admin');
    const answer = await app.request
      .post(`/content-manager/collection-types/${MENTOR}`)
      .set('Authorization', `Bearer ${token}`)
      .send({ ...mentorData(), currentMentees: 9 });
    expect(answer.status).toBe(400);
    expect(answer.body).toMatchObject({
      error: {
        details: {
          errors: [{ path: ['currentMentees'], message: '9 mentees exceed the limit of 3.' }],
        },
      },
    });
  });
});

describe('advice', () => {
  let token = '';
  const adviceOn = async (uid: string, documentId: string): Promise<string[]> => {
    const { body } = (await app.request
      .get(`/cross-links/advice?uid=${uid}&documentId=${documentId}&locale=en`)
      .set('Authorization', `Bearer ${token}`)
      .expect(200)) as { body: { data: { blocks: boolean; path: string[]; message: string }[] } };
    return body.data.map(
      ({ blocks: stops, path, message }) => `${stops ? '!' : ''}${path.join('.')}: ${message}`,
    );
  };
  const adviceFor = async (uid: string, change: Data): Promise<string[]> => {
    const { documentId } = await write(uid, { ...whole[uid]?.(), ...change }, 'draft');
    return adviceOn(uid, documentId);
  };

  beforeAll(async () => {
    await allowRole(app, 'strapi-editor', ARTICLE);
    token = await signIn(app, 'strapi-editor');
    await allowRole(app, 'strapi-editor', MENTOR);
    await allowRole(app, 'strapi-editor', PROGRAM);
  });

  it.each(WORTH)('%s: %s', async (_rule, uid, change, answer) => {
    expect(await adviceFor(uid, change())).toContain(answer);
  });

  it('R28: a pin that readers do not see', async () => {
    const { documentId } = await write(MENTOR, whole[MENTOR]?.() ?? {}, 'draft');
    const crossLinks = { pinned: [{ uid: MENTOR, documentId }] };
    expect(await adviceFor(ARTICLE, { crossLinks })).toEqual([
      'crossLinks.pinned: Ada L. is not published in en; it will not be shown.',
    ]);
    await documents(MENTOR).publish({ documentId, locale: 'en' });
    expect(await adviceFor(ARTICLE, { crossLinks })).toEqual([]);
  });

  it('R31: a retired offering that an article pins', async () => {
    const { documentId } = await write(MENTOR, whole[MENTOR]?.() ?? {}, 'published');
    const crossLinks = { pinned: [{ uid: MENTOR, documentId }] };
    await write(ARTICLE, { ...whole[ARTICLE]?.(), crossLinks }, 'published');
    await app.settle();
    const data = { listingState: 'retired' } as never;
    await documents(MENTOR).update({ documentId, data, status: 'published' });
    await app.settle();
    expect(await adviceOn(MENTOR, documentId)).toContain('listingState: Pinned in 1 article.');
  });

  it('R34: an address that another draft has', async () => {
    await write(ARTICLE, { ...articleData(), slug: 'twice' }, 'draft');
    expect(await adviceFor(ARTICLE, { slug: 'twice' })).toEqual([
      'slug: Another article already uses this address.',
    ]);
  });

  it('names what will refuse publishing before the editor tries', async () => {
    expect(await adviceFor(MENTOR, { photo: null })).toEqual([
      '!photo: Add a photo. Profiles without one are not shown.',
    ]);
  });

  it('is not for whoever may not read the entry', async () => {
    const { documentId } = await write(CATEGORY, { name: 'Shut', slug: 'shut' }, 'published');
    const { status } = await app.request
      .get(`/cross-links/advice?uid=${CATEGORY}&documentId=${documentId}&locale=en`)
      .set('Authorization', `Bearer ${token}`);
    expect(status).toBe(403);
  });
});
