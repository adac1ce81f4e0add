/**
 * One declaration file an entry instead of one a source file, beside the code it describes: `index.d.ts` for
 * `index.js`, `index.d.mts` for `index.mjs`. TypeScript finds them there without a `types` condition, which could name
 * one of the two only.
 */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { generateDtsBundle } from 'dts-bundle-generator';

const PLUGIN = path.join(import.meta.dirname, '..');

const ENTRIES = [
  { name: 'core', source: 'core/src/index.ts', extensions: ['d.ts', 'd.mts'] },
  { name: 'client', source: 'client/src/index.ts', extensions: ['d.ts', 'd.mts'] },
  { name: 'server', source: 'server/src/public.ts', extensions: ['d.ts', 'd.mts'] },
  { name: 'admin', source: 'admin/src/public.ts', extensions: ['d.ts', 'd.mts'] },
  { name: 'cli', source: 'cli/src/index.ts', extensions: ['d.ts'] },
];

for (const { name, source, extensions } of ENTRIES) {
  const [text] = generateDtsBundle(
    [
      {
        filePath: path.join(PLUGIN, source),
        output: { noBanner: true, exportReferencedTypes: false },
      },
    ],
    { preferredConfigPath: path.join(PLUGIN, name, 'tsconfig.build.json') },
  );
  for (const extension of extensions) {
    writeFileSync(path.join(PLUGIN, 'dist', name, `index.${extension}`), text);
  }
}
