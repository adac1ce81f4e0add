import type { EditorLayout } from './editor-layout';

/** Components whose default arrangement would mislead an editor; the others have one or two fields. */
export const componentLayouts: readonly EditorLayout[] = [
  {
    uid: 'training.run',
    mainField: 'runCode',
    rows: [
      [
        ['startDate', 4],
        ['endDate', 4],
        ['enrolBy', 4],
      ],
      [
        ['capacity', 4],
        ['seatsTaken', 4],
        ['cancelled', 4],
      ],
      [
        ['mode', 6],
        ['venue', 6],
      ],
      [
        ['runCode', 6],
        ['timezone', 6],
      ],
      [['sessions', 12]],
    ],
    fields: {
      startDate: { label: 'First day' },
      endDate: { label: 'Last day' },
      enrolBy: { label: 'Enrol by', description: 'Not after the first day.' },
      capacity: { label: 'Seats' },
      seatsTaken: { label: 'Seats taken', description: 'Not shown to readers.' },
      cancelled: { label: 'Cancelled' },
      mode: { label: 'Delivery' },
      venue: { label: 'Venue' },
      runCode: { label: 'Code' },
      timezone: { label: 'Time zone', placeholder: 'Europe/Berlin' },
      sessions: { label: 'Sessions', description: 'Within the first and the last day.' },
    },
  },
  {
    uid: 'training.module',
    mainField: 'title',
    rows: [
      [['title', 12]],
      [['summary', 12]],
      [
        ['hours', 6],
        ['assessed', 6],
      ],
    ],
    fields: {
      title: { label: 'Title' },
      summary: { label: 'Summary' },
      hours: { label: 'Hours', description: 'All modules together: no more than the program.' },
      assessed: { label: 'Assessed' },
    },
  },
  {
    uid: 'training.assessment',
    mainField: 'title',
    rows: [
      [
        ['kind', 6],
        ['title', 6],
      ],
      [
        ['passMark', 4],
        ['weight', 4],
        ['mandatory', 4],
      ],
    ],
    fields: {
      kind: { label: 'Kind' },
      title: { label: 'Title' },
      passMark: { label: 'Pass mark in %' },
      weight: {
        label: 'Weight in %',
        description: 'Mandatory ones add up to 100, or leave empty.',
      },
      mandatory: { label: 'Mandatory' },
    },
  },
  {
    uid: 'offer.outcome',
    mainField: 'statement',
    rows: [
      [['statement', 12]],
      [
        ['kind', 6],
        ['measure', 6],
      ],
    ],
    fields: {
      statement: { label: 'Statement', description: 'What a person can do or is afterwards.' },
      kind: { label: 'Kind', description: 'Growth kinds suit mentors, skill kinds programs.' },
      measure: { label: 'Measure', description: 'How one can tell.' },
    },
  },
];
