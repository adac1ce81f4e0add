import { createIntl } from 'react-intl';
import type { ReportsAnswer } from '../../../core/src/contracts/reports';

import { csvOf, rowsOf } from './rows';

const source = { uid: 'api::article.article', documentId: 'a1', locale: 'en', title: 'A "title"' };
const report: ReportsAnswer = {
  coverage: [],
  empty: [{ ...source, code: 'nothing-fits' }],
  brokenPins: [
    {
      ...source,
      code: 'full',
      offering: { uid: 'api::m.m', documentId: 'm1', title: 'Ada', state: 'full' },
    },
  ],
  contradictions: [{ ...source, code: 'mentor' }],
  unreached: [{ ...source, kind: 'trainer' }],
  jobs: {
    waiting: 0,
    parked: [{ id: 7, uid: source.uid, documentId: 'a1', attempts: 5, error: 'Boom\n  at x' }],
  },
};

describe('rowsOf', () => {
  const rows = rowsOf(createIntl({ locale: 'en', onError: () => undefined }), report);

  it('says in words what is wrong, what to do, and where', () => {
    expect(rows.empty[0]?.reason).toMatch(/^No offering is close enough.*Search below and pin one/);
    expect(rows.pins[0]?.reason).toBe('Ada: Full');
    expect(rows.contradictions[0]?.reason).toBe('The text says: The reader needs a mentor');
    expect(rows.unreached[0]?.reason).toBe('Program. No published entry leads here');
    expect(rows.parked[0]).toMatchObject({ jobId: 7, reason: 'Boom' });
    expect(rows.empty[0]?.path).toBe(
      '/content-manager/collection-types/api::article.article/a1?plugins[i18n][locale]=en',
    );
  });

  it('writes CSV that keeps quotes and starts no formula', () => {
    const evil = { key: 'k', title: '=1+1', locale: 'en', reason: 'a, "b"', path: '' };
    expect(csvOf(['Entry', 'Language', 'Why'], [evil])).toBe(
      '"Entry","Language","Why"\r\n"\'=1+1","en","a, ""b"""',
    );
  });
});
