import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';

import { renderInAdmin } from '../testing/render';
import { report } from '../testing/reports';
import { Report } from './Report';

const show = (onRetry?: (jobId: number) => void) => {
  renderInAdmin(<Report report={report} onRetry={onRetry} />);
  return userEvent.setup();
};

describe('Report', () => {
  it('counts by language what is linked and reached', () => {
    show();
    expect(screen.getByText('8 of 10')).toBeVisible();
    expect(screen.getByText('3 of 4')).toBeVisible();
  });

  it('finds an entry by search, and says when there is none', async () => {
    const user = show();
    const search = screen.getByLabelText('Search in this list');
    await user.type(search, 'un titre');
    expect(screen.getByText('Un titre')).toBeVisible();
    expect(screen.queryByText('A "title"')).toBeNull();
    await user.type(search, 'x');
    expect(screen.getByText('Nothing here matches the search.')).toBeVisible();
  });

  it('opens an entry at its field', () => {
    show();
    expect(screen.getByRole('link', { name: 'Open Un titre' })).toHaveAttribute(
      'href',
      '/content-manager/collection-types/api::article.article/a2?plugins[i18n][locale]=fr#cross-links',
    );
  });

  it('tries a parked job again, for whoever may', async () => {
    const tried: number[] = [];
    const user = show((jobId) => tried.push(jobId));
    await user.click(screen.getByRole('tab', { name: 'Parked jobs (1)' }));
    await user.click(screen.getByRole('button', { name: 'Try api::article.article a1 again' }));
    expect(tried).toEqual([7]);
  });

  it('shows a parked job to whoever may only look', async () => {
    const user = show();
    await user.click(screen.getByRole('tab', { name: 'Parked jobs (1)' }));
    expect(screen.getByText('Boom')).toBeVisible();
    expect(screen.queryByRole('button', { name: /again$/ })).toBeNull();
  });
});
