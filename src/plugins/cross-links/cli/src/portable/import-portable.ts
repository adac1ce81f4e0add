import { readFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';

import { parsePortableSite } from '../../../core/src';
import type { App } from '../boot-app';
import { EXIT } from '../exit-codes';
import type { Output } from '../output';
import { portableOf, type InApp } from './portable-of';

interface Options {
  readonly path: string;
  readonly apply: boolean;
}

const ENDS = { unchanged: 'as they are', update: 'changed', skip: 'skipped' } as const;

/** As JSON: a key that is not set and one that is undefined are the same. */
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value)) as unknown;

const importInApp = async (app: App, { path, apply }: Options, output: Output): Promise<void> => {
  const site = parsePortableSite(readFileSync(path, 'utf8'), path);
  const portable = portableOf(app);
  if (site.settings !== undefined) {
    const isSame = isDeepStrictEqual(plain(await portable.settings()), plain(site.settings));
    if (!isSame && apply) await portable.saveSettings(site.settings, 'cross-links import');
    const other = apply ? 'set' : 'to be set';
    output.out(
      `Settings: ${isSame ? 'as they are' : `${other} (${Object.keys(site.settings).join(', ') || 'none'})`}.`,
    );
  }
  const counts = { unchanged: 0, update: 0, skip: 0 };
  for (const choice of site.curation ?? []) {
    const { action, because, missing } = await portable.applyChoice(choice, { dryRun: !apply });
    counts[action] += 1;
    const name = [`${choice.uid} ${choice.slug ?? choice.documentId}`, choice.locale]
      .filter(Boolean)
      .join(', ');
    if (because !== undefined)
      output.out(`${name}: ${action === 'skip' ? 'skipped, ' : ''}${because}`);
    for (const one of missing) output.out(`${name}: ${one} is not in this site and is left out`);
  }
  const parts = Object.entries(counts).map(
    ([action, count]) => `${count} ${ENDS[action as keyof typeof ENDS]}`,
  );
  output.out(`Choices: ${parts.join(' · ')}.`);
  if (site.links !== undefined)
    output.out('Links are worked out by the site itself and are not imported.');
  if (!apply) output.out('Nothing was written; --apply does it.');
};

/** Takes in what `cross-links export` wrote: settings and editors' choices. */
export const importPortable = async (
  inApp: InApp,
  options: Options,
  output: Output,
): Promise<number> => {
  await inApp((app) => importInApp(app, options, output));
  return EXIT.ok;
};
