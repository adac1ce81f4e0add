import type { Core } from '@strapi/strapi';

import type { Lease, Leases } from '../repositories/leases';
import { BEAT_MS, createLeadership } from './leadership';

const log = { info: jest.fn(), warn: jest.fn() };
const strapi = { log } as unknown as Core.Strapi;

/** A row as the database has it, with a wait before each answer. */
const leasesOf = (row: { holder: string; beat: string }, answered = () => Promise.resolve()) => {
  let beats = 0;
  const change = async (isSo: boolean, holder: string): Promise<boolean> => {
    beats += 1;
    if (isSo) Object.assign(row, { holder, beat: String(beats) });
    await answered();
    return isSo;
  };
  const take = jest.fn((_task: string, seen: Lease, holder: string) =>
    change(row.holder === seen.holder && row.beat === seen.beat, holder),
  );
  const leases: Leases = {
    read: async () => {
      await Promise.resolve();
      return { ...row };
    },
    take,
    hold: (_task, holder) => change(row.holder === holder, holder),
    renew: (_task, holder) => change(row.holder === holder, holder),
    release: (_task, holder) => change(row.holder === holder, ''),
  };
  return { leases, take };
};

describe('createLeadership', () => {
  it('leads after two beats at once have found the lease free', async () => {
    const leadership = createLeadership(strapi, leasesOf({ holder: '', beat: '' }).leases);
    await Promise.all([leadership.beat(), leadership.beat()]);
    expect(leadership.isLeader()).toBe(true);
  });

  it('waits once where the row is locked, however many beats are due', async () => {
    jest.useFakeTimers();
    const never = () => new Promise<void>(() => undefined);
    const { leases, take } = leasesOf({ holder: '', beat: '' }, never);
    const leadership = createLeadership(strapi, leases);
    leadership.start(() => undefined);
    void leadership.beat();
    await jest.advanceTimersByTimeAsync(10 * BEAT_MS);
    expect(take).toHaveBeenCalledTimes(1);
    jest.useRealTimers();
  });

  it('leads at once where its own name stands in the row', async () => {
    const row = { holder: '', beat: '' };
    let isLost = true;
    const answered = () =>
      isLost ? Promise.reject(new Error('connection lost')) : Promise.resolve();
    const leadership = createLeadership(strapi, leasesOf(row, answered).leases);
    await expect(leadership.beat()).rejects.toThrow('connection lost');
    isLost = false;
    expect(row.holder).toBe(leadership.holder);
    await leadership.beat();
    expect(leadership.isLeader()).toBe(true);
  });

  it('writes nothing of a term that is over, though it leads again', async () => {
    const row = { holder: '', beat: '' };
    const leadership = createLeadership(strapi, leasesOf(row).leases);
    await leadership.beat();
    leadership.begin(leadership.term());
    await expect(leadership.guard()).resolves.toBeUndefined();
    // Another one came and went while this one hung.
    row.holder = 'another';
    await leadership.beat();
    row.holder = '';
    await leadership.beat();
    expect(leadership.isLeader()).toBe(true);
    expect(leadership.hasBegun()).toBe(false);
    await expect(leadership.guard()).rejects.toThrow('another instance');
    expect(leadership.isLeader()).toBe(true);
    leadership.begin(leadership.term());
    await expect(leadership.guard()).resolves.toBeUndefined();
  });

  it('gives up what a last beat takes while it stops', async () => {
    const row = { holder: '', beat: '' };
    const leadership = createLeadership(strapi, leasesOf(row).leases);
    void leadership.beat();
    await leadership.stop();
    expect(leadership.isLeader()).toBe(false);
    expect(row.holder).toBe('');
  });
});
