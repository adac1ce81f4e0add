import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface Attribute {
  readonly type: string;
  readonly required?: boolean;
  readonly private?: boolean;
  readonly min?: number;
  readonly max?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly regex?: string;
  readonly enum?: readonly string[];
  readonly component?: string;
  readonly repeatable?: boolean;
  readonly target?: string;
  readonly pluginOptions?: { readonly i18n?: { readonly localized?: boolean } };
}

interface Schema {
  readonly collectionName: string;
  readonly options: { readonly draftAndPublish?: boolean };
  readonly attributes: Readonly<Record<string, Attribute>>;
}

export const PROJECT_ROOT = join(__dirname, '..', '..');

const read = (...path: string[]): Schema =>
  JSON.parse(readFileSync(join(PROJECT_ROOT, 'src', ...path), 'utf8')) as Schema;

/** The schema of a content type (`api::tag.tag`) or a component (`offer.outcome`). */
export function schemaOf(uid: string): Schema {
  const name = /^api::(?<name>[^.]+)/.exec(uid)?.groups?.['name'];
  if (name) return read('api', name, 'content-types', name, 'schema.json');
  const [category, component] = uid.split('.');
  return read('components', category ?? '', `${component ?? ''}.json`);
}
