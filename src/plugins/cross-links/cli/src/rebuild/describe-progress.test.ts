import type { RebuildProgress } from '../../../core/src';
import { describeProgress, inWords } from './describe-progress';

const progress: RebuildProgress = {
  ...{ state: 'running', dryRun: false, done: 40, total: 100, failed: 0 },
  ...{ ratePerSecond: 20, secondsLeft: 3, startedAt: null, finishedAt: null },
};

describe('describeProgress', () => {
  it('says how far it is, how fast, and how long it will take', () => {
    expect(describeProgress(progress)).toBe(
      'Rebuild of all sources, running: 40 of 100 documents; 20 a second; 3 s left.',
    );
  });

  it('names the scope', () => {
    const scoped = { ...progress, source: 'articles', locale: 'fr', dryRun: true };
    expect(describeProgress(scoped)).toMatch(/^Dry run of articles in fr, running/);
  });

  it('says what was wrong, and that nothing was', () => {
    const done = { ...progress, state: 'done', done: 100, secondsLeft: null } as const;
    const differences = { missing: 1, changed: 2, orphaned: 0 };
    expect(describeProgress({ ...done, differed: 3, differences })).toContain(
      'mended 3 (1 without links worked out, 2 with other links).',
    );
    expect(describeProgress({ ...done, differed: 0, differences })).toContain(
      'every link was right',
    );
  });

  it('names what could not be worked out, and what went wrong', () => {
    const failed = { ...progress, state: 'failed', failed: 2, error: 'No disk' } as const;
    expect(describeProgress(failed)).toMatch(/2 could not be worked out.*No disk\.$/);
    const tried = { ...progress, total: 0, done: 0, error: 'No disk' };
    expect(describeProgress(tried)).toMatch(/running: 0 of 0 .* tried again after No disk\.$/);
  });
});

it('puts times into words', () => {
  expect(inWords(12)).toBe('12 s');
  expect(inWords(185)).toBe('3 min 5 s');
});
