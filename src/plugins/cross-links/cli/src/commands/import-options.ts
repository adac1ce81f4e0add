import { parseArgs } from 'node:util';

import { BadInputError } from '../exit-codes';
import { ROLES, type Role } from '../import/map/roles';
import { FORMATS, type Format } from '../import/read/open-source';
import type { PictureMode } from '../import/run/pictures';

/** The options of `import`, checked. */
export interface ImportOptions {
  readonly path: string;
  readonly apply: boolean;
  readonly format?: Format;
  /** Content type by what the source calls a type; '' is the source's main type. */
  readonly types: ReadonlyMap<string, string>;
  readonly fields: Readonly<Partial<Record<Role, string>>>;
  readonly columns: ReadonlyMap<string, string>;
  readonly locale?: string;
  readonly pictures: PictureMode;
  readonly pictureFolders: readonly string[];
  readonly relatedMeta: readonly string[];
  readonly allDrafts: boolean;
  readonly force: boolean;
  readonly report: string;
}

/** What `--help` prints. */
export const IMPORT_USAGE = `Usage: cross-links import PATH [OPTIONS]

Brings content into the site of the working folder: a WordPress export (.xml), RSS or Atom (.xml), a folder of Markdown
with front matter, a sheet of offerings (.csv), or what "cross-links export" wrote (.json). Shows a plan; --apply does it.
A second import updates what its source has changed and leaves the rest; one that was interrupted goes on where it stopped.

  --apply               write; without it nothing is
  --type [NAME=]UID     content type to bring entries into (api::article.article); NAME is what the source calls them,
                        such as post or page in WordPress; may be given again
  --field ROLE=NAME     attribute for ${ROLES.slice(0, 4).join(', ')},
                        ${ROLES.slice(4).join(', ')}; "none" leaves it out
  --column NAME=ATTR    attribute for a column, a line of front matter or a meta field
  --locale CODE         language of entries that do not say theirs (default: the site's)
  --images MODE         fetch (default): pictures go into the media library; link: they stay where they are
  --images-from FOLDER  look for pictures here first, such as a copy of wp-content/uploads; may be given again
  --related-meta KEY    another WordPress meta field with posts picked by hand; may be given again
  --drafts              publish nothing
  --force               write over entries that were edited, deleted or made by hand since
  --format FORMAT       ${FORMATS.join(', ')}
  --report FILE         what became of each entry, a JSON object a line (default cross-links-import.jsonl)`;

const parse = (argv: readonly string[]) =>
  parseArgs({
    args: [...argv],
    allowPositionals: true,
    options: {
      apply: { type: 'boolean', default: false },
      column: { type: 'string', multiple: true, default: [] },
      drafts: { type: 'boolean', default: false },
      field: { type: 'string', multiple: true, default: [] },
      force: { type: 'boolean', default: false },
      format: { type: 'string' },
      help: { type: 'boolean', short: 'h', default: false },
      images: { type: 'string', default: 'fetch' },
      'images-from': { type: 'string', multiple: true, default: [] },
      locale: { type: 'string' },
      'related-meta': { type: 'string', multiple: true, default: [] },
      report: { type: 'string', default: 'cross-links-import.jsonl' },
      type: { type: 'string', multiple: true, default: [] },
    },
  });

const pairOf = (text: string, option: string, example: string): [string, string] => {
  const at = text.lastIndexOf('=');
  if (at < 1 || at === text.length - 1)
    throw new BadInputError(
      `${option} "${text}" is not understood; write it like ${option} ${example}.`,
    );
  return [text.slice(0, at).trim(), text.slice(at + 1).trim()];
};

const UID = /^(?:api|plugin)::[a-z0-9-]+\.[a-z0-9-]+$/u;

const typesOf = (given: readonly string[]): Map<string, string> =>
  new Map(
    given.map((text) => {
      const [name, uid] = text.includes('=')
        ? pairOf(text, '--type', 'post=api::article.article')
        : ['', text];
      if (UID.test(uid)) return [name, uid];
      throw new BadInputError(
        `--type "${uid}" is no content type; write it like api::article.article.`,
      );
    }),
  );

const isRole = (name: string): name is Role => (ROLES as readonly string[]).includes(name);

const fieldsOf = (given: readonly string[]): Partial<Record<Role, string>> =>
  Object.fromEntries(
    given.map((text) => {
      const [role, attribute] = pairOf(text, '--field', 'body=content');
      if (isRole(role)) return [role, attribute];
      throw new BadInputError(
        `--field "${role}" is none of ${ROLES.join(', ')}; for other names use --column.`,
      );
    }),
  );

const oneOf = <T extends string>(text: string, allowed: readonly T[], option: string): T => {
  const found = allowed.find((one) => one === text);
  if (found !== undefined) return found;
  throw new BadInputError(`${option} "${text}" is none of ${allowed.join(', ')}.`);
};

/** Reads the command line; undefined where help is asked for. Throws a {@link BadInputError} on what does not fit. */
export const parseImportOptions = (argv: readonly string[]): ImportOptions | undefined => {
  const { values, positionals } = parse(argv);
  if (values.help) return undefined;
  const [path, ...more] = positionals;
  if (path === undefined || more.length > 0)
    throw new BadInputError(`Say what to import: one file or folder.\n\n${IMPORT_USAGE}`);
  return {
    path,
    apply: values.apply,
    types: typesOf(values.type),
    fields: fieldsOf(values.field),
    columns: new Map(
      values.column.map((text) => pairOf(text, '--column', '"Full name=displayName"')),
    ),
    pictures: oneOf(values.images, ['fetch', 'link'], '--images'),
    pictureFolders: values['images-from'],
    relatedMeta: values['related-meta'],
    allDrafts: values.drafts,
    force: values.force,
    report: values.report,
    ...(values.format === undefined ? {} : { format: oneOf(values.format, FORMATS, '--format') }),
    ...(values.locale === undefined ? {} : { locale: values.locale }),
  };
};
