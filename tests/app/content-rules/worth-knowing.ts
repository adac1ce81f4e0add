import { ARTICLE, MENTOR, PROGRAM } from '../fixtures';
import { type Case, run } from './case';

/** What is no mistake, and worth knowing. */
export const WORTH: readonly Case<string>[] = [
  [
    'R09',
    PROGRAM,
    () => ({ runs: [run({ endDate: '2030-03-20' })] }),
    'runs.0.endDate: Run 1 takes 20 days; the program says 2.',
  ],
  [
    'R10',
    MENTOR,
    () => ({ currentMentees: 3 }),
    'currentMentees: This mentor is full but still marked as accepting.',
  ],
  [
    'R14',
    PROGRAM,
    () => ({ groupSizeMax: 4, runs: [run({ capacity: 9 })] }),
    'runs.0.capacity: Run 1 has 9 seats; the instructors can take 4.',
  ],
  [
    'R15',
    PROGRAM,
    () => ({ hoursPerWeekMin: 1, hoursPerWeekMax: 1 }),
    'totalHours: The hours per week come to about 0 h in all; the program says 14 h.',
  ],
  [
    'R16',
    PROGRAM,
    () => ({ modules: [{ title: 'All of it', hours: 15 }] }),
    'modules: Modules add up to 15 h but the program says 14 h.',
  ],
  [
    'R21',
    PROGRAM,
    () => ({ assessments: [{ kind: 'quiz', weight: 60 }] }),
    'assessments: Assessment weights add up to 60 %, not 100 %.',
  ],
  [
    'R27',
    ARTICLE,
    () => ({ crossLinks: { mode: 'mentor' } }),
    'crossLinks.note: Tell the next editor why you overrode the suggestion.',
  ],
  [
    'R29',
    PROGRAM,
    () => ({
      scheduleType: 'fixedDates',
      runs: [{ startDate: '2020-01-01', endDate: '2020-01-02' }],
    }),
    'runs: All runs are over. The program will not be recommended until you add one.',
  ],
  [
    'R30',
    MENTOR,
    () => ({ engagementType: 'singleSession', typicalMonths: null, formality: 'structured' }),
    'formality: This looks more like a training program. Check the type.',
  ],
  [
    'R30',
    PROGRAM,
    () => ({ durationDays: 200, formality: 'informal' }),
    'formality: This looks more like a mentoring offer. Check the type.',
  ],
  [
    'R32',
    PROGRAM,
    () => ({ level: 'introductory', prerequisites: 'Two years as a manager' }),
    'prerequisites: An introductory program with prerequisites. Check the level.',
  ],
];
