import type { SiteSchema, SiteType } from '../../../../server/src/importing';
import { recordOf, type ImportRecord } from '../record';
import type { Mapping } from './mapped-entry';
import { mapRecord } from './map-record';
import { guessRoles } from './roles';

const typeOf = (uid: string, attributes: SiteType['attributes']): SiteType => ({
  ...{ uid, name: uid, isLocalized: false, hasDrafts: true, attributes },
});

const topic = typeOf('api::topic.topic', {
  name: { type: 'string', required: true },
  slug: { type: 'uid' },
});
const post = typeOf('api::post.post', {
  headline: { type: 'string', required: true },
  slug: { type: 'uid', targetField: 'headline' },
  parts: { type: 'dynamiczone', components: ['story.quote', 'story.paragraph'] },
  subjects: { type: 'relation', relation: 'manyToMany', target: 'api::topic.topic' },
});
const coach = typeOf('api::coach.coach', {
  name: { type: 'string', required: true },
  about: { type: 'text', maxLength: 40 },
  strengths: { type: 'relation', relation: 'manyToMany', target: 'api::topic.topic' },
  open: { type: 'boolean' },
  places: { type: 'integer' },
  level: { type: 'enumeration', enum: ['newManager', 'senior'] },
  outcomes: { type: 'component', component: 'offer.outcome', repeatable: true },
  dates: { type: 'component', component: 'school.date', repeatable: true },
  photo: { type: 'media' },
});
const schema: SiteSchema = {
  types: [topic, post, coach],
  components: {
    'story.quote': { by: { type: 'string' } },
    'story.paragraph': { text: { type: 'richtext' } },
    'offer.outcome': {
      kind: { type: 'enumeration', enum: ['leadership', 'transition'], required: true },
      statement: { type: 'string', required: true },
    },
    'school.date': { day: { type: 'date', required: true }, seats: { type: 'integer' } },
  },
  offerings: ['api::coach.coach'],
  locales: ['en'],
  defaultLocale: 'en',
};

const mappingTo = (type: SiteType, usesNamedValues: boolean, columns = {}): Mapping => ({
  ...{ schema, type, usesNamedValues, roles: guessRoles(type, {}) },
  columns: new Map(Object.entries(columns)),
});

const row = (values: Record<string, string>): ImportRecord =>
  recordOf({ origin: 'a', where: 'line 2', type: 'row', title: values.name ?? 'Ada', values });

it('guesses fields by name and type, in a type that is called otherwise', () => {
  expect(guessRoles(post, {})).toEqual({
    title: 'headline',
    slug: 'slug',
    body: 'parts',
    tags: 'subjects',
  });
  expect(guessRoles(post, { tags: 'none', title: 'slug' })).toMatchObject({ title: 'slug' });
  expect(guessRoles(post, { tags: 'none' }).tags).toBeUndefined();
});

it('puts a text into the component of a zone that takes the most of it', () => {
  const record = recordOf({
    ...{ origin: 'a', where: 'x', type: 'post', title: 'T', slug: 't' },
    body: { format: 'html', text: '<p>x</p>' },
    tags: [{ name: 'Rest' }],
    date: '2020-01-01T00:00:00.000Z',
  });
  expect(mapRecord(record, mappingTo(post, false))).toEqual({
    data: { headline: 'T' },
    slug: { attribute: 'slug', wanted: 't' },
    texts: [
      {
        attribute: 'parts',
        markup: { format: 'html', text: '<p>x</p>' },
        target: {
          form: 'markdown',
          within: { component: 'story.paragraph', attribute: 'text', as: 'zone' },
        },
      },
    ],
    relations: [
      {
        attribute: 'subjects',
        isMany: true,
        place: { uid: 'api::topic.topic', nameField: 'name', slugField: 'slug' },
        terms: [{ name: 'Rest' }],
      },
    ],
    media: [],
    notes: [{ kind: 'the date is left out: api::post.post has no field for it' }],
    problems: [],
  });
});

it('reads the columns of a sheet by the types of their fields', () => {
  const { data, relations, media, notes } = mapRecord(
    row({
      ...{ name: 'Ada', Open: 'yes', places: '3', LEVEL: 'New manager', strengths: 'rest; work' },
      outcomes: 'leadership: Lead a calm team; transition: Change trades',
      'dates.day': '2026-11-30; 2026-12-01',
      'dates.seats': '12; 8',
      photo: 'ada.jpg',
      Height: '1.7',
    }),
    mappingTo(coach, true),
  );
  expect(data).toEqual({
    ...{ name: 'Ada', open: true, places: 3, level: 'newManager' },
    outcomes: [
      { kind: 'leadership', statement: 'Lead a calm team' },
      { kind: 'transition', statement: 'Change trades' },
    ],
    dates: [
      { day: '2026-11-30', seats: 12 },
      { day: '2026-12-01', seats: 8 },
    ],
  });
  expect(relations).toMatchObject([
    { attribute: 'strengths', terms: [{ name: 'rest' }, { name: 'work' }] },
  ]);
  expect(media).toEqual([{ attribute: 'photo', isMany: false, sources: ['ada.jpg'] }]);
  expect(notes).toEqual([{ kind: '"Height" fits no field of api::coach.coach and is left out' }]);
});

it('goes by what the owner said of a column', () => {
  const { data } = mapRecord(
    row({ name: 'Ada', Plätze: '4' }),
    mappingTo(coach, true, { Plätze: 'places' }),
  );
  expect(data).toMatchObject({ places: 4 });
});

it.each([
  [{ places: 'three' }, 'places: "three" is no whole number; write it like 12'],
  [{ open: 'maybe' }, 'open: "maybe" is neither yes nor no'],
  [{ level: 'boss' }, 'level: "boss" is none of newManager, senior'],
  [{ 'dates.day': '30/11/2026' }, 'dates: day: "30/11/2026" is no date; write it as 2026-11-30'],
  [{ outcomes: 'riches: soon' }, 'outcomes: kind: "riches" is none of leadership, transition'],
  [{ outcomes: '[{' }, expect.stringContaining('outcomes: is not valid JSON')],
])('names the field, the value and the mend: %j', (values, problem) => {
  expect(mapRecord(row({ name: 'Ada', ...values }), mappingTo(coach, true)).problems).toEqual([
    problem,
  ]);
});
