import { execFileSync, spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const ROOT = path.join(__dirname, '..', '..');
const PLUGIN = path.join(ROOT, 'src/plugins/cross-links');
const IN_SITE = path.join(__dirname, 'in-site.cjs');

export const ENVIRONMENT = {
  NODE_ENV: 'production',
  APP_KEYS: 'guest-key-one,guest-key-two',
  API_TOKEN_SALT: 'guest-api-token-salt',
  ADMIN_JWT_SECRET: 'guest-admin-jwt-secret',
  TRANSFER_TOKEN_SALT: 'guest-transfer-token-salt',
  JWT_SECRET: 'guest-jwt-secret',
  ENCRYPTION_KEY: 'guest-encryption-key-32-characters',
  STRAPI_TELEMETRY_DISABLED: 'true',
};

/** What `look` in `tasks.cjs` sees of a site. */
export interface Seen {
  /** By the headline of a post, the names of what it leads to. */
  readonly links?: Readonly<Record<string, readonly string[]>>;
  readonly own: { readonly status: number; readonly total: number };
  readonly health: number;
  readonly tables: readonly string[];
  readonly rows: readonly string[];
  readonly choices: unknown;
}

/** A stranger's Strapi site in a folder of its own, with nothing of this repository but the packed plugin. */
export interface Guest {
  readonly folder: string;
  readonly read: (file: string) => string;
  readonly write: (file: string, text: string) => void;
  /** Runs a program of the site; throws with what it printed where it fails. */
  readonly run: (command: string, ...args: string[]) => string;
  /** What a program of the site prints, and how it ends. */
  readonly attempt: (command: string, ...args: string[]) => { status: number | null; said: string };
  /** Starts the site, does a task of `tasks.cjs`, gives what came out. */
  readonly task: (name: string) => unknown;
  readonly look: () => Seen;
  readonly leave: () => void;
}

/** Packs the built plugin, as publishing it would; gives the tarball. */
export const packPlugin = (): string => {
  if (!existsSync(path.join(PLUGIN, 'dist/server/index.js')))
    throw new Error('The plugin is not built: npm run build:plugin.');
  // Every build empties `dist`, types and all.
  if (!existsSync(path.join(PLUGIN, 'dist/server/index.d.ts')))
    execFileSync('npm', ['run', 'build:types'], { cwd: PLUGIN, stdio: 'ignore' });
  const folder = mkdtempSync(path.join(tmpdir(), 'cross-links-tarball-'));
  const printed = execFileSync(
    'npm',
    ['pack', '--ignore-scripts', '--json', '--pack-destination', folder],
    { cwd: PLUGIN, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] },
  );
  const [{ filename }] = JSON.parse(printed) as [{ filename: string }];
  return path.join(folder, filename);
};

/** Hard links where the file system allows them, copies elsewhere. */
const copyPackages = (to: string): void => {
  const from = path.join(ROOT, 'node_modules');
  if (spawnSync('cp', ['-al', from, to], { stdio: 'ignore' }).status === 0) return;
  rmSync(to, { recursive: true, force: true });
  execFileSync('cp', ['-a', from, to]);
};

/**
 * Sets up a site from `tests/fixtures`, outside of this repository so that nothing is found by looking upwards. Its packages are hard links to the root's, so that nothing is downloaded or
 * compiled; the workspace link to the plugin is cut. Without packages it is for the test to install them.
 */
export const inviteGuest = (fixture: string, { hasPackages = true } = {}): Guest => {
  const folder = mkdtempSync(path.join(tmpdir(), `cross-links-${fixture}-`));
  cpSync(path.join(ROOT, 'tests/fixtures', fixture), folder, { recursive: true });
  // Git keeps no empty folder, and Strapi does not start without this one.
  mkdirSync(path.join(folder, 'public/uploads'), { recursive: true });
  if (hasPackages) copyPackages(path.join(folder, 'node_modules'));
  for (const name of ['strapi-plugin-cross-links', '.package-lock.json', '.cache', '.strapi']) {
    rmSync(path.join(folder, 'node_modules', name), { recursive: true, force: true });
  }

  const attempt = (command: string, ...args: string[]) => {
    const { status, stdout, stderr } = spawnSync(command, args, {
      cwd: folder,
      encoding: 'utf8',
      env: { ...process.env, ...ENVIRONMENT },
    });
    return { status, said: `${stdout}${stderr}` };
  };
  const run = (command: string, ...args: string[]): string => {
    const { status, said } = attempt(command, ...args);
    if (status !== 0)
      throw new Error(`${command} ${args.join(' ')} ended with ${status}:\n${said}`);
    return said;
  };

  const task = (name: string): unknown => {
    const result = path.join(folder, 'result.json');
    rmSync(result, { force: true });
    run(process.execPath, IN_SITE, name, result);
    if (!existsSync(result)) throw new Error(`${name} ended without a result.`);
    return JSON.parse(readFileSync(result, 'utf8')) as unknown;
  };

  return {
    folder,
    read: (file) => readFileSync(path.join(folder, file), 'utf8'),
    write: (file, text) => {
      writeFileSync(path.join(folder, file), text);
    },
    run,
    attempt,
    task,
    look: () => task('look') as Seen,
    leave: () => {
      rmSync(folder, { recursive: true, force: true });
    },
  };
};
