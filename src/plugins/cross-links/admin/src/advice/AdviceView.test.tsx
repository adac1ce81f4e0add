import { screen, within } from '@testing-library/react';

import { renderInAdmin } from '../testing/render';
import { AdviceView } from './AdviceView';

it('tells what keeps a draft back from what is worth a look', () => {
  renderInAdmin(
    <AdviceView
      items={[
        { blocks: true, path: ['photo'], message: 'Add a photo.' },
        { blocks: false, path: ['runs', '0', 'endDate'], message: 'All runs are over.' },
      ]}
    />,
  );
  const list = (name: string) =>
    within(screen.getByRole('heading', { name }).parentElement as HTMLElement);
  expect(list('Keeps it from being published').getByText('Add a photo.')).toBeTruthy();
  expect(list('Worth a look').getByText('runs › 0 › endDate')).toBeTruthy();
});

it('says so where nothing stands out', () => {
  renderInAdmin(<AdviceView items={[]} />);
  expect(screen.getByText('Nothing stands out.')).toBeTruthy();
});
