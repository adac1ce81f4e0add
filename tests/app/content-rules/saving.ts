import { ARTICLE, MENTOR, PROGRAM } from '../fixtures';
import { type Case, run } from './case';

/** What refuses saving, draft or not. */
export const SAVING: readonly Case[] = [
  [
    'R08',
    PROGRAM,
    () => ({ runs: [run({ endDate: '2030-02-01' })] }),
    'runs.0.endDate: Run 1 ends (2030-02-01) before it starts (2030-03-01).',
  ],
  [
    'R10',
    MENTOR,
    () => ({ currentMentees: 4 }),
    'currentMentees: 4 mentees exceed the limit of 3.',
  ],
  [
    'R11',
    PROGRAM,
    () => ({ runs: [run({ capacity: 5, seatsTaken: 6 })] }),
    'runs.0.seatsTaken: 6 seats taken of 5.',
  ],
  [
    'R12',
    MENTOR,
    () => ({
      availability: [{ dayOfWeek: 'monday', opens: '10:00:00.000', closes: '09:00:00.000' }],
    }),
    'availability.0.closes: This slot ends before it begins.',
  ],
  [
    'R12',
    MENTOR,
    () => ({
      availability: [
        { dayOfWeek: 'monday', opens: '09:00:00.000', closes: '11:00:00.000' },
        { dayOfWeek: 'monday', opens: '10:00:00.000', closes: '12:00:00.000' },
      ],
    }),
    'availability.1.closes: Overlaps with Monday 09:00–11:00.',
  ],
  [
    'R14',
    PROGRAM,
    () => ({ groupSizeMin: 9, groupSizeMax: 8 }),
    'groupSizeMax: The largest group (8) is smaller than the smallest (9).',
  ],
  [
    'R14',
    PROGRAM,
    () => ({ deliveryGroup: 'individual', groupSizeMax: 8 }),
    /^groupSizeMax: Individual training/,
  ],
  [
    'R15',
    PROGRAM,
    () => ({ hoursPerWeekMin: 9, hoursPerWeekMax: 8 }),
    'hoursPerWeekMax: Maximum hours per week must be at least the minimum.',
  ],
  [
    'R25',
    ARTICLE,
    () => ({
      crossLinks: {
        pinned: [{ uid: MENTOR, documentId: 'a' }],
        hidden: [{ uid: MENTOR, documentId: 'a' }],
      },
    }),
    /^crossLinks\.pinned\.0: .*both pinned and hidden/,
  ],
  [
    'R32',
    PROGRAM,
    () => ({
      runs: [
        run({
          sessions: [{ startsAt: '2030-03-05T09:00:00.000Z', endsAt: '2030-03-05T10:00:00.000Z' }],
        }),
      ],
    }),
    'runs.0.sessions.0.startsAt: This session is outside run 1.',
  ],
  [
    'R33',
    MENTOR,
    () => ({ languages: [{ code: 'en' }, { code: 'en' }] }),
    'languages.1.code: Already listed.',
  ],
];
