import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

import type { AttributeCard, TypeCard } from '../contracts/site-settings';
import { parsePageSettings } from '../settings/page-settings';
import { SCHEMA_PACK_SETTINGS } from '../settings/schema-pack';
import { proposeOfferings } from './propose-offerings';

const ROOT = path.join(__dirname, '../../../../../..');

interface Attribute {
  readonly type: string;
  readonly private?: boolean;
  readonly enum?: readonly string[];
  readonly component?: string;
  readonly customField?: string;
}
interface Schema {
  readonly info: { readonly displayName: string };
  readonly attributes: Readonly<Record<string, Attribute>>;
}

const read = (file: string): Schema => JSON.parse(readFileSync(file, 'utf8')) as Schema;

const cards = (site: string, attributes: Schema['attributes'], depth = 0): AttributeCard[] =>
  Object.entries(attributes)
    .filter(([, attribute]) => attribute.private !== true)
    .map(([name, { type, enum: values, component }]) => ({
      name,
      type,
      ...(values ? { values } : {}),
      ...(component !== undefined && depth === 0
        ? {
            attributes: cards(
              site,
              read(path.join(site, 'src/components', `${component.replace('.', '/')}.json`))
                .attributes,
              1,
            ),
          }
        : {}),
    }));

/** The content types of a site as the server lists them, read from its files. */
const typesOf = (site: string): TypeCard[] => {
  const folder = path.join(site, 'src/api');
  if (!existsSync(folder)) return [];
  return readdirSync(folder).map((name) => {
    const schema = read(path.join(folder, name, 'content-types', name, 'schema.json'));
    return {
      uid: `api::${name}.${name}`,
      name: schema.info.displayName,
      isSource: Object.values(schema.attributes).some(
        ({ customField }) => customField !== undefined,
      ),
      attributes: cards(site, schema.attributes),
    };
  });
};

describe('proposals for a stranger’s coaches and courses', () => {
  const proposals = proposeOfferings(typesOf(path.join(ROOT, 'tests/fixtures/host-js')), []);

  it('maps both', () => {
    expect(proposals).toEqual([
      {
        name: 'Coach',
        because: 'coach',
        offering: {
          uid: 'api::coach.coach',
          kind: 'mentor',
          title: 'name',
          text: ['about'],
          skills: ['strengths'],
          topics: [],
          facts: [],
          availability: { accepting: 'open', capacity: { max: 'places', taken: 'taken' } },
          dimensions: {},
          quality: {},
        },
      },
      {
        name: 'Course',
        because: 'course',
        offering: {
          uid: 'api::course.course',
          kind: 'trainer',
          title: 'title',
          text: ['description', 'units'],
          skills: ['skills'],
          topics: [],
          facts: [],
          availability: {
            runs: {
              field: 'dates',
              start: 'start',
              end: 'end',
              capacity: 'seats',
              taken: 'booked',
            },
          },
          dimensions: {},
          quality: {},
        },
      },
    ]);
  });

  it('can be saved as they are', () => {
    const page = { offerings: proposals.map(({ offering }) => offering) };
    expect(parsePageSettings(page)).toEqual(page);
  });
});

describe('proposals for the schema pack', () => {
  const types = typesOf(ROOT);

  it('are not made for what is configured', () => {
    const known = SCHEMA_PACK_SETTINGS.offerings.map(({ uid }) => uid);
    expect(proposeOfferings(types, known)).toEqual([]);
  });

  // Counts of seats are private there, and private attributes are not on the list of what a mapping can name.
  it('come close to the mapping that was written by hand', () => {
    const [mentor, program] = proposeOfferings(types, []).map(({ offering }) => offering);
    expect(mentor).toMatchObject({
      uid: 'api::mentor-profile.mentor-profile',
      kind: 'mentor',
      title: 'displayName',
      headline: 'headline',
      skills: ['tags'],
      topics: ['categories'],
      availability: {
        listed: { field: 'listingState', is: ['listed'] },
        accepting: 'acceptingMentees',
      },
    });
    expect(mentor?.text).toEqual(expect.arrayContaining(['summary', 'story']));
    expect(program).toMatchObject({
      uid: 'api::trainer-program.trainer-program',
      kind: 'trainer',
      title: 'title',
      house: 'providerName',
      level: 'level',
      availability: {
        listed: { field: 'listingState', is: ['listed'] },
        runs: {
          field: 'runs',
          start: 'startDate',
          end: 'endDate',
          joinBy: 'enrolBy',
          cancelled: 'cancelled',
          timezone: 'timezone',
        },
      },
    });
    expect(program?.text).toEqual(expect.arrayContaining(['summary', 'description']));
  });
});

it('proposes nothing for a fresh site', () => {
  expect(proposeOfferings(typesOf(path.join(ROOT, 'tests/fixtures/host-ts')), [])).toEqual([]);
});

const type = (over: Partial<TypeCard>): TypeCard => ({
  uid: 'api::workshop.workshop',
  name: 'Workshop',
  isSource: false,
  attributes: [{ name: 'title', type: 'string' }],
  ...over,
});

it.each([
  ['a source', { isSource: true }],
  ['a type with no name to show', { attributes: [{ name: 'open', type: 'boolean' }] }],
  ['something else', { uid: 'api::recipe.recipe', name: 'Recipe' }],
  ['a word inside another', { uid: 'api::coachman.coachman', name: 'Coachman' }],
])('proposes nothing for %s', (_, over) => {
  expect(proposeOfferings([type(over)], [])).toEqual([]);
});

it('knows other languages, and names in snake case', () => {
  const kurs = type({
    uid: 'api::kurs.kurs',
    name: 'Kurs',
    attributes: [
      { name: 'title', type: 'string' },
      { name: 'max_places', type: 'integer' },
      { name: 'places_taken', type: 'integer' },
    ],
  });
  expect(proposeOfferings([kurs], [])[0]?.offering).toMatchObject({
    kind: 'trainer',
    availability: { capacity: { max: 'max_places', taken: 'places_taken' } },
  });
});
