import { createIntl } from 'react-intl';

import { report } from '../testing/reports';
import { csvOf, rowsOf } from './rows';

describe('rowsOf', () => {
  const rows = rowsOf(createIntl({ locale: 'en', onError: () => undefined }), report);

  it('says in words what is wrong, what to do, and where', () => {
    expect(rows.empty[0]?.reason).toMatch(/^No offering is close enough.*Search below and pin one/);
    expect(rows.pins[0]?.reason).toBe('Ada: Full');
    expect(rows.contradictions[0]?.reason).toBe('The text says: The reader needs a mentor');
    expect(rows.unreached[0]?.reason).toBe('Program. No published entry leads here');
    expect(rows.unavailable[0]?.reason).toBe('Mentor, Full: 4 entries would lead here');
    expect(rows.parked[0]).toMatchObject({ jobId: 7, reason: 'Boom' });
    expect(rows.empty[0]?.path).toBe(
      '/content-manager/collection-types/api::article.article/a1?plugins[i18n][locale]=en#cross-links',
    );
  });

  it('writes CSV that keeps quotes and starts no formula', () => {
    const evil = { key: 'k', title: '=1+1', locale: 'en', reason: 'a, "b"', path: '' };
    expect(csvOf(['Entry', 'Language', 'Why'], [evil])).toBe(
      '"Entry","Language","Why"\r\n"\'=1+1","en","a, ""b"""',
    );
  });
});
