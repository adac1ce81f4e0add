import type { App } from './start-app';

const paragraph = (text: string) => ({ type: 'paragraph', children: [{ type: 'text', text }] });

/** A blocks value with one paragraph a line. */
export const blocks = (text: string) => text.split('\n').filter(Boolean).map(paragraph);

export const ARTICLE = 'api::article.article';
export const MENTOR = 'api::mentor-profile.mentor-profile';
export const PROGRAM = 'api::trainer-program.trainer-program';

type Data = Record<string, unknown>;
type Status = 'draft' | 'published';

let count = 0;

const create = async (
  app: App,
  uid: string,
  data: Data,
  status: Status,
  locale = 'en',
): Promise<string> => {
  const documents = app.strapi.documents(uid as typeof ARTICLE);
  const entry = await documents.create({ data: data as never, locale, status });
  return entry.documentId;
};

const slug = (): string => {
  count += 1;
  return `entry-${count}`;
};

/** A mentor that is listed and taking people on. */
export const mentorData = (): Data => ({
  displayName: 'Ada L.',
  slug: slug(),
  headline: 'Giving feedback in the first year as a manager',
  summary:
    'Ada talks with first-year managers about giving honest feedback to their team, making decisions about people, and finding confidence when they feel alone and unsure. To reflect is half the work.',
  yearsExperience: 12,
  engagementType: 'ongoing',
  typicalMonths: 12,
  approaches: [{ kind: 'guidingQuestions' }],
  outcomes: [{ kind: 'leadership', statement: 'Lead a team with a calm mind' }],
  channels: [{ kind: 'video' }],
  languages: [{ code: 'en' }],
  listingState: 'listed',
  acceptingMentees: true,
  maxMentees: 3,
  currentMentees: 0,
});

/** A mentor that is listed and taking people on, about what `summary` says. */
export const createMentor = (app: App, data: Data, status: Status = 'published'): Promise<string> =>
  create(app, MENTOR, { ...mentorData(), ...data }, status);

/** A program that can be started any day. */
export const programData = (): Data => ({
  title: 'Giving feedback: a two-day workshop',
  slug: slug(),
  summary:
    'Practise giving feedback to a team in a two-day workshop with role play and exercises: a technique that a manager learns step by step, with an assessment at the end.',
  description: blocks('Managers practise feedback conversations with their team in small groups.'),
  instructors: [{ name: 'T. Rainer' }],
  programKind: 'workshop',
  scheduleType: 'onDemand',
  durationDays: 2,
  totalHours: 14,
  modules: [{ title: 'Feedback that is heard' }],
  teachingMethods: [{ kind: 'rolePlay' }],
  outcomes: [{ kind: 'skillAcquisition', statement: 'Give feedback that is heard' }],
  languages: [{ code: 'en' }],
  listingState: 'listed',
});

/** A program that can be started any day, about what `summary` says. */
export const createProgram = (
  app: App,
  data: Data,
  status: Status = 'published',
): Promise<string> => create(app, PROGRAM, { ...programData(), ...data }, status);

/** An article whose text both of the above fit. */
export const articleData = (): Data => ({
  title: 'The first year as a manager: giving feedback',
  slug: slug(),
  body: blocks(
    [
      'When I became a manager, giving feedback to my team was the hardest part. I felt alone and unsure, and I needed someone to talk to who had been there.',
      'A mentor helped me over many months to reflect on the kind of manager I want to be and to make decisions about people with confidence.',
      'I also had to learn how to give feedback: a workshop with exercises, role play and practice gave me the technique, step by step.',
    ].join('\n'),
  ),
});

/** An article whose text both of the above fit. */
export const createArticle = (
  app: App,
  data: Data = {},
  status: Status = 'published',
  locale = 'en',
): Promise<string> => create(app, ARTICLE, { ...articleData(), ...data }, status, locale);

/** Gives the public role these rights and no other. */
export const allowPublic = async (app: App, actions: readonly string[]): Promise<void> => {
  const role = await app.strapi.db
    .query('plugin::users-permissions.role')
    .findOne({ where: { type: 'public' } });
  const permissions = app.strapi.db.query('plugin::users-permissions.permission');
  await permissions.deleteMany({ where: { role: role.id } });
  for (const action of actions) await permissions.create({ data: { action, role: role.id } });
};

export const READ_ALL = [
  ...[
    'article.article',
    'mentor-profile.mentor-profile',
    'trainer-program.trainer-program',
  ].flatMap((name) => [`api::${name}.find`, `api::${name}.findOne`]),
  'plugin::cross-links.content.find',
];

/** Takes an entry away again: the same text many times over makes its own words common. */
export const remove = async (app: App, uid: string, documentId: string): Promise<void> => {
  await app.strapi.documents(uid as typeof ARTICLE).delete({ documentId, locale: '*' });
  await app.settle();
};
