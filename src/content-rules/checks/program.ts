import { type Check, cannotBePublished, cannotBeSaved, worthALook } from '../problem';
import { isTrue, numberOf, rowsOf, textOf } from '../values';

const LONG_PROGRAM_DAYS = 180;
const DAYS_A_WEEK = 7;

/** R07 */
export const hasRunIfDated: Check = (program) =>
  textOf(program, 'scheduleType') !== 'fixedDates' ||
  rowsOf(program, 'runs').some((run) => !isTrue(run, 'cancelled'))
    ? []
    : [
        cannotBePublished(
          'R07',
          'runs',
          'A program with fixed dates needs at least one run. Add one, or choose Rolling or On demand.',
        ),
      ];

/** R13 */
export const saysWhere: Check = (program) => {
  const isOnSite = ['inPerson', 'hybrid'].includes(textOf(program, 'deliveryMode'));
  const runs = rowsOf(program, 'runs');
  const hasVenues = runs.length > 0 && runs.every((run) => textOf(run, 'venue') !== '');
  return !isOnSite || textOf(program, 'location') !== '' || hasVenues
    ? []
    : [
        cannotBePublished(
          'R13',
          'location',
          'Say where it takes place, or set Delivery to Online.',
        ),
      ];
};

/** R14 */
export const hasPossibleGroup: Check = (program) => {
  const least = numberOf(program, 'groupSizeMin');
  const most = numberOf(program, 'groupSizeMax');
  if (least !== undefined && most !== undefined && least > most) {
    const message = `The largest group (${most}) is smaller than the smallest (${least}).`;
    return [cannotBeSaved('R14', 'groupSizeMax', message)];
  }
  if (textOf(program, 'deliveryGroup') === 'individual' && most !== undefined && most > 1) {
    const message = `Individual training has a group of one, not of ${most}.`;
    return [cannotBeSaved('R14', 'groupSizeMax', message)];
  }
  const places = (most ?? Infinity) * Math.max(1, rowsOf(program, 'instructors').length);
  return rowsOf(program, 'runs').flatMap((run, index) => {
    const capacity = numberOf(run, 'capacity') ?? 0;
    return capacity > places
      ? [
          worthALook(
            'R14',
            `runs.${index}.capacity`,
            `Run ${index + 1} has ${capacity} seats; the instructors can take ${places}.`,
          ),
        ]
      : [];
  });
};

/** R15 */
export const hasPossibleHours: Check = (program) => {
  const least = numberOf(program, 'hoursPerWeekMin');
  const most = numberOf(program, 'hoursPerWeekMax');
  if (least !== undefined && most !== undefined && least > most) {
    const message = 'Maximum hours per week must be at least the minimum.';
    return [cannotBeSaved('R15', 'hoursPerWeekMax', message)];
  }
  const total = numberOf(program, 'totalHours');
  const days = numberOf(program, 'durationDays');
  const [low, high] = [least ?? most, most ?? least];
  if (low === undefined || high === undefined || total === undefined || days === undefined)
    return [];
  const hours = ((low + high) / 2) * (days / DAYS_A_WEEK);
  return Math.abs(total - hours) <= hours / 2
    ? []
    : [
        worthALook(
          'R15',
          'totalHours',
          `The hours per week come to about ${Math.round(hours)} h in all; the program says ${total} h.`,
        ),
      ];
};

/** R30: half a year without a plan is mentoring. */
export const looksLikeTraining: Check = (program) =>
  (numberOf(program, 'durationDays') ?? 0) > LONG_PROGRAM_DAYS &&
  textOf(program, 'formality') === 'informal'
    ? [worthALook('R30', 'formality', 'This looks more like a mentoring offer. Check the type.')]
    : [];

/** R32: an introduction asks for nothing. */
export const introducesWithoutPrerequisites: Check = (program) =>
  textOf(program, 'level') === 'introductory' && textOf(program, 'prerequisites') !== ''
    ? [
        worthALook(
          'R32',
          'prerequisites',
          'An introductory program with prerequisites. Check the level.',
        ),
      ]
    : [];
