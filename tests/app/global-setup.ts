import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';

const ROOT = path.join(__dirname, '..', '..');

/** Strapi loads compiled JavaScript only: compile the site, and insist on a built plugin (an unbuilt one is skipped in silence). */
export default function globalSetup(): void {
  const plugin = path.join(ROOT, 'src/plugins/cross-links/dist/server/index.js');
  if (!existsSync(plugin)) {
    throw new Error('The plugin is not built. Run `npm run build:plugin`, or use `npm test`.');
  }
  const tsc = path.join(ROOT, 'node_modules/typescript/bin/tsc');
  execFileSync(process.execPath, [tsc, '-p', 'tsconfig.json'], { cwd: ROOT, stdio: 'inherit' });
}
