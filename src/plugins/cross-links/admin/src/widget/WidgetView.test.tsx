import { screen } from '@testing-library/react';

import { renderInAdmin } from '../testing/render';
import { report } from '../testing/reports';
import { WidgetView } from './WidgetView';

describe('WidgetView', () => {
  it('says how much is linked, what changed and how much needs a hand', () => {
    renderInAdmin(<WidgetView report={report} />);
    expect(screen.getByText('8 of 10')).toBeVisible();
    expect(screen.getByText('1 entry has other links than a week ago.')).toBeVisible();
    expect(screen.getByRole('link')).toHaveTextContent('See what needs a hand (6)');
  });

  it('says that all is well', () => {
    const none = { empty: [], brokenPins: [], contradictions: [], unavailable: [] };
    renderInAdmin(<WidgetView report={{ ...report, ...none, jobs: { waiting: 0, parked: [] } }} />);
    expect(screen.getByRole('link')).toHaveTextContent('All is well');
  });
});
