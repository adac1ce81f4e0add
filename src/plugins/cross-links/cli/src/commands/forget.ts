import { parseArgs } from 'node:util';

import { withApp } from '../boot-app';
import { engineOf } from '../engine';
import { EXIT } from '../exit-codes';
import type { Command } from '../output';

const USAGE = `Usage: cross-links forget [--yes]

Deletes what the plugin keeps in Strapi's own store (its settings and its notes of what was done once) and the table that
a site with very many offerings has. Strapi drops the plugin's other tables itself, at the first start without it. Run it in the site's folder, with the site stopped, as the last
step before "npm uninstall strapi-plugin-cross-links". Without --yes it only says what would be deleted.`;

const STORE = 'strapi::core-store';
const where = { key: { $startsWith: 'plugin_cross-links_' } };

/** `cross-links forget`: leaves no row of ours behind in tables that are not ours. */
export const forget: Command = async (argv, output) => {
  const { values } = parseArgs({
    args: [...argv],
    options: {
      yes: { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  if (values.help) {
    output.out(USAGE);
    return EXIT.ok;
  }
  await withApp(async (app) => {
    const { db } = app;
    const engine = engineOf(app);
    const rows = await db.query(STORE).findMany({ where });
    for (const { key } of rows) output.out(`- ${String(key)}`);
    if (values.yes) {
      await engine.dropCatalogue();
      const { count } = await db.query(STORE).deleteMany({ where });
      output.out(`Deleted: ${count}.`);
    } else {
      output.out('Nothing was deleted; say --yes to do it.');
    }
  });
  return EXIT.ok;
};
