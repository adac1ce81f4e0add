/**
 * What a stranger gets from `npm install`: packs the built plugin, has publint and attw judge the tarball, and looks at
 * its files and their size. `npm run build && npm run build:types` first.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const PLUGIN = path.join(import.meta.dirname, '..');
const ALLOWED = /^(package\.json|README\.md|CHANGELOG\.md|LICENSE|(bin|dist|schema|images)\/.+)$/;
/** Bytes of the admin's entry, which every page of the admin loads; its parts load when they are shown. */
const ADMIN_ENTRY_BUDGET = 40_000;

const run = (command, ...args) =>
  execFileSync(command, args, {
    cwd: PLUGIN,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });

const folder = mkdtempSync(path.join(tmpdir(), 'cross-links-package-'));
try {
  const packed = run('npm', 'pack', '--ignore-scripts', '--json', '--pack-destination', folder);
  const { filename, files } = JSON.parse(packed)[0];
  const tarball = path.join(folder, filename);
  console.log(run('npx', '--no-install', 'publint', tarball, '--strict'));
  console.log(run('npx', '--no-install', 'attw', tarball, '--format', 'ascii'));

  const stray = files.filter(
    ({ path: file }) => !ALLOWED.test(file) || /\.test\.|tsbuildinfo/.test(file),
  );
  const entry = files
    .filter(({ path: file }) => /^dist\/admin\/index[^/]*\.mjs$/.test(file))
    .reduce((sum, { size }) => sum + size, 0);
  const missing = ['README.md', 'CHANGELOG.md', 'LICENSE', 'bin/cross-links.js'].filter(
    (name) => !files.some(({ path: file }) => file === name),
  );
  if (stray.length > 0)
    throw new Error(`Not needed in the package: ${stray.map((f) => f.path).join(', ')}`);
  if (missing.length > 0) throw new Error(`Missing in the package: ${missing.join(', ')}`);
  if (entry === 0 || entry > ADMIN_ENTRY_BUDGET)
    throw new Error(`The admin entry has ${entry} bytes; its budget is ${ADMIN_ENTRY_BUDGET}.`);
  console.log(`${files.length} files; admin entry ${entry} bytes.`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
