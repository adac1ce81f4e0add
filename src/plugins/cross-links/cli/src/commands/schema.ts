import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { createTwoFilesPatch } from 'diff';

import { BadInputError, EXIT } from '../exit-codes';
import type { Command, Output } from '../output';
import { chooseTypes } from '../schema-pack/choose-types';
import { nameClashes } from '../schema-pack/name-clashes';
import { type PlannedFile, planFiles } from '../schema-pack/plan-files';
import { readPack, typesIn } from '../schema-pack/read-pack';

const USAGE = `Usage: cross-links schema add [TYPE …] [--without TYPE] [--dry-run] [--force] [--js]

Copies content types of the schema pack into the src folder of the Strapi site in the working folder, with the types they
refer to, their components and their rules: article, author, category, mentor-profile, site-setting, tag, trainer-program.
  TYPE        the types you want; all of them where you name none
  --without   leave a type out, with the relations to it; may be given again
  --dry-run   show what would be written, write nothing
  --force     replace files that differ; without it nothing is written where one does
  --js        JavaScript; a site without tsconfig.json gets it anyway`;

/** Beside the built command line. */
const PACK = join(__dirname, '..', 'schema');

const describe = ({ path, action, before, after }: PlannedFile): string => {
  if (action === 'create') return `+ ${path}`;
  if (action === 'same') return `= ${path}`;
  return createTwoFilesPatch(path, path, before, after, 'yours', 'schema pack').trimEnd();
};

const write = (site: string, files: readonly PlannedFile[]): void => {
  for (const { path, action, after } of files) {
    if (action === 'same') continue;
    mkdirSync(dirname(join(site, path)), { recursive: true });
    writeFileSync(join(site, path), after);
  }
};

interface Wanted {
  readonly types: readonly string[];
  readonly without: readonly string[];
  readonly dryRun: boolean;
  readonly force: boolean;
  readonly extension: '.ts' | '.js';
}

const add = (site: string, pack: string, wanted: Wanted, output: Output): number => {
  const source = join(site, 'src');
  if (!existsSync(source)) {
    throw new BadInputError(`There is no src folder in ${site}; run the command in a Strapi site.`);
  }
  const choice = chooseTypes(readPack(pack), wanted.types, wanted.without, [
    ...typesIn(source).keys(),
  ]);
  const clashes = nameClashes(source, choice);
  if (clashes.length > 0) {
    throw new BadInputError(
      `${clashes.join('.\n')}.\nRename yours, or leave the packed one out with --without.`,
    );
  }
  const files = planFiles(site, pack, choice, wanted.extension);
  for (const file of files) output.out(describe(file));
  if (choice.cameAlong.length > 0) {
    output.out(`Others refer to ${choice.cameAlong.join(', ')}; --without leaves a type out.`);
  }
  const conflicts = files.filter(({ action }) => action === 'conflict');
  if (conflicts.length > 0 && !wanted.force) {
    output.error(
      `Nothing was written: ${conflicts.map(({ path }) => path).join(', ')} differ${conflicts.length === 1 ? 's' : ''} from the ` +
        'schema pack, see above. Say --force to replace, or --without TYPE to keep yours and leave the packed type out.',
    );
    return EXIT.failed;
  }
  if (wanted.dryRun) {
    output.out('Nothing was written (--dry-run).');
    return EXIT.ok;
  }
  write(site, files);
  const written = files.filter(({ action }) => action !== 'same').length;
  output.out(`${written} files written. Build and start the site again.`);
  return EXIT.ok;
};

/** `cross-links schema`, with the pack of another folder for tests. */
export const schemaCommand =
  (pack: string): Command =>
  (argv, output) => {
    const { values, positionals } = parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        without: { type: 'string', multiple: true, default: [] },
        'dry-run': { type: 'boolean', default: false },
        force: { type: 'boolean', default: false },
        js: { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
    if (values.help) {
      output.out(USAGE);
      return Promise.resolve(EXIT.ok);
    }
    const [action, ...types] = positionals;
    if (action !== 'add') {
      throw new BadInputError(`Say "schema add".\n\n${USAGE}`);
    }
    const site = process.cwd();
    const isScript = values.js || !existsSync(join(site, 'tsconfig.json'));
    const { force, without } = values;
    const extension = isScript ? '.js' : '.ts';
    const wanted = { types, without, dryRun: values['dry-run'], force, extension } as const;
    return Promise.resolve(add(site, pack, wanted, output));
  };

/** `cross-links schema`: copies the schema pack's content types into a site. */
export const schema: Command = schemaCommand(PACK);
