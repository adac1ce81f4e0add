import { existsSync, mkdirSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { chromium, type BrowserContext, type Page } from 'playwright-core';

const ROOT = path.join(__dirname, '..', '..');
/** Debian’s, or the one that CHROMIUM_PATH names. */
export const CHROMIUM = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium';

/** Never asked for by the screens under test, and slow on a machine without a network. */
const QUIET = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

interface Options {
  readonly baseUrl: string;
  readonly email: string;
  readonly password: string;
  readonly theme?: 'light' | 'dark';
  readonly language?: string;
  readonly width?: number;
}

export interface Session {
  readonly page: Page;
  /** Errors that the page threw or logged since it was opened. */
  readonly errors: string[];
  readonly close: () => Promise<void>;
}

const launch = async (width: number): Promise<BrowserContext> => {
  if (!existsSync(CHROMIUM)) {
    throw new Error(`No Chromium at ${CHROMIUM}: apt-get install chromium, or set CHROMIUM_PATH.`);
  }
  return chromium.launchPersistentContext(mkdtempSync(path.join(tmpdir(), 'cross-links-')), {
    executablePath: CHROMIUM,
    headless: true,
    reducedMotion: 'reduce',
    viewport: { width, height: 1100 },
    args: QUIET,
  });
};

/** Telemetry and news that this machine cannot reach, and what React says of Strapi's own empty inputs. */
const NOISE =
  /ERR_NAME_NOT_RESOLVED|ERR_INTERNET|ai-feature|Failed to load resource|^Warning: `value` prop/;

/** Strapi's guided tour covers the list view and swallows clicks. */
const TOUR_TAKEN = JSON.stringify({
  tours: Object.fromEntries(
    ['contentTypeBuilder', 'contentManager', 'apiTokens', 'strapiCloud'].map((name) => [
      name,
      { currentStep: 0, isCompleted: true },
    ]),
  ),
  enabled: false,
  hidden: false,
  completedActions: [],
});

/**
 * Strapi shows bulk actions in an idle callback. A browser without a window has none until it next draws, which it may
 * never do; a timer is what Strapi itself takes where there are no idle callbacks (Safari).
 */
const IDLE_BY_TIMER = `
  window.requestIdleCallback = (then) =>
    setTimeout(() => then({ didTimeout: false, timeRemaining: () => 50 }), 1);
  window.cancelIdleCallback = clearTimeout;`;

/** Strapi's news, which would take a strip off every picture. */
const NEWS_READ = `
  const read = Storage.prototype.getItem;
  Storage.prototype.getItem = function (key) {
    return key.startsWith('STRAPI_MEDIA_LIBRARY_BANNER') ? 'true' : read.call(this, key);
  };`;

/** A browser of its own, signed in to the admin. */
export const openAdmin = async (options: Options): Promise<Session> => {
  const { baseUrl, email, password, theme = 'light', language = 'en', width = 1280 } = options;
  const context = await launch(width);
  const page = context.pages()[0] ?? (await context.newPage());
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  page.on('console', (line) => {
    if (line.type() === 'error' && !NOISE.test(line.text())) errors.push(line.text());
  });
  await page.addInitScript(
    `localStorage.STRAPI_THEME = '${theme}';
     localStorage['strapi-admin-language'] = '${language}';
     localStorage.STRAPI_GUIDED_TOUR = '${TOUR_TAKEN}';
     ${IDLE_BY_TIMER}${NEWS_READ}`,
  );
  await page.goto(`${baseUrl}/admin/auth/login`);
  await page.fill('input[name=email]', email);
  await page.fill('input[name=password]', password);
  await page.click('button[type=submit]');
  await page.waitForURL((url) => !url.pathname.includes('/auth/'), { timeout: 60_000 });
  return { page, errors, close: () => context.close() };
};

interface Violation {
  readonly id: string;
  readonly impact: string;
  readonly nodes: { readonly html: string; readonly failureSummary: string }[];
}

/** A colour on its way to another is neither, and may fail a contrast that both of them pass. */
const AT_REST = `Promise.allSettled(
  document.getAnimations()
    .filter((motion) => motion.effect?.getComputedTiming().endTime !== Infinity)
    .map((motion) => motion.finished))
  .then(() => undefined)`;

/** What axe finds wrong within `selector` once nothing moves, one line a node; nothing is what it should be. */
export const violationsIn = async (page: Page, selector: string): Promise<string[]> => {
  await page.evaluate(AT_REST);
  await page.addScriptTag({ path: require.resolve('axe-core/axe.min.js') });
  const run = `axe.run(${JSON.stringify(selector)}, { resultTypes: ['violations'] })`;
  const { violations } = await page.evaluate<{ violations: Violation[] }>(run);
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 200)} ${failureSummary}`),
  );
};

/** Pictures for the documentation, and for whoever looks at what changed: written by every run. */
export const picture = (name: string): string => {
  const folder = process.env.PICTURES ?? path.join(ROOT, '.tmp', 'pictures');
  mkdirSync(folder, { recursive: true });
  return path.join(folder, `${name}.png`);
};
