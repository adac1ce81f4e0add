import { type Check, cannotBeSaved, type Entry } from '../problem';
import { rowsOf, textOf } from '../values';

const hourOf = (slot: Entry, name: string): string => textOf(slot, name).slice(0, 5);

const overlap = (slot: Entry, other: Entry): boolean =>
  textOf(slot, 'dayOfWeek') === textOf(other, 'dayOfWeek') &&
  hourOf(slot, 'opens') < hourOf(other, 'closes') &&
  hourOf(other, 'opens') < hourOf(slot, 'closes');

const capital = (word: string): string => `${word.slice(0, 1).toUpperCase()}${word.slice(1)}`;

/** R12: slots end after they begin, and no two of a day overlap. */
export const hasOrderlySlots: Check = (mentor) => {
  const slots = rowsOf(mentor, 'availability');
  return slots.flatMap((slot, index) => {
    const path = `availability.${index}.closes`;
    if (hourOf(slot, 'closes') <= hourOf(slot, 'opens')) {
      return [cannotBeSaved('R12', path, 'This slot ends before it begins.')];
    }
    const other = slots.slice(0, index).find((earlier) => overlap(slot, earlier));
    if (!other) return [];
    const day = capital(textOf(other, 'dayOfWeek'));
    const hours = `${hourOf(other, 'opens')}–${hourOf(other, 'closes')}`;
    return [cannotBeSaved('R12', path, `Overlaps with ${day} ${hours}.`)];
  });
};
