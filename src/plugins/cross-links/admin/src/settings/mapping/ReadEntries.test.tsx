import { screen } from '@testing-library/react';

import { renderInAdmin } from '../../testing/render';
import { ReadEntries } from './ReadEntries';

const entry = {
  documentId: 'm1',
  title: 'Ada L.',
  kind: 'mentor' as const,
  availability: { state: 'full' as const, because: 'all 3 places are taken' },
  segments: [
    { field: 'tags', role: 'tags', text: 'feedback' },
    { field: 'tags', role: 'tags', text: 'teams' },
    { field: 'summary', role: 'body', text: 'Talks with managers.' },
  ],
};

describe('ReadEntries', () => {
  it('shows what is read, field by field, and whether it is open', () => {
    renderInAdmin(<ReadEntries entries={[entry]} />);
    expect(screen.getByText('Full')).toBeVisible();
    expect(screen.getByText('all 3 places are taken')).toBeVisible();
    expect(screen.getByText('feedback · teams')).toBeVisible();
    expect(screen.getByText('Talks with managers.')).toBeVisible();
  });

  it('says that there is nothing to read yet', () => {
    renderInAdmin(<ReadEntries entries={[]} />);
    expect(screen.getByText('There is no entry of this type yet.')).toBeVisible();
  });
});
