import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { diff } from '../../src/plugins/cross-links/cli/src/commands/diff';
import { exportFrom } from '../../src/plugins/cross-links/cli/src/commands/export';
import { importInto } from '../../src/plugins/cross-links/cli/src/commands/import';
import type { Command } from '../../src/plugins/cross-links/cli/src/output';
import { ARTICLE, createArticle, createMentor, createProgram, MENTOR, PROGRAM } from './fixtures';
import { startApp, type App } from './start-app';

let app: App;
let folder: string;
let article: string;
let mentor: string;
let program: string;

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'cross-links-export-'));
  app = await startApp();
  mentor = await createMentor(app, {});
  program = await createProgram(app, {});
  article = await createArticle(app);
  await createArticle(app);
  await choose({
    mode: 'mentor',
    pinned: [{ uid: MENTOR, documentId: mentor }],
    note: 'Ada knows',
  });
  await app.settle();
});

afterAll(async () => {
  await app.stop();
  rmSync(folder, { recursive: true });
});

const documents = () => app.strapi.documents(ARTICLE);

const choose = (crossLinks: object) =>
  documents().update({
    documentId: article,
    data: { crossLinks } as never,
    status: 'published',
  });

const chosen = async (status: 'draft' | 'published') =>
  (await documents().findOne({ documentId: article, status }))?.crossLinks;

const run = async (command: Command, ...argv: string[]) => {
  const said: string[] = [];
  const say = (text: string): void => void said.push(text);
  const code = await command(argv, { out: say, error: say });
  return { code, said: said.join('\n') };
};

const inApp = <T>(work: (loaded: never) => Promise<T>): Promise<T> => work(app.strapi as never);
const file = (name: string): string => path.join(folder, name);
const exportTo = (name: string) => run(exportFrom(inApp), file(name));
const importFrom = (name: string, ...more: string[]) => run(importInto(inApp), file(name), ...more);

it('writes choices and links with slugs, the same bytes each time', async () => {
  await exportTo('a.json');
  await exportTo('b.json');
  expect(readFileSync(file('a.json'), 'utf8')).toBe(readFileSync(file('b.json'), 'utf8'));
  const site = JSON.parse(readFileSync(file('a.json'), 'utf8'));
  expect(site.curation).toEqual([
    {
      ...{ uid: ARTICLE, documentId: article, locale: 'en', slug: expect.any(String) },
      ...{ mode: 'mentor', hidden: [], note: 'Ada knows' },
      pinned: [{ uid: MENTOR, documentId: mentor, slug: expect.any(String) }],
    },
  ]);
  const published = site.links.find(
    (one: { documentId: string; state: string }) =>
      one.documentId === article && one.state === 'published',
  );
  expect(published.links[0]).toMatchObject({ uid: MENTOR, documentId: mentor, origin: 'pinned' });
  expect(await run(diff, file('a.json'), file('b.json'))).toEqual({
    code: 0,
    said: 'No difference.',
  });
});

it('brings choices back, publishes them where nothing else waits, and does nothing the second time', async () => {
  await choose({ mode: 'auto', hidden: [{ uid: PROGRAM, documentId: program }] });
  await app.settle();
  await exportTo('c.json');
  const { code, said } = await run(diff, file('a.json'), file('c.json'));
  expect(code).toBe(1);
  expect(said).toContain('mode: mentor → auto');

  const plan = await importFrom('a.json');
  expect(plan.said).toContain('Choices: 0 as they are · 1 changed · 0 skipped.');
  expect(plan.said).toContain('Nothing was written');
  expect(await chosen('draft')).toMatchObject({ mode: 'auto' });

  await importFrom('a.json', '--apply');
  expect(await chosen('published')).toMatchObject({
    mode: 'mentor',
    pinned: [{ documentId: mentor }],
  });
  const again = await importFrom('a.json', '--apply');
  expect(again.said).toContain('Settings: as they are.');
  expect(again.said).toContain('Choices: 1 as they are · 0 changed · 0 skipped.');
});

it('finds entries by slug in a site that was filled on its own, and names what is not there', async () => {
  const site = JSON.parse(readFileSync(file('a.json'), 'utf8'));
  const [choice] = site.curation;
  site.settings = { limit: 5 };
  site.curation = [
    {
      ...choice,
      documentId: 'elsewhere',
      mode: 'both',
      pinned: [
        { ...choice.pinned[0], documentId: 'x' },
        { uid: MENTOR, documentId: 'gone' },
      ],
    },
    { ...choice, documentId: 'nowhere', slug: 'nowhere' },
  ];
  writeFileSync(file('d.json'), JSON.stringify(site));
  const { said } = await importFrom('d.json', '--apply');
  expect(said).toContain('Settings: set (limit).');
  expect(said).toContain(`${MENTOR} gone is not in this site and is left out`);
  expect(said).toContain('nowhere, en: skipped, there is no such entry here');
  expect(await chosen('published')).toMatchObject({
    mode: 'both',
    pinned: [{ documentId: mentor }],
  });
  expect(app.strapi.config.get('plugin::cross-links')).toMatchObject({ limit: 5 });
});

it('leaves a draft with other changes to its editor', async () => {
  await documents().update({ documentId: article, data: { title: 'Not ready yet' } as never });
  await app.strapi.db.query(ARTICLE).updateMany({
    where: { documentId: article, publishedAt: { $notNull: true } },
    data: { updatedAt: new Date('2026-01-01T00:00:00Z') },
  });
  const { said } = await importFrom('a.json', '--apply');
  expect(said).toContain('its draft has other changes');
  expect(await chosen('draft')).toMatchObject({ mode: 'mentor' });
  expect(await chosen('published')).toMatchObject({ mode: 'both' });
});

it.each([
  ['{', /is not JSON/],
  ['{"format":"cross-links-export","version":2}', /is no export of cross-links: .*version/],
  ['{"format":"cross-links-export","version":1,"curation":[{}]}', /curation/],
])('refuses %s', async (text, message) => {
  writeFileSync(file('bad.json'), text);
  await expect(importFrom('bad.json', '--format', 'export')).rejects.toThrow(message);
});
