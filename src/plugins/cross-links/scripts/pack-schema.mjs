/**
 * Copies the content types, components and rules of this repository's own site into `dist/schema`, from where
 * `cross-links schema add` gives them to other sites: code in TypeScript and in JavaScript.
 */
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

const PLUGIN = path.join(import.meta.dirname, '..');
const SITE = path.join(PLUGIN, '../../..', 'src');
const TO = path.join(PLUGIN, 'dist/schema');

const toJavaScript = (source) =>
  ts.transpileModule(source, {
    compilerOptions: {
      module: ts.ModuleKind.CommonJS,
      target: ts.ScriptTarget.ES2022,
      esModuleInterop: true,
    },
  }).outputText;

rmSync(TO, { recursive: true, force: true });
for (const folder of ['api', 'components', 'content-rules']) {
  mkdirSync(path.join(TO, folder), { recursive: true });
  cpSync(path.join(SITE, folder), path.join(TO, folder), {
    recursive: true,
    filter: (file) => !path.basename(file).startsWith('.') && !file.includes('.test.'),
  });
}

for (const file of readdirSync(TO, { recursive: true })) {
  if (!file.endsWith('.ts')) continue;
  const source = readFileSync(path.join(TO, file), 'utf8');
  writeFileSync(path.join(TO, file.replace(/\.ts$/u, '.js')), toJavaScript(source));
}

/** The demo content and what writes it, from where `cross-links seed --demo` fills an empty site. */
const REPOSITORY = path.join(PLUGIN, '../../..');
const DEMO = path.join(PLUGIN, 'dist/demo');

rmSync(DEMO, { recursive: true, force: true });
cpSync(path.join(REPOSITORY, 'database/seeds'), path.join(DEMO, 'seeds'), { recursive: true });
for (const file of readdirSync(path.join(REPOSITORY, 'scripts/seed'))) {
  if (file === 'index.ts') continue;
  const source = readFileSync(path.join(REPOSITORY, 'scripts/seed', file), 'utf8');
  writeFileSync(path.join(DEMO, file.replace(/\.ts$/u, '.js')), toJavaScript(source));
}
