import fc from 'fast-check';

import { SCHEMA_PACK_SETTINGS } from '../settings/schema-pack';
import { decideAvailability, fieldsOfAvailability } from './availability';

const [mentor, program] = SCHEMA_PACK_SETTINGS.offerings.map(({ availability }) => availability);
const NOW = new Date('2026-03-10T12:00:00Z');

const ofMentor = (entry: object) =>
  decideAvailability({ listingState: 'listed', ...entry }, mentor ?? {}, NOW).state;
const ofRuns = (...runs: object[]) =>
  decideAvailability({ scheduleType: 'fixedDates', runs }, program ?? {}, NOW);

describe('decideAvailability', () => {
  it('is open where nothing closes it, and names what does', () => {
    expect(ofMentor({ acceptingMentees: true, maxMentees: 3, currentMentees: 2 })).toBe('open');
    expect(ofMentor({ maxMentees: 3, currentMentees: 3 })).toBe('full');
    expect(ofMentor({ acceptingMentees: false })).toBe('closed');
    expect(ofMentor({ listingState: 'paused' })).toBe('unlisted');
  });

  it('does not close an offering over a field that was never filled in', () => {
    expect(decideAvailability({}, mentor ?? {}, NOW).state).toBe('open');
    expect(ofMentor({ maxMentees: null, currentMentees: null })).toBe('open');
  });

  it('lets a reader join until the end of the last day, and not after', () => {
    const run = { startDate: '2026-03-20', endDate: '2026-03-21' };
    expect(ofRuns({ ...run, enrolBy: '2026-03-10' }).state).toBe('open');
    expect(ofRuns({ ...run, enrolBy: '2026-03-09' }).state).toBe('closed');
  });

  it('reads the calendar where the run takes place', () => {
    const run = { startDate: '2026-03-10', endDate: '2026-03-10' };
    const late = new Date('2026-03-10T23:00:00Z');
    const inTokyo = { scheduleType: 'fixedDates', runs: [{ ...run, timezone: 'Asia/Tokyo' }] };
    const inLima = { scheduleType: 'fixedDates', runs: [{ ...run, timezone: 'America/Lima' }] };
    expect(decideAvailability(inTokyo, program ?? {}, late).state).toBe('over');
    expect(decideAvailability(inLima, program ?? {}, late).state).toBe('open');
  });

  it('needs one run that is ahead, not cancelled and not full', () => {
    const past = { startDate: '2026-01-01', endDate: '2026-01-02' };
    const full = { startDate: '2026-05-01', endDate: '2026-05-02', capacity: 5, seatsTaken: 5 };
    const free = { ...full, seatsTaken: 4 };
    expect(ofRuns().because).toBe('no run is planned');
    expect(ofRuns(past).state).toBe('over');
    expect(ofRuns(past, full).state).toBe('full');
    expect(ofRuns(past, full, free).state).toBe('open');
    expect(ofRuns(past, { ...free, cancelled: true }).state).toBe('over');
  });

  it('does not ask a program without fixed dates for runs', () => {
    expect(
      decideAvailability({ scheduleType: 'onDemand', runs: [] }, program ?? {}, NOW).state,
    ).toBe('open');
  });

  it('answers whatever the entry holds', () => {
    fc.assert(
      fc.property(
        fc.dictionary(
          fc.constantFrom('runs', 'listingState', 'maxMentees', 'scheduleType'),
          fc.anything(),
        ),
        (entry) => {
          expect(decideAvailability(entry, program ?? {}, NOW).because).not.toBe('');
        },
      ),
    );
  });
});

describe('fieldsOfAvailability', () => {
  it('names every attribute that decides', () => {
    expect(fieldsOfAvailability(mentor ?? {})).toEqual([
      'listingState',
      'acceptingMentees',
      'maxMentees',
      'currentMentees',
    ]);
  });
});
