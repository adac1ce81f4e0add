import {
  allowPublic,
  ARTICLE,
  blocks,
  createArticle,
  createMentor,
  createProgram,
  MENTOR,
  READ_ALL,
} from '../app/fixtures';
import type { App } from '../app/start-app';

const READ_TOO = ['author', 'category', 'tag'].flatMap((name) => [
  `api::${name}.${name}.find`,
  `api::${name}.${name}.findOne`,
]);

/** A word longer than any column, and a title as long as the schema lets it be. */
export const LONG_TITLE = `${'Pneumonoultramicroscopicsilicovolcanoconiosis'.repeat(2)} and what ${'else '.repeat(9)}`;
export const COVER = '/uploads/cover.png';

export interface Content {
  readonly mentor: string;
  readonly program: string;
  readonly article: string;
}

/** A small blog with what a page can have: a cover, a story without links, one that was pinned to, a long title. */
export const writeBlog = async (app: App): Promise<Content> => {
  await allowPublic(app, [...READ_ALL, ...READ_TOO, 'api::site-setting.site-setting.find']);
  const create = async (uid: string, data: object): Promise<string> => {
    const documents = app.strapi.documents(uid as typeof ARTICLE);
    return (await documents.create({ data: data as never, locale: 'en' })).documentId;
  };
  await create('api::site-setting.site-setting', {
    siteTitle: 'Inspirational journeys',
    tagline: 'Follow the stories of academics',
    siteUrl: 'https://blog.example.org',
    recentPostsCount: 3,
    mentorBlockHeading: 'Talk to someone who has been there',
    trainerBlockHeading: 'Learn it step by step',
  });
  const category = await create('api::category.category', { name: 'Careers', slug: 'careers' });
  const tag = await create('api::tag.tag', { name: 'mentors', slug: 'mentors' });
  const author = await create('api::author.author', { name: 'Jumpstart Admin', slug: 'admin' });
  const cover = await app.strapi.db.query('plugin::upload.file').create({
    data: {
      ...{ name: 'cover', hash: 'cover', ext: '.png', mime: 'image/png', size: 1, url: COVER },
      ...{ width: 1200, height: 600, alternativeText: 'A hut by the sea', provider: 'local' },
    },
  });
  const mentor = await createMentor(app, { slug: 'ada', tags: [tag] });
  const run = { startDate: '2090-01-20', endDate: '2090-01-22', capacity: 9 };
  const program = await createProgram(app, {
    ...{ slug: 'feedback', scheduleType: 'fixedDates', runs: [run], skills: [tag] },
    pricing: { model: 'oneTime', amount: 240, currency: 'EUR' },
  });
  const article = await createArticle(app, {
    ...{ slug: 'first-year', author, cover: cover.id, tags: [tag], categories: [category] },
    ...{ excerpt: 'It is the hardest part.', postDate: '2025-01-07T09:00:00.000Z' },
  });
  await createArticle(app, {
    ...{ title: 'Nothing to learn here', slug: 'no-links', author },
    ...{ postDate: '2025-01-06T09:00:00.000Z', crossLinks: { mode: 'none' } },
  });
  await createArticle(app, {
    ...{ title: LONG_TITLE.trim(), slug: 'long', postDate: '2025-01-05T09:00:00.000Z' },
    body: [
      ...blocks('Before a list.'),
      {
        type: 'list',
        format: 'unordered',
        children: [
          { type: 'list-item', children: [{ type: 'text', text: 'Outer' }] },
          {
            type: 'list',
            format: 'ordered',
            indentLevel: 1,
            children: [
              { type: 'list-item', children: [{ type: 'text', text: '<img src=x> & "quoted"' }] },
            ],
          },
        ],
      },
    ],
    crossLinks: { pinned: [{ uid: MENTOR, documentId: mentor }] },
  });
  await app.settle();
  // Strapi's own check keeps such an address out; a row that was written past it must do no harm either.
  const children = [{ type: 'text', text: 'a bad link' }];
  const bad = { type: 'link', url: 'javascript:alert(1)', children };
  const rows = app.strapi.db.query(ARTICLE);
  const row = await rows.findOne({ where: { slug: 'long', publishedAt: { $notNull: true } } });
  const body = [...row.body, { type: 'paragraph', children: [bad] }];
  await rows.update({ where: { id: row.id }, data: { body } });
  return { mentor, program, article };
};
