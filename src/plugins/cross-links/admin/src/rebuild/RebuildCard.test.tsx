import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { RebuildProgress } from '../../../core/src/contracts/rebuild';

import { renderInAdmin } from '../testing/render';
import { RebuildCard } from './RebuildCard';

const show = (given: Partial<RebuildProgress>) => {
  const did: string[] = [];
  const progress: RebuildProgress = {
    state: 'running',
    dryRun: false,
    done: 300,
    total: 1200,
    ratePerSecond: 45,
    secondsLeft: 20,
    startedAt: '2026-11-25T10:00:00.000Z',
    finishedAt: null,
    failed: 0,
    ...given,
  };
  renderInAdmin(
    <RebuildCard
      progress={progress}
      onPause={() => did.push('pause')}
      onResume={() => did.push('resume')}
      onCancel={() => did.push('cancel')}
    />,
  );
  return { did };
};

const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));

describe('RebuildCard', () => {
  it('says how far it has come, how fast and how long, and is paused and cancelled', async () => {
    const { did } = show({});
    expect(
      screen.getByText(/300 of 1,200 entries · 45 a second · about 20 seconds left/),
    ).toBeVisible();
    expect(screen.getByRole('progressbar')).toHaveAttribute('aria-valuenow', '25');
    await press('Pause');
    await press('Cancel');
    expect(did).toEqual(['pause', 'cancel']);
  });

  it('is resumed', async () => {
    const { did } = show({ state: 'paused', secondsLeft: null });
    expect(screen.queryByText(/a second/)).toBeNull();
    await press('Resume');
    expect(did).toEqual(['resume']);
  });

  it('says what it found once it is done, and what went wrong', () => {
    const finishedAt = '2026-11-25T10:01:00.000Z';
    show({ state: 'done', done: 1200, differed: 3, failed: 2, finishedAt });
    const line = screen.getByText(/3 versions were put right · 2 entries could not be worked out/);
    expect(line).toHaveTextContent('2026');
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('keeps still before the first one, and names the error that stopped it', () => {
    show({ state: 'idle' });
    expect(screen.queryByRole('heading')).toBeNull();
    show({ state: 'failed', error: 'no space left' });
    expect(screen.getByText('Stopped by an error: no space left')).toBeVisible();
    show({ error: 'no space left' });
    expect(screen.getByText('It does not go on, and is tried again: no space left')).toBeVisible();
  });
});
