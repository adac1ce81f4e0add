import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { isRecord } from './is-record';

/** An attribute of a content type or a component, as its schema file writes it. */
export interface PackAttribute {
  readonly type: string;
  readonly target?: string;
  readonly mappedBy?: string;
  readonly component?: string;
  readonly components?: readonly string[];
}

/** A schema file. */
export interface PackSchema {
  readonly collectionName: string;
  readonly info: { readonly singularName?: string; readonly pluralName?: string };
  readonly attributes: Readonly<Record<string, PackAttribute>>;
}

/** The packed content types and components, by the names their owners use. */
export interface Pack {
  readonly folder: string;
  readonly types: ReadonlyMap<string, PackSchema>;
  readonly components: ReadonlyMap<string, PackSchema>;
}

/** Reads a schema file; undefined where there is none or it is none. */
export const readSchema = (file: string): PackSchema | undefined => {
  if (!existsSync(file)) return undefined;
  try {
    const schema: unknown = JSON.parse(readFileSync(file, 'utf8'));
    return isRecord(schema) && isRecord(schema.attributes)
      ? (schema as unknown as PackSchema)
      : undefined;
  } catch {
    return undefined;
  }
};

const foldersIn = (folder: string): string[] =>
  existsSync(folder)
    ? readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
        entry.isDirectory() ? [entry.name] : [],
      )
    : [];

/** Where the schema of a content type stands below a site's `src`. */
export const typeFile = (api: string, name = api): string =>
  join('api', api, 'content-types', name, 'schema.json');

/** Where a component stands: `offer.outcome` in `components/offer/outcome.json`. */
export const componentFile = (uid: string): string =>
  join('components', `${uid.replace('.', '/')}.json`);

/** Every content type below a `src` folder, by `api/name`. */
export const typesIn = (folder: string): ReadonlyMap<string, PackSchema> =>
  new Map(
    foldersIn(join(folder, 'api')).flatMap((api) =>
      foldersIn(join(folder, 'api', api, 'content-types')).flatMap((name) => {
        const schema = readSchema(join(folder, typeFile(api, name)));
        return schema ? [[api === name ? api : `${api}/${name}`, schema] as const] : [];
      }),
    ),
  );

/** Every component below a `src` folder, by uid. */
export const componentsIn = (folder: string): ReadonlyMap<string, PackSchema> =>
  new Map(
    foldersIn(join(folder, 'components')).flatMap((category) =>
      readdirSync(join(folder, 'components', category))
        .filter((file) => file.endsWith('.json'))
        .flatMap((file) => {
          const schema = readSchema(join(folder, 'components', category, file));
          return schema ? [[`${category}.${file.slice(0, -'.json'.length)}`, schema] as const] : [];
        }),
    ),
  );

export const readPack = (folder: string): Pack => ({
  folder,
  types: typesIn(folder),
  components: componentsIn(folder),
});
