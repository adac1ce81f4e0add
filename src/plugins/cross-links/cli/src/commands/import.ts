import { type App, withApp } from '../boot-app';
import { BadInputError, EXIT } from '../exit-codes';
import { chooseMappings } from '../import/map/choose-mappings';
import { detectFormat, openSource } from '../import/read/open-source';
import type { OpenSource } from '../import/record';
import { createSlugChoice } from '../import/run/choose-slug';
import { describeMappings, describeTally } from '../import/run/describe-plan';
import { importSource } from '../import/run/import-source';
import { pinRelated } from '../import/run/pin-entries';
import { createPictures, plannedPictures } from '../import/run/pictures';
import { createReport } from '../import/run/tally';
import { createTermLookup } from '../import/run/term-lookup';
import type { Command, Output } from '../output';
import { importPortable } from '../portable/import-portable';
import type { InApp } from '../portable/portable-of';
import { createProgress } from '../progress';
import type { Imports } from '../../../server/src/importing';
import { IMPORT_USAGE, type ImportOptions, parseImportOptions } from './import-options';

/** What the plugin's half in the site does; an older plugin has none of it. */
const importsOf = (app: App): Imports => {
  const imports = app.plugin('cross-links')?.service('imports') as Imports | undefined;
  if (imports) return imports;
  throw new BadInputError('The site does not run the cross-links plugin, or an older one of it.');
};

/** True from the first Ctrl+C on: the entry at hand is finished, and the next import goes on behind it. */
const stopSignal = (): { readonly isStopped: () => boolean; readonly end: () => void } => {
  let isStopped = false;
  const stop = (): void => {
    isStopped = true;
  };
  process.once('SIGINT', stop);
  return {
    isStopped: () => isStopped,
    end: () => {
      process.removeListener('SIGINT', stop);
    },
  };
};

const closing = (apply: boolean, isStopped: boolean, failed: number): string => {
  if (isStopped) return 'Stopped. The same command goes on where it stopped.';
  if (!apply) return 'Nothing was written; --apply does it.';
  return failed === 0
    ? 'Done. Links are worked out while the site runs.'
    : 'Done, but for what was refused. Mend it, and run the same command again.';
};

const run = async (app: App, source: OpenSource, options: ImportOptions, output: Output) => {
  const imports = importsOf(app);
  const { apply, force, allDrafts } = options;
  const schema = await imports.schema();
  const locale = options.locale ?? schema.defaultLocale;
  if (!schema.locales.includes(locale)) {
    throw new BadInputError(
      `--locale "${locale}" is none of the site's languages (${schema.locales.join(', ')}); add it in the admin under Settings, Internationalization.`,
    );
  }
  const mappings = chooseMappings(schema, source, options);
  for (const line of describeMappings(source, mappings, locale)) output.out(line);

  const terms = createTermLookup(imports, { apply });
  const folders = [
    ...options.pictureFolders,
    ...(source.folder === undefined ? [] : [source.folder]),
  ];
  const isPlan = !apply && options.pictures === 'fetch';
  const pictures = isPlan
    ? plannedPictures
    : createPictures(imports, { mode: apply ? options.pictures : 'link', folders });
  const chooseSlug = createSlugChoice(imports, { apply });
  const report = createReport(options.report);
  const progress = createProgress(source.total);
  const signal = stopSignal();
  try {
    const { isStopped } = signal;
    const tools = { imports, apply, force, allDrafts, terms, pictures, chooseSlug };
    for await (const outcome of importSource(
      { source, schema, mappings, locale, isStopped },
      tools,
    )) {
      progress.step();
      await report.add(outcome);
    }
    progress.stop();
    for (const line of describeTally(report.tally, terms.made(), apply)) output.out(line);
    if (apply && !isStopped())
      for (const line of await pinRelated(imports, report)) output.out(line);
    const refused = report.tally.actions.get('refused') ?? 0;
    output.out(`\n${closing(apply, isStopped(), refused)} Every entry: ${options.report}`);
    return refused > 0 || isStopped() ? EXIT.failed : EXIT.ok;
  } finally {
    progress.stop();
    signal.end();
    await report.close();
  }
};

/** `cross-links import`, in a site that is running already; tests give theirs. */
export const importInto =
  (inApp: InApp): Command =>
  async (argv, output) => {
    const options = parseImportOptions(argv);
    if (options === undefined) {
      output.out(IMPORT_USAGE);
      return EXIT.ok;
    }
    const format = options.format ?? (await detectFormat(options.path));
    if (format === 'export') return importPortable(inApp, options, output);
    const source = await openSource(options.path, format, options.relatedMeta);
    return inApp((app) => run(app, source, options, output));
  };

/** `cross-links import`: brings content from elsewhere into the site of the working folder. */
export const importCommand: Command = importInto(withApp);
