/** The site of this repository without the plugin: what a save, and a start, cost beside it. */
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(__dirname, '..', '..');
const COMPILED = join(ROOT, 'dist');
const PLAIN = join(ROOT, 'dist-plain');
const ARTICLE = 'src/api/article/content-types/article/schema.json';

interface Attribute {
  readonly customField?: string;
}

/** Copies the compiled site, takes the field off the article and the plugin out of the configuration. */
export const makePlainSite = (): string => {
  rmSync(PLAIN, { recursive: true, force: true });
  for (const folder of ['config', 'src']) {
    cpSync(join(COMPILED, folder), join(PLAIN, folder), { recursive: true });
  }
  const file = join(PLAIN, ARTICLE);
  const schema = JSON.parse(readFileSync(file, 'utf8')) as {
    attributes: Record<string, Attribute>;
  };
  schema.attributes = Object.fromEntries(
    Object.entries(schema.attributes).filter(([, { customField }]) => customField === undefined),
  );
  writeFileSync(file, JSON.stringify(schema));
  const config = `module.exports = ({ env }) => ({
  'cross-links': { enabled: false },
  'users-permissions': { config: { jwtSecret: env('JWT_SECRET') } },
});\n`;
  writeFileSync(join(PLAIN, 'config', 'plugins.js'), config);
  return PLAIN;
};
