import type { TypeCard } from '../../../../core/src/contracts/site-settings';
import { MAPPABLE } from '../../../../core/src/settings/mappable';
import type { AvailabilityRules, OfferingSettings } from '../../../../core/src/settings/settings';

import type { Message } from '../../messages/message';
import { mappingMessages as messages } from '../../messages/settings';
import { withKey } from '../draft';
import { attributesIn, namesOfType, valuesOf } from './attributes';
import type { MappingField, OneField } from './mapping-field';

type Runs = NonNullable<AvailabilityRules['runs']>;

const withRule = <K extends keyof AvailabilityRules>(
  own: OfferingSettings,
  key: K,
  rule: AvailabilityRules[K] | undefined,
): OfferingSettings => ({ ...own, availability: withKey(own.availability, key, rule) });

const numbersOf = ({ attributes }: TypeCard) => namesOfType(attributes, MAPPABLE.numbers);

const datesIn = (type: TypeCard, component: string | undefined) =>
  namesOfType(attributesIn(type, component), MAPPABLE.dates);

const ofRun = (
  key: 'start' | 'end' | 'joinBy' | 'capacity' | 'taken' | 'cancelled',
  label: Message,
  types: readonly string[],
): OneField<OfferingSettings> => ({
  name: `run-${key}`,
  label,
  isMany: false,
  isRequired: key === 'start',
  options: (type, { availability: { runs } }) =>
    namesOfType(attributesIn(type, runs?.field), types),
  read: ({ availability: { runs } }) => runs?.[key],
  write: (own, value) => {
    const { runs } = own.availability;
    return runs ? withRule(own, 'runs', withKey<Runs, typeof key>(runs, key, value)) : own;
  },
});

/** What decides whether an offering can be taken up now. */
export const AVAILABILITY_FIELDS: readonly MappingField<OfferingSettings>[] = [
  {
    name: 'listed',
    label: messages.listedField,
    isMany: false,
    options: ({ attributes }) =>
      attributes.filter(({ values = [] }) => values.length > 0).map(({ name }) => name),
    read: ({ availability }) => availability.listed?.field,
    write: (own, value, type) =>
      withRule(
        own,
        'listed',
        value === undefined ? value : { field: value, is: [...valuesOf(type, value)] },
      ),
  },
  {
    name: 'listed-is',
    label: messages.listedIs,
    isMany: true,
    options: (type, { availability }) => valuesOf(type, availability.listed?.field),
    read: ({ availability }) => availability.listed?.is ?? [],
    write: (own, values) => {
      const { listed } = own.availability;
      return withRule(
        own,
        'listed',
        listed && values.length > 0 ? { ...listed, is: [...values] } : undefined,
      );
    },
  },
  {
    name: 'accepting',
    label: messages.accepting,
    isMany: false,
    options: ({ attributes }) => namesOfType(attributes, MAPPABLE.switches),
    read: ({ availability }) => availability.accepting,
    write: (own, value) => withRule(own, 'accepting', value),
  },
  {
    name: 'max',
    label: messages.max,
    isMany: false,
    // Places without a count of those taken decide nothing.
    options: (type) => (numbersOf(type).length > 1 ? numbersOf(type) : []),
    read: ({ availability }) => availability.capacity?.max,
    write: (own, value, type) => {
      const taken =
        own.availability.capacity?.taken ?? numbersOf(type).find((name) => name !== value);
      return withRule(
        own,
        'capacity',
        value === undefined || taken === undefined ? undefined : { max: value, taken },
      );
    },
  },
  {
    name: 'taken',
    label: messages.taken,
    isMany: false,
    isRequired: true,
    options: (type, { availability }) => (availability.capacity ? numbersOf(type) : []),
    read: ({ availability }) => availability.capacity?.taken,
    write: (own, value) => {
      const { capacity } = own.availability;
      return capacity && value !== undefined
        ? withRule(own, 'capacity', { ...capacity, taken: value })
        : own;
    },
  },
  {
    name: 'runs',
    label: messages.runs,
    isMany: false,
    options: (type) =>
      type.attributes.map(({ name }) => name).filter((name) => datesIn(type, name).length > 0),
    read: ({ availability }) => availability.runs?.field,
    write: (own, value, type) => {
      const [start] = datesIn(type, value);
      return withRule(
        own,
        'runs',
        value === undefined || start === undefined ? undefined : { field: value, start },
      );
    },
  },
  ofRun('start', messages.start, MAPPABLE.dates),
  ofRun('end', messages.end, MAPPABLE.dates),
  ofRun('joinBy', messages.joinBy, MAPPABLE.dates),
  ofRun('capacity', messages.runPlaces, MAPPABLE.numbers),
  ofRun('taken', messages.runTaken, MAPPABLE.numbers),
  ofRun('cancelled', messages.cancelled, MAPPABLE.switches),
];
