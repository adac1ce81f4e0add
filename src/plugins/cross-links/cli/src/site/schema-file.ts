import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { BadInputError } from '../exit-codes';

/** A content type's `schema.json`, as far as the commands look into it. */
export interface Schema {
  readonly pluginOptions?: { readonly i18n?: { readonly localized?: boolean } };
  attributes: Record<string, { readonly type: string; readonly customField?: string }>;
}

export interface SchemaFile {
  readonly path: string;
  readonly schema: Schema;
}

const UID = /^api::([a-z0-9-]+)\.([a-z0-9-]+)$/u;

/** Reads the schema of a content type of the site in `folder`; says what to do where there is none. */
export const readSchemaFile = (folder: string, uid: string): SchemaFile => {
  const [, api, name] = UID.exec(uid) ?? [];
  if (api === undefined || name === undefined) {
    throw new BadInputError(`"${uid}" is no content type; write it like api::post.post.`);
  }
  const path = join('src/api', api, 'content-types', name, 'schema.json');
  const file = join(folder, path);
  if (!existsSync(file)) {
    throw new BadInputError(
      `There is no ${path} here; run the command in the site's folder, and look at the names in src/api.`,
    );
  }
  try {
    const schema = JSON.parse(readFileSync(file, 'utf8')) as Schema;
    return { path, schema: { ...schema, attributes: schema.attributes } };
  } catch (error) {
    throw new BadInputError(`${path} is not JSON: ${String(error)}`);
  }
};

/** Writes a schema the way the Content-Type Builder does. */
export const writeSchemaFile = (folder: string, { path, schema }: SchemaFile): void => {
  writeFileSync(join(folder, path), `${JSON.stringify(schema, null, 2)}\n`);
};
