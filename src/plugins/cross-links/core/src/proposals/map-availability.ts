import type { AttributeCard } from '../contracts/site-settings';
import type { AvailabilityRules } from '../settings/settings';
import { bestNamed, placeIn } from './name-words';

const NUMBERS = new Set(['integer', 'biginteger', 'decimal', 'float']);
const DATES = new Set(['date', 'datetime', 'timestamp']);

const ACCEPTING = ['accepting', 'open', 'available', 'enrolling', 'active', 'bookable'];
const TAKEN = ['taken', 'booked', 'current', 'enrolled', 'registered', 'participants', 'occupied'];
const PLACES = ['capacity', 'seats', 'places', 'max', 'maximum', 'slots', 'spots', 'limit'];
const START = ['start', 'starts', 'begin', 'begins', 'from', 'date', 'day'];
const END = ['end', 'ends', 'finish', 'finishes', 'until', 'to', 'last'];
const JOIN = ['enrol', 'enroll', 'join', 'register', 'registration', 'deadline', 'apply'];
const STATE = ['listing', 'visibility', 'state', 'status'];
/** States in which an offering is shown, of those that an enumeration may have. */
const SHOWN = new Set(['listed', 'open', 'active', 'available', 'public', 'visible', 'published']);

const ofType = (given: readonly AttributeCard[], types: ReadonlySet<string>): AttributeCard[] =>
  given.filter(({ type }) => types.has(type));

const placesIn = (given: readonly AttributeCard[]): { max: string; taken: string } | undefined => {
  const numbers = ofType(given, NUMBERS);
  const taken = bestNamed(numbers, TAKEN);
  const max = bestNamed(
    numbers.filter((number) => number !== taken),
    PLACES,
  );
  return taken && max ? { max: max.name, taken: taken.name } : undefined;
};

const runsIn = (component: AttributeCard): AvailabilityRules['runs'] => {
  const inside = component.attributes ?? [];
  const dates = ofType(inside, DATES);
  const start = bestNamed(dates, START);
  if (!start) return undefined;
  const others = dates.filter((date) => date !== start);
  const end = bestNamed(others, END);
  const joinBy = bestNamed(
    others.filter((date) => date !== end),
    JOIN,
  );
  const places = placesIn(inside);
  const cancelled = inside.find(
    ({ name, type }) => type === 'boolean' && placeIn(name, ['cancelled', 'canceled']) === 0,
  );
  const timezone = inside.find(
    ({ name, type }) => type === 'string' && placeIn(name, ['timezone']) === 0,
  );
  return {
    field: component.name,
    start: start.name,
    ...(end ? { end: end.name } : {}),
    ...(joinBy ? { joinBy: joinBy.name } : {}),
    ...(places ? { capacity: places.max, taken: places.taken } : {}),
    ...(cancelled ? { cancelled: cancelled.name } : {}),
    ...(timezone ? { timezone: timezone.name } : {}),
  };
};

const listedIn = (given: readonly AttributeCard[]): AvailabilityRules['listed'] => {
  const state = bestNamed(
    given.filter(({ type }) => type === 'enumeration'),
    STATE,
  );
  const is = state?.values?.filter((value) => SHOWN.has(value.toLowerCase())) ?? [];
  return state && is.length > 0 ? { field: state.name, is } : undefined;
};

/** Guesses from names and types what decides whether an offering can be taken up: open, seats, dates, listed. */
export const mapAvailability = (given: readonly AttributeCard[]): AvailabilityRules => {
  const accepting = bestNamed(
    given.filter(({ type }) => type === 'boolean'),
    ACCEPTING,
  );
  const capacity = placesIn(given);
  const runs = given
    .map((one) => (one.type === 'component' ? runsIn(one) : undefined))
    .find(Boolean);
  const listed = listedIn(given);
  return {
    ...(listed ? { listed } : {}),
    ...(accepting ? { accepting: accepting.name } : {}),
    ...(capacity ? { capacity } : {}),
    ...(runs ? { runs } : {}),
  };
};
