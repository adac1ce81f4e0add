import type { ReportsAnswer } from '../../../core/src/contracts/reports';

const source = { uid: 'api::article.article', documentId: 'a1', locale: 'en', title: 'A "title"' };

/** A report with one of everything that can be wrong. */
export const report: ReportsAnswer = {
  coverage: [
    {
      locale: 'en',
      sources: { all: 10, good: 8 },
      mentor: { all: 4, good: 3 },
      trainer: { all: 0, good: 0 },
    },
  ],
  empty: [
    { ...source, code: 'nothing-fits' },
    { ...source, documentId: 'a2', locale: 'fr', title: 'Un titre', code: 'nothing-fits' },
  ],
  brokenPins: [
    {
      ...source,
      code: 'full',
      offering: { uid: 'api::m.m', documentId: 'm1', title: 'Ada', state: 'full' },
    },
  ],
  contradictions: [{ ...source, code: 'mentor' }],
  unreached: [{ ...source, kind: 'trainer' }],
  unavailable: [
    { ...source, kind: 'mentor', state: 'full', because: 'all 3 places are taken', sources: 4 },
  ],
  changedThisWeek: 1,
  jobs: {
    waiting: 0,
    parked: [{ id: 7, uid: source.uid, documentId: 'a1', attempts: 5, error: 'Boom\n  at x' }],
  },
};
