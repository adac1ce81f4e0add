/**
 * `npm run bench:editor`: how long an editor waits for suggestions, and whether typing stays smooth, with 1,000 offerings
 * and an article of 2,000 words, in a real browser (needs `npm run build` and Chromium). Prints figures; judges nothing.
 */
import { loadavg } from 'node:os';

import { articleOf } from '../site/content';
import { fillSite } from '../site/fill';
import { ARTICLE, blocks, createArticle } from '../../tests/app/fixtures';
import { openAdmin } from '../../tests/browser/browser';
import { startSite, type Site } from '../../tests/browser/site';
import { WATCH, type Watched } from './watch';

const OFFERINGS = 1_000;
const ARTICLES = 200;
const WORDS = 2_000;
const ROUNDS = 40;
const WARM_UP = 5;
const TYPED = ' practice';
/** As long as the field waits before it asks. */
const PAUSE_MS = 500;
const LAYOUTS = 'plugin_content_manager_configuration_content_types::api::article.article';
const FIELD = '[data-cross-links-field]';

const longText = (): string => {
  const paragraphs: string[] = [];
  for (let number = 0; paragraphs.join(' ').split(/\s+/).length < WORDS; number += 1)
    paragraphs.push(...articleOf(number).paragraphs);
  return paragraphs.join(' ').split(/\s+/).slice(0, WORDS).join(' ');
};

const quantile = (values: readonly number[], share: number): number =>
  [...values].sort((a, b) => a - b)[Math.ceil(values.length * share) - 1] ?? 0;

const say = (name: string, values: readonly number[]): void => {
  const [p50, p95, most] = [0.5, 0.95, 1].map((share) => Math.round(quantile(values, share)));
  console.log(`${name.padEnd(48)} p50 ${p50} ms, p95 ${p95} ms, longest ${most} ms`);
};

/** Takes our field out of the form, as an administrator may in "Configure the view". */
const hideField = async ({ app }: Site): Promise<void> => {
  const store = app.strapi.db.query('strapi::core-store');
  const { id, value } = (await store.findOne({ where: { key: LAYOUTS } })) as {
    id: number;
    value: string;
  };
  const configuration = JSON.parse(value) as { layouts: { edit: { name: string }[][] } };
  configuration.layouts.edit = configuration.layouts.edit
    .map((row) => row.filter(({ name }) => name !== 'crossLinks'))
    .filter((row) => row.length > 0);
  await store.update({ where: { id }, data: { value: JSON.stringify(configuration) } });
};

const main = async (): Promise<void> => {
  const site = await startSite();
  await fillSite(site.app.strapi, { articles: ARTICLES, offerings: OFFERINGS });
  const sentences = longText().match(/.{1,600}(\s|$)/gs) ?? [];
  const article = await createArticle(site.app, { body: blocks(sentences.join('\n')) });
  await site.app.settle();
  const { page, close } = await openAdmin({
    baseUrl: site.baseUrl,
    ...(await site.addUser('strapi-super-admin')),
  });
  await page.addInitScript(WATCH);
  const address = `${site.baseUrl}/admin/content-manager/collection-types/${ARTICLE}/${article}`;
  await page.goto(address);
  await page.locator(FIELD).getByText('Follows your text').waitFor({ timeout: 120_000 });
  await page.locator('[data-slate-editor="true"]').first().click();
  await page.keyboard.press('Control+End');
  const rounds: Watched[] = [];
  for (let round = 0; round < ROUNDS + WARM_UP; round += 1) {
    await page.evaluate('crossLinksWatch.begin()');
    await page.keyboard.type(TYPED, { delay: 40 });
    const watched = await page.evaluate<Watched>('crossLinksWatch.end()');
    if (round >= WARM_UP) rounds.push(watched);
  }
  await hideField(site);
  await page.goto(address);
  await page.locator('[data-slate-editor="true"]').first().click();
  await page.keyboard.press('Control+End');
  const bare: number[] = [];
  for (let round = 0; round < ROUNDS + WARM_UP; round += 1) {
    await page.evaluate('crossLinksWatch.begin()');
    await page.keyboard.type(TYPED, { delay: 40 });
    await page.waitForTimeout(PAUSE_MS);
    if (round >= WARM_UP) bare.push(await page.evaluate<number>('crossLinksWatch.longest()'));
  }
  console.log(
    `${OFFERINGS} offerings, ${ARTICLES} articles, ${WORDS} words, ${ROUNDS} rounds; load ${loadavg()[0]?.toFixed(1)}`,
  );
  say(
    'from the end of the pause to the list on screen',
    rounds.map(({ shownMs }) => shownMs),
  );
  say(
    'of it, the server’s answer',
    rounds.map(({ answeredMs }) => answeredMs),
  );
  say(
    'longest task while our list is drawn',
    rounds.map(({ ourTaskMs }) => ourTaskMs),
  );
  say(
    'longest task while typing (the form’s and ours)',
    rounds.map(({ typingTaskMs }) => typingTaskMs),
  );
  say('the same in the form without our field', bare);
  await close();
  await site.app.stop();
  process.exit(0);
};

void main().catch((error: unknown) => {
  console.error(error);
  process.exit(1);
});
