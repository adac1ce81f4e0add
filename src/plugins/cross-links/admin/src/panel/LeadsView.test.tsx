import { screen } from '@testing-library/react';
import type { Lead } from '../../../core/src/contracts/leads';

import { renderInAdmin } from '../testing/render';
import { LeadsView } from './LeadsView';

const lead: Lead = {
  uid: 'api::article.article',
  documentId: 'a1',
  locale: 'en',
  title: 'Giving feedback',
  states: ['published', 'draft'],
  origin: 'automatic',
  score: 0.7,
};

describe('LeadsView', () => {
  it('names who leads here and who nearly does, one click from their field', () => {
    const near = [{ ...lead, documentId: 'a2', title: 'Nearly' }];
    renderInAdmin(
      <LeadsView answer={{ state: 'open', because: 'open now', leads: [lead], near }} />,
    );
    expect(screen.getByText('Readers are led here now.')).toBeVisible();
    expect(screen.getByText('Would fit, but show others')).toBeVisible();
    expect(screen.getByRole('link', { name: 'Nearly' })).toHaveAttribute(
      'href',
      '/content-manager/collection-types/api::article.article/a2?plugins[i18n][locale]=en#cross-links',
    );
  });

  it('says why readers are not led here, and that nobody leads here', () => {
    const because = 'all 3 places are taken';
    renderInAdmin(<LeadsView answer={{ state: 'full', because, leads: [], near: [] }} />);
    expect(screen.getByText(`Readers are not led here now: ${because}.`)).toBeVisible();
    expect(screen.getByText('No entry leads here yet.')).toBeVisible();
  });
});
