import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';

import { withApp } from '../boot-app';
import { BadInputError, EXIT } from '../exit-codes';
import type { Command } from '../output';
import { portableOf, type InApp } from '../portable/portable-of';
import { sortedJson } from '../portable/sorted-json';

const USAGE = `Usage: cross-links export [FILE] [--without links]

Writes what was set in the admin, editors' choices and the links as JSON, sorted and without dates: the same site gives the
same bytes. Without FILE it is printed. "cross-links diff" compares two of them, "cross-links import" takes one in.`;

/** `cross-links export`, in a site that is running already; tests give theirs. */
export const exportFrom =
  (inApp: InApp): Command =>
  async (argv, output) => {
    const { values, positionals } = parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        without: { type: 'string' },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
    if (values.help) {
      output.out(USAGE);
      return EXIT.ok;
    }
    const { without } = values;
    if (without !== undefined && without !== 'links')
      throw new BadInputError(`--without "${without}" is not understood; "links" can be left out.`);
    const site = await inApp((app) => portableOf(app).read({ withLinks: without === undefined }));
    const [file] = positionals;
    if (file === undefined) {
      output.out(sortedJson(site).trimEnd());
      return EXIT.ok;
    }
    writeFileSync(file, sortedJson(site));
    const links = site.links === undefined ? '' : `, links of ${site.links.length} versions`;
    output.out(`${file}: choices for ${site.curation?.length ?? 0} entries${links}.`);
    return EXIT.ok;
  };

/** `cross-links export`: settings, editors' choices and links as a file. */
export const exportCommand: Command = exportFrom(withApp);
