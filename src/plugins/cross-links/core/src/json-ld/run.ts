import { duration, node, numberOf, textOf, type Entry, type Node } from './node';
import { offer } from './parts';

const MODES: Readonly<Record<string, string>> = {
  online: 'Online',
  inPerson: 'Onsite',
  hybrid: 'Blended',
};

const isOver = (run: Entry, today: string): boolean => {
  const end = textOf(run, 'endDate') ?? textOf(run, 'startDate');
  return end !== undefined && end.slice(0, 10) < today;
};

const placeOf = (mode: string | undefined, venue: string | undefined): Node | undefined => {
  if (mode === 'online') return node('VirtualLocation', { name: venue ?? 'Online' });
  return venue === undefined ? undefined : node('Place', { name: venue });
};

/** When a graph is made. */
export interface Moment {
  /** ISO date. */
  readonly today: string;
  /** Whether the course can be taken up. */
  readonly isOpen: boolean;
}

/** The dates on which a course is held; one that is over is left out. Seats taken are private, so none are counted. */
export const runNodes = (
  program: Entry,
  runs: readonly Entry[],
  { today, isOpen }: Moment,
): Node[] =>
  runs
    .filter((run) => !isOver(run, today))
    .map((run) => {
      const mode = textOf(run, 'mode') ?? textOf(program, 'deliveryMode');
      const venue = textOf(run, 'venue') ?? textOf(program, 'location');
      const enrolBy = textOf(run, 'enrolBy');
      return node('CourseInstance', {
        name: textOf(program, 'title'),
        startDate: textOf(run, 'startDate'),
        endDate: textOf(run, 'endDate'),
        courseMode: MODES[mode ?? ''],
        courseWorkload: duration(numberOf(program, 'totalHours'), 'TH'),
        location: placeOf(mode, venue),
        maximumAttendeeCapacity: numberOf(run, 'capacity'),
        eventStatus: run.cancelled === true ? 'https://schema.org/EventCancelled' : undefined,
        offers:
          !isOpen || enrolBy === undefined || enrolBy < today || run.cancelled === true
            ? undefined
            : {
                ...offer(program, { isOpen: true, url: textOf(program, 'enrolUrl') }),
                validThrough: enrolBy,
              },
      });
    });
