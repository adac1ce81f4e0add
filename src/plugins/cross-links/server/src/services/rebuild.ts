import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { RebuildProgress, RebuildRequest, RebuildState } from '../../../core/src';

import type { Sweep, Sweeps } from '../repositories/sweeps';
import type { Locales } from './locales';
import { sourceByPluralName, sourceTypes } from './source-types';

export const REBUILD = 'rebuild';

interface Parts {
  readonly sweeps: Sweeps;
  readonly locales: Locales;
  readonly nudge: () => void;
}

const progressOf = (sweep: Sweep): RebuildProgress => {
  const { state, source, locale, dryRun, done, total, failed, differences, error } = sweep;
  const rate = sweep.workedMs > 0 ? (done * 1000) / sweep.workedMs : 0;
  const { missing, changed, orphaned } = differences;
  return {
    state,
    ...(source === '' ? {} : { source }),
    ...(locale === '' ? {} : { locale }),
    ...{ dryRun, done, total, failed },
    ratePerSecond: Math.round(rate * 10) / 10,
    secondsLeft: state === 'running' && rate > 0 ? Math.ceil((total - done) / rate) : null,
    startedAt: sweep.startedAt,
    finishedAt: sweep.finishedAt,
    ...(state === 'idle' ? {} : { differed: missing + changed + orphaned, differences }),
    ...(error === '' ? {} : { error }),
  };
};

const WORDS: Readonly<Record<RebuildState, string>> = {
  idle: 'No rebuild has been started.',
  running: 'A rebuild is running: pause or cancel it first.',
  paused: 'A rebuild is paused: resume or cancel it first.',
  cancelled: 'The rebuild has been cancelled: start a new one.',
  done: 'The rebuild is done: start a new one.',
  failed: 'The rebuild has failed: start a new one.',
};

/** Works all links out again on demand: whoever asks changes a row, and the instance that leads does the work. */
export const createRebuild = (strapi: Core.Strapi, { sweeps, locales, nudge }: Parts) => {
  const progress = async (): Promise<RebuildProgress> => progressOf(await sweeps.read(REBUILD));

  const refuse = async (): Promise<never> => {
    const { state } = await sweeps.read(REBUILD);
    throw new errors.ApplicationError(WORDS[state], { state });
  };

  const checkScope = async ({ source, locale }: RebuildRequest): Promise<void> => {
    if (source !== undefined && !sourceByPluralName(strapi, source)) {
      const known = sourceTypes(strapi).map(({ info }) => info.pluralName);
      throw new errors.ValidationError(
        `source ${source} does not carry the Cross-links field; use one of: ${known.join(', ')}`,
      );
    }
    const codes = locale === undefined ? [] : await locales.codes();
    if (locale !== undefined && !codes.includes(locale)) {
      throw new errors.ValidationError(
        `locale ${locale} is not configured here; use one of: ${codes.join(', ')}`,
      );
    }
  };

  const start = async (request: RebuildRequest): Promise<RebuildProgress> => {
    await checkScope(request);
    const { source = '', locale = '', dryRun = false } = request;
    const seen = await sweeps.read(REBUILD);
    if (seen.state === 'running' || seen.state === 'paused') return refuse();
    if (!(await sweeps.begin(REBUILD, seen, { source, locale, dryRun }))) return refuse();
    nudge();
    return progress();
  };

  const turn = async (
    from: readonly RebuildState[],
    state: RebuildState,
  ): Promise<RebuildProgress> => {
    if (!(await sweeps.turn(REBUILD, from, state))) return refuse();
    nudge();
    return progress();
  };

  return {
    progress,
    start,
    pause: () => turn(['running'], 'paused'),
    resume: () => turn(['paused'], 'running'),
    cancel: () => turn(['running', 'paused'], 'cancelled'),
  };
};

export type Rebuild = ReturnType<typeof createRebuild>;
