import {
  type Check,
  cannotBePublished,
  cannotBeSaved,
  type Entry,
  type Problem,
  worthALook,
} from '../problem';
import { dayOf, isTimeZone, isTrue, numberOf, rowsOf, textOf } from '../values';

/** A run may be this much longer than the program it is a run of. */
const SPAN_FACTOR = 1.5;
const DAY_MS = 86_400_000;

const eachRun =
  (check: (run: Entry, index: number, program: Entry) => readonly Problem[]): Check =>
  (program) =>
    rowsOf(program, 'runs').flatMap((run, index) => check(run, index, program));

/** R08 */
export const runsEndAfterTheyStart = eachRun((run, index) => {
  const [start, end] = [textOf(run, 'startDate'), textOf(run, 'endDate')];
  return start === '' || end === '' || end >= start
    ? []
    : [
        cannotBeSaved(
          'R08',
          `runs.${index}.endDate`,
          `Run ${index + 1} ends (${end}) before it starts (${start}).`,
        ),
      ];
});

/** R09 */
export const runsCanBeEnrolledInTime = eachRun((run, index, program) => {
  const [start, end, enrolBy] = [
    textOf(run, 'startDate'),
    textOf(run, 'endDate'),
    textOf(run, 'enrolBy'),
  ];
  const late =
    start !== '' && enrolBy > start
      ? [
          cannotBePublished(
            'R09',
            `runs.${index}.enrolBy`,
            `Enrolment closes after run ${index + 1} has started.`,
          ),
        ]
      : [];
  const days = (Date.parse(end) - Date.parse(start)) / DAY_MS + 1;
  const planned = numberOf(program, 'durationDays');
  const long =
    planned !== undefined && days > planned * SPAN_FACTOR
      ? [
          worthALook(
            'R09',
            `runs.${index}.endDate`,
            `Run ${index + 1} takes ${days} days; the program says ${planned}.`,
          ),
        ]
      : [];
  return [...late, ...long];
});

/** R11 */
export const runsHaveSeatsForAll = eachRun((run, index) => {
  const [taken, capacity] = [numberOf(run, 'seatsTaken') ?? 0, numberOf(run, 'capacity')];
  return capacity === undefined || taken <= capacity
    ? []
    : [cannotBeSaved('R11', `runs.${index}.seatsTaken`, `${taken} seats taken of ${capacity}.`)];
});

/** R29 */
export const hasRunToCome: Check = (program, now) => {
  const runs = rowsOf(program, 'runs').filter((run) => !isTrue(run, 'cancelled'));
  const today = dayOf(now.toISOString());
  const areOver = runs.length > 0 && runs.every((run) => textOf(run, 'endDate') < today);
  return textOf(program, 'scheduleType') === 'fixedDates' && areOver
    ? [
        worthALook(
          'R29',
          'runs',
          'All runs are over. The program will not be recommended until you add one.',
        ),
      ]
    : [];
};

const isWithin = (run: Entry, session: Entry): boolean => {
  const zone = textOf(run, 'timezone');
  const [starts, ends] = [textOf(session, 'startsAt'), textOf(session, 'endsAt')];
  const inZone = (moment: string) => dayOf(moment, isTimeZone(zone) ? zone : 'UTC');
  if (starts === '') return true;
  return (
    inZone(starts) >= textOf(run, 'startDate') &&
    inZone(ends === '' ? starts : ends) <= textOf(run, 'endDate')
  );
};

/** R32: days are those of the run's time zone. */
export const sessionsAreWithinTheirRun = eachRun((run, index) =>
  rowsOf(run, 'sessions').flatMap((session, at) =>
    isWithin(run, session)
      ? []
      : [
          cannotBeSaved(
            'R32',
            `runs.${index}.sessions.${at}.startsAt`,
            `This session is outside run ${index + 1}.`,
          ),
        ],
  ),
);
