import { screen } from '@testing-library/react';

import { renderInAdmin } from '../testing/render';
import { SummaryView } from './SummaryView';

const summary = { documentId: 'a1', count: 2, isPublished: true, problems: [] };

describe('SummaryView', () => {
  it('counts, without a sign where nothing is wrong', () => {
    renderInAdmin(<SummaryView summary={summary} />);
    expect(screen.getByText('2 links')).toBeVisible();
    expect(screen.queryByRole('img')).toBeNull();
  });

  it('says what is wrong', () => {
    renderInAdmin(
      <SummaryView summary={{ ...summary, count: 0, problems: ['no-links', 'parked'] }} />,
    );
    expect(screen.getByText('No link')).toBeVisible();
    expect(screen.getByRole('img')).toHaveAccessibleName(
      'Leads nowhere and Could not be worked out',
    );
  });
});
