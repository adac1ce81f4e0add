import { join } from 'node:path';
import { parseArgs } from 'node:util';

import { importFile } from '../../../server/src/embedders/load-package';
import { withApp } from '../boot-app';
import { BadInputError, EXIT } from '../exit-codes';
import type { Command } from '../output';

const USAGE = `Usage: cross-links seed --demo

Fills the empty Strapi site in the working folder with the demo content: a blog with its articles, mentors and programs in
three languages. It needs the content types of the schema pack (cross-links schema add). Visitors may then read what is
published. Running it again completes what is missing; what an editor changed or deleted is left alone. A database with
other content is not touched.`;

/** Beside the built command line. */
const DEMO = join(__dirname, '..', 'demo');

/** What the demo's own code offers (scripts/seed of the repository). */
interface Demo {
  readonly seed: (
    app: unknown,
    options: { folder: string; log: (line: string) => void },
  ) => Promise<unknown>;
}

interface DemoTypes {
  readonly CONTENT_UIDS: readonly string[];
}

/** `cross-links seed`: the demo content, for a first look. */
export const seedCommand: Command = async (argv, output) => {
  const { values } = parseArgs({
    args: [...argv],
    options: {
      demo: { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  if (values.help) {
    output.out(USAGE);
    return EXIT.ok;
  }
  if (!values.demo)
    throw new BadInputError(
      `Say --demo: there is no other content to fill a site with.\n\n${USAGE}`,
    );
  const { seed } = (await importFile(join(DEMO, 'seed.js'))) as Demo;
  const { CONTENT_UIDS } = (await importFile(join(DEMO, 'content-uids.js'))) as DemoTypes;
  await withApp(async (app) => {
    const missing = CONTENT_UIDS.filter((uid) => app.contentType(uid) === undefined);
    if (missing.length > 0) {
      throw new BadInputError(
        `The site has no ${missing.join(', ')}. Take the schema pack first: npx cross-links schema add`,
      );
    }
    try {
      await seed(app, { folder: join(DEMO, 'seeds'), log: output.out });
    } catch (error) {
      // By name: the demo's code is loaded apart, and so is the class of its refusal.
      if (error instanceof Error && error.name === 'ForeignContentError')
        throw new BadInputError(error.message);
      throw error;
    }
  });
  return EXIT.ok;
};
