import {
  articleGraph,
  DEFAULT_PATHS,
  offeringGraph,
  type Site,
} from '../../src/plugins/cross-links/core/src/json-ld';
import { problemsOf } from './vocabulary';

const TODAY = '2026-11-22';

const site: Site = {
  url: 'https://blog.example.org',
  mediaUrl: 'https://cms.example.org',
  name: 'Inspirational journeys',
  tagline: 'Stories of change',
  paths: DEFAULT_PATHS,
};
const tag = {
  name: 'Feedback',
  slug: 'feedback',
  description: 'Saying it',
  synonyms: ['critique'],
};
const category = {
  name: 'Leading',
  slug: 'leading',
  parent: { name: 'Work', slug: 'work', parent: null },
};
const shared = {
  locale: 'en',
  categories: [category],
  tags: [tag],
  audience: [{ stage: 'newManager' }],
  pricing: {
    model: 'subscription',
    amount: 40,
    currency: 'EUR',
    billingPeriod: 'quarter',
    note: 'Cancel any time',
  },
  rating: { average: 4.5, count: 12 },
  testimonials: [
    { quote: 'It helped.', person: 'B. C.', role: 'Manager', consent: true },
    { quote: 'Not to be told.', person: 'Nobody', consent: false },
  ],
};
const mentor = {
  ...shared,
  documentId: 'm1',
  displayName: 'Ada L.',
  slug: 'ada',
  headline: 'Feedback for managers',
  summary: 'Talks with new managers.',
  photo: { url: '/uploads/ada.png' },
  country: 'NO',
  languages: [{ code: 'en' }, { code: 'nb' }],
  credentials: [{ name: 'Coach', issuer: 'ICF', url: 'https://icf.example/ada' }],
  availability: [{ dayOfWeek: 'monday', opens: '09:00:00.000', closes: '12:30:00.000' }],
  outcomes: [{ kind: 'leadership', statement: 'Lead with a calm mind' }],
  links: [{ kind: 'website', url: 'https://ada.example' }],
  acceptingMentees: true,
  minCommitmentMonths: 3,
  bookingUrl: 'https://book.example/ada',
};
const program = {
  ...shared,
  documentId: 'p1',
  title: 'R in two days',
  slug: 'r-in-two-days',
  code: 'R-2',
  summary: 'Learn R.',
  providerName: 'School',
  providerUrl: 'https://school.example',
  programKind: 'bootcamp',
  level: 'introductory',
  prerequisites: 'None',
  skills: [tag],
  totalHours: 13.5,
  durationDays: 2,
  deliveryMode: 'inPerson',
  location: 'Oslo',
  groupSizeMax: 20,
  modules: [{ title: 'Vectors', summary: 'One by one', hours: 2 }],
  assessments: [{ title: 'A small project', kind: 'project' }],
  certification: {
    awarded: true,
    name: 'R user',
    kind: 'badge',
    issuer: 'School',
    validityMonths: 24,
  },
  runs: [
    { startDate: '2026-01-01', endDate: '2026-01-02', capacity: 20 },
    {
      startDate: '2026-12-01',
      endDate: '2026-12-02',
      enrolBy: '2026-11-30',
      capacity: 20,
      seatsTaken: 3,
    },
    { startDate: '2027-01-01', mode: 'online', cancelled: true },
  ],
};
const article = {
  locale: 'en',
  documentId: 'a1',
  title: 'Mentors and trainers',
  slug: 'mentors-and-trainers',
  excerpt: 'What tells them apart.',
  postDate: '2026-01-07T09:00:00.000Z',
  updatedAt: '2026-02-07T09:00:00.000Z',
  cover: { url: 'https://images.example/cover.png' },
  author: {
    name: 'J. Admin',
    slug: 'j-admin',
    orcid: '0000-0002-1825-0097',
    affiliation: 'School',
    email: 'j@example.org',
  },
  categories: [category],
  tags: [tag],
};
const links = [
  { kind: 'mentor', offering: mentor },
  { kind: 'trainer', offering: program },
] as const;

const full = articleGraph({ site, article, links, today: TODAY });
const find = (type: string) => full['@graph'].find((one) => one['@type'] === type);

it.each([
  ['an article', full],
  ['a mentor’s page', offeringGraph(site, links[0], TODAY)],
  ['a program’s page', offeringGraph(site, links[1], TODAY)],
  [
    'an article with nothing but a title',
    articleGraph({
      site: { ...site, name: undefined },
      article: { documentId: 'x', title: 'x' },
      links: [],
      today: TODAY,
    }),
  ],
  [
    'offerings of which nothing is known',
    articleGraph({
      site,
      article,
      links: [
        { kind: 'mentor', offering: { documentId: 'm' } },
        { kind: 'trainer', offering: { documentId: 'p' } },
      ],
      today: TODAY,
    }),
  ],
])('%s says nothing that schema.org does not have', (_name, graph) => {
  expect(problemsOf(graph)).toEqual([]);
});

it('is checked by rules that see what is wrong', () => {
  const wrong = {
    '@graph': [
      { '@type': 'Person', offers: 'x' },
      { '@type': 'Course', timeRequired: '2 days', provider: { '@id': 'nowhere' } },
      { '@type': 'Banana' },
    ],
  };
  expect(problemsOf(wrong).length).toBeGreaterThanOrEqual(4);
});

it('mentions the offerings from the post, and links their pages from the page', () => {
  expect(find('BlogPosting')?.mentions).toEqual([
    { '@id': 'https://blog.example.org/mentors/ada#service' },
    { '@id': 'https://blog.example.org/programs/r-in-two-days#course' },
  ]);
  expect(find('WebPage')?.relatedLink).toEqual([
    'https://blog.example.org/mentors/ada',
    'https://blog.example.org/programs/r-in-two-days',
  ]);
});

it('leaves out runs that are over, seats that are taken and quotes nobody agreed to', () => {
  const text = JSON.stringify(full);
  expect(text).not.toContain('2026-01-01');
  expect(text).not.toMatch(/seatsTaken|remainingAttendeeCapacity|Not to be told|j@example\.org/);
  expect(find('Course')?.hasCourseInstance).toMatchObject([
    { startDate: '2026-12-01', courseMode: 'Onsite', offers: { validThrough: '2026-11-30' } },
    { eventStatus: 'https://schema.org/EventCancelled', courseMode: 'Online' },
  ]);
});

it('leads from the site through the category’s parents to the page', () => {
  const names = (find('BreadcrumbList')?.itemListElement as { name: string }[]).map(
    ({ name }) => name,
  );
  expect(names).toEqual(['Inspirational journeys', 'Work', 'Leading', 'Mentors and trainers']);
});

it('gives no rating that nobody gave', () => {
  const unrated = { ...mentor, rating: { average: 0, count: 0 } };
  const graph = articleGraph({
    site,
    article,
    links: [{ kind: 'mentor', offering: unrated }],
    today: TODAY,
  });
  expect(JSON.stringify(graph)).not.toContain('AggregateRating');
});

it('says that what cannot be taken up is sold out', () => {
  const graph = offeringGraph(site, { kind: 'mentor', offering: mentor, isOpen: false }, TODAY);
  expect(JSON.stringify(graph)).toContain('https://schema.org/SoldOut');
  expect(JSON.stringify(graph)).not.toContain('InStock');
});
