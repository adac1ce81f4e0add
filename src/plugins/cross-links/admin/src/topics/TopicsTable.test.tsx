import { screen, within } from '@testing-library/react';

import { renderInAdmin } from '../testing/render';
import { isGap } from './is-gap';
import { TopicsTable } from './TopicsTable';

const row = {
  topic: 'Statistics',
  locale: 'fr',
  mentor: { sources: 0, offerings: 2 },
  trainer: { sources: 3, offerings: 0 },
};

describe('TopicsTable', () => {
  it('marks where readers are and nothing is open', () => {
    renderInAdmin(<TopicsTable rows={[row]} />);
    const cells = within(screen.getByRole('row', { name: /Statistics/ })).getAllByRole('gridcell');
    expect(cells.map(({ textContent }) => textContent)).toEqual([
      'Statistics',
      'French',
      'nobody asks',
      '3 entries, nothing openGap',
    ]);
  });

  it('says what to do where no entry has a topic', () => {
    renderInAdmin(<TopicsTable rows={[]} />);
    expect(screen.getByText(/Choose in the settings which fields hold tags/)).toBeVisible();
  });
});

it('knows a gap', () => {
  expect(isGap(row)).toBe(true);
  expect(isGap({ ...row, trainer: { sources: 3, offerings: 1 } })).toBe(false);
  expect(isGap({ ...row, trainer: { sources: 0, offerings: 0 } })).toBe(false);
});
