import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { SerialisedNeedModel } from '../../src/plugins/cross-links/core/src/need/need-model';

const MODEL_FILE = fileURLToPath(
  new URL('../../src/plugins/cross-links/core/src/need/model-en.ts', import.meta.url),
);

/** Name of a model: a hash of its content. */
export function shippedVersion(model: Omit<SerialisedNeedModel, 'version'>): string {
  const hash = createHash('sha256').update(JSON.stringify(model)).digest('hex');
  return `need-en-${hash.slice(0, 12)}`;
}

/** Writes the English model as a TypeScript module; gives its size in bytes. */
export function writeModel(model: Omit<SerialisedNeedModel, 'version'>): number {
  const sides = ({ mentor, trainer }: { mentor: number; trainer: number }): string =>
    `{ mentor: ${String(mentor)}, trainer: ${String(trainer)} }`;
  const source = `import type { SerialisedNeedModel } from './need-model';

/** Written by \`npm run train:need\`; not edited by hand. */
export const MODEL_EN: SerialisedNeedModel = {
  version: '${shippedVersion(model)}',
  unit: ${String(model.unit)},
  prior: ${sides(model.prior)},
  gate: ${sides(model.gate)},
  needFrom: ${sides(model.needFrom)},
  sureFrom: ${String(model.sureFrom)},
  table: \`${model.table}\`,
};
`;
  writeFileSync(MODEL_FILE, source);
  return Buffer.byteLength(source);
}
