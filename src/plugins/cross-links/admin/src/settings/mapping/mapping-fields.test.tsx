import type { TypeCard } from '../../../../core/src/contracts/site-settings';
import type { OfferingSettings } from '../../../../core/src/settings/settings';

import { AVAILABILITY_FIELDS } from './availability-fields';
import { choicesOf, type MappingField } from './mapping-field';
import { newOffering } from './new-offering';
import { OFFERING_FIELDS } from './offering-fields';
import { SOURCE_FIELDS } from './source-fields';

const course: TypeCard = {
  uid: 'api::course.course',
  name: 'Course',
  isSource: false,
  attributes: [
    { name: 'name', type: 'string' },
    { name: 'about', type: 'blocks' },
    { name: 'seats', type: 'integer' },
    { name: 'booked', type: 'integer' },
    { name: 'bookable', type: 'boolean' },
    { name: 'listing', type: 'enumeration', values: ['shown', 'gone'] },
    {
      name: 'dates',
      type: 'component',
      attributes: [
        { name: 'from', type: 'date' },
        { name: 'until', type: 'date' },
        { name: 'room', type: 'string' },
      ],
    },
  ],
};

const fieldOf = (name: string): MappingField<OfferingSettings> => {
  const found = [...OFFERING_FIELDS, ...AVAILABILITY_FIELDS].find((field) => field.name === name);
  if (!found) throw new Error(`There is no field ${name}.`);
  return found;
};

const start = (): OfferingSettings => {
  const own = newOffering(course);
  if (!own) throw new Error('A course has a name.');
  return own;
};

const choose = (own: OfferingSettings, name: string, value: string | undefined) => {
  const field = fieldOf(name);
  if (field.isMany) throw new Error(`${name} names several.`);
  return field.write(own, value, course);
};

const choices = (name: string, own = start()) => choicesOf(fieldOf(name), course, own);

describe('the fields of an offering', () => {
  it('offer what can be read there, and keep a private attribute that was chosen before', () => {
    expect(choices('title')).toEqual(['name', 'listing']);
    expect(choices('text')).toEqual(['name', 'about', 'dates']);
    expect(choices('facts')).toContain('dates.room');
    expect(choices('headline', { ...start(), headline: 'secret' })).toContain('secret');
  });

  it('take places and those taken together, or not at all', () => {
    const own = choose(start(), 'max', 'seats');
    expect(own.availability.capacity).toEqual({ max: 'seats', taken: 'booked' });
    expect(choices('taken')).toEqual([]);
    expect(choose(own, 'max', undefined).availability).toEqual({});
  });

  it('begin a run with its first date, and offer the rest once there is one', () => {
    expect(choices('runs')).toEqual(['dates']);
    expect(choices('run-end')).toEqual([]);
    const own = choose(start(), 'runs', 'dates');
    expect(own.availability.runs).toEqual({ field: 'dates', start: 'from' });
    expect(choose(own, 'run-end', 'until').availability.runs).toMatchObject({ end: 'until' });
    expect(choose(own, 'runs', undefined).availability).toEqual({});
  });

  it('begin with every value of a state, and let go of it with the last', () => {
    const own = choose(start(), 'listed', 'listing');
    expect(own.availability.listed).toEqual({ field: 'listing', is: ['shown', 'gone'] });
    const values = fieldOf('listed-is');
    expect(values.isMany && values.write(own, ['shown']).availability.listed?.is).toEqual([
      'shown',
    ]);
    expect(values.isMany && values.write(own, []).availability).toEqual({});
  });
});

it('reads every text of a source where none is chosen', () => {
  const text = SOURCE_FIELDS.find(({ name }) => name === 'text');
  const own = { uid: 'api::post.post', text: ['body'], tags: [], topics: [] };
  expect(text?.isMany && text.write(own, [])).toEqual({ uid: own.uid, tags: [], topics: [] });
});

it('makes no offering of a type without a name', () => {
  expect(
    newOffering({ ...course, attributes: [{ name: 'seats', type: 'integer' }] }),
  ).toBeUndefined();
});
