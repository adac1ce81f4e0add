import { screen, within } from '@testing-library/react';
import type { TrialAnswer } from '../../../../core/src/contracts/site-settings';

import { renderInAdmin } from '../../testing/render';
import { TrialView } from './TrialView';

const trial: TrialAnswer = {
  tried: 40,
  all: 900,
  changed: [
    {
      uid: 'api::article.article',
      documentId: 'a1',
      locale: 'en',
      title: 'Giving feedback',
      code: 'changed',
      before: ['Ada L.', 'Bea M.'],
      after: [],
    },
  ],
  measures: [
    {
      locale: 'fr',
      judged: 12,
      before: { 'ndcg@10': 0.7, 'recall@10': 0.5, mrr: null },
      after: { 'ndcg@10': 0.75, 'recall@10': 0.5, mrr: null },
    },
  ],
};

describe('TrialView', () => {
  it('names the links before and after, and the measures', () => {
    renderInAdmin(<TrialView trial={trial} />);
    expect(
      screen.getByText('1 of 40 published entries tried would show other links (900 in all).'),
    ).toBeVisible();
    const row = screen.getByRole('row', { name: /Giving feedback/ });
    expect(within(row).getByText('Bea M.')).toBeVisible();
    expect(within(row).getByText('no link')).toBeVisible();
    expect(screen.getByText('From 0 to 1; 12 entries judged in French')).toBeVisible();
    expect(screen.getByRole('row', { name: /NDCG/ })).toHaveTextContent('0.700.75');
    expect(screen.getByRole('row', { name: /MRR/ })).toHaveTextContent('––');
  });

  it('says that nothing changes, or that there is nothing to try', () => {
    const { unmount } = renderInAdmin(
      <TrialView trial={{ ...trial, changed: [], measures: [] }} />,
    );
    expect(screen.getByText(/^None of 40 published entries/)).toBeVisible();
    unmount();
    renderInAdmin(<TrialView trial={{ tried: 0, all: 0, changed: [], measures: [] }} />);
    expect(screen.getByText(/^There is no published entry/)).toBeVisible();
  });
});
