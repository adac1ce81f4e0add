import { parseArgs } from 'node:util';

import { parseRebuildRequest, type RebuildProgress } from '../../../core/src';
import { withApp } from '../boot-app';
import { engineOf, type Engine } from '../engine';
import { BadInputError, EXIT } from '../exit-codes';
import type { Command, Output } from '../output';
import { describeProgress } from '../rebuild/describe-progress';
import { progressView } from '../rebuild/show-progress';
import { watchRebuild } from '../rebuild/watch-rebuild';

const USAGE = `Usage: cross-links rebuild [start|status|pause|resume|cancel] [OPTIONS]

Works out the links of every source again and mends what differs. Readers get the old links of an article until its new
ones are written. A running site does the work and this command looks on; where none runs, this command does it. A run
that is cut off, by Ctrl-C or worse, goes on where it was at the next start of the site, or with "rebuild resume".

  --source NAME   only sources of this type, by its plural name: articles
  --locale CODE   only this language
  --dry-run       count what differs, write nothing
  --json          print how the run stands at the end as JSON; the bar goes to the error stream

Exit code: 0 done (of status, pause and cancel: answered), 1 failed, cut off, paused or cancelled before it was done, or some
documents could not be worked out, 2 bad input.`;

const ACTIONS = ['start', 'status', 'pause', 'resume', 'cancel'] as const;
type Action = (typeof ACTIONS)[number];

const actionOf = ([name = 'start', ...more]: readonly string[]): Action => {
  const action = ACTIONS.find((known) => known === name);
  if (action === undefined || more.length > 0) {
    throw new BadInputError(
      `"${[name, ...more].join(' ')}" is not something a rebuild can do; use one of: ${ACTIONS.join(', ')}.`,
    );
  }
  return action;
};

const isInterrupted = (): (() => boolean) => {
  let isOver = false;
  process.once('SIGINT', () => {
    isOver = true;
  });
  return () => isOver;
};

const act = async (
  engine: Engine,
  action: Action,
  request: Parameters<ReturnType<Engine['rebuild']>['start']>[0],
  output: Output,
): Promise<RebuildProgress> => {
  const rebuild = engine.rebuild();
  if (action === 'status') return rebuild.progress();
  if (action === 'pause' || action === 'cancel') return rebuild[action]();
  if (action === 'start') await rebuild.start(request);
  // A run that was cut off still counts as running: it only wants somebody to look on.
  else if ((await rebuild.progress()).state !== 'running') await rebuild.resume();
  return watchRebuild(engine, progressView(output), isInterrupted());
};

/** A run that was to be done is done; of others it is enough that none has failed. */
const isWell = (action: Action, { state, failed }: RebuildProgress): boolean =>
  failed === 0 &&
  (action === 'start' || action === 'resume' ? state === 'done' : state !== 'failed');

const parse = (argv: readonly string[]) =>
  parseArgs({
    args: [...argv],
    allowPositionals: true,
    options: {
      source: { type: 'string' },
      locale: { type: 'string' },
      'dry-run': { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });

/** `cross-links rebuild`: all links anew, by whichever instance leads. */
export const rebuild: Command = async (argv, output) => {
  const { values, positionals } = parse(argv);
  if (values.help) {
    output.out(USAGE);
    return EXIT.ok;
  }
  const action = actionOf(positionals);
  const { source, locale } = values;
  const request = parseRebuildRequest({
    ...(source === undefined ? {} : { source }),
    ...(locale === undefined ? {} : { locale }),
    dryRun: values['dry-run'],
  });
  const progress = await withApp((app) => act(engineOf(app), action, request, output), {
    worksLinksOut: action === 'start' || action === 'resume',
  });
  output.out(values.json ? JSON.stringify(progress) : describeProgress(progress));
  return isWell(action, progress) ? EXIT.ok : EXIT.failed;
};
