import { parseArgs } from 'node:util';

import { BadInputError, EXIT } from '../exit-codes';
import type { Command } from '../output';
import { readSchemaFile, type Schema, writeSchemaFile } from '../site/schema-file';

const FIELD = 'plugin::cross-links.links';

const USAGE = `Usage: cross-links field add|remove|keep TYPE [--as NAME] [--dry-run]

Run it in the site's folder; it changes src/api/…/schema.json, and the site has to be built and started again.
  add     gives a content type the Cross-links field, under the name "crossLinks" or NAME
  remove  takes the field away, with the choices of its editors
  keep    makes it a plain JSON field that keeps the editors' choices while the plugin is disabled; "add" undoes it

  cross-links field add api::post.post`;

type Change = (schema: Schema, name: string) => Schema | undefined;

const fieldName = (schema: Schema): string | undefined =>
  Object.entries(schema.attributes).find(([, { customField }]) => customField === FIELD)?.[0];

/** Whatever the field is at the moment, its column holds JSON: becoming the field and back loses nothing. */
const attributeOf = (schema: Schema, type: { type: string; customField?: string }) => ({
  ...type,
  private: true,
  ...(schema.pluginOptions?.i18n?.localized === true
    ? { pluginOptions: { i18n: { localized: true } } }
    : {}),
});

const withAttribute = (schema: Schema, name: string, attribute: Schema['attributes'][string]) => ({
  ...schema,
  attributes: { ...schema.attributes, [name]: attribute },
});

const add: Change = (schema, name) => {
  if (fieldName(schema) !== undefined) return undefined;
  const taken = schema.attributes[name];
  if (taken !== undefined && taken.type !== 'json') {
    throw new BadInputError(
      `The type has an attribute "${name}" of type ${taken.type} already; choose another name with --as.`,
    );
  }
  return withAttribute(
    schema,
    name,
    attributeOf(schema, { type: 'customField', customField: FIELD }),
  );
};

const keep: Change = (schema) => {
  const name = fieldName(schema);
  return name === undefined
    ? undefined
    : withAttribute(schema, name, attributeOf(schema, { type: 'json' }));
};

const remove: Change = (schema) => {
  const gone = fieldName(schema);
  return gone === undefined
    ? undefined
    : {
        ...schema,
        attributes: Object.fromEntries(
          Object.entries(schema.attributes).filter(([name]) => name !== gone),
        ),
      };
};

const CHANGES: Readonly<Record<string, { change: Change; nothing: string }>> = {
  add: { change: add, nothing: 'has the field already' },
  keep: { change: keep, nothing: 'does not carry the field' },
  remove: { change: remove, nothing: 'does not carry the field' },
};

const describe = (before: Schema, after: Schema): string[] =>
  [...new Set([...Object.keys(before.attributes), ...Object.keys(after.attributes)])].flatMap(
    (name) => {
      const [old, now] = [before.attributes[name], after.attributes[name]];
      if (old === now) return [];
      return [
        ...(old ? [`- "${name}": ${JSON.stringify(old)}`] : []),
        ...(now ? [`+ "${name}": ${JSON.stringify(now)}`] : []),
      ];
    },
  );

/** `cross-links field`: adds the Cross-links field to a content type, takes it away, or keeps its data. */
export const field: Command = (argv, output) => {
  const { values, positionals } = parseArgs({
    args: [...argv],
    allowPositionals: true,
    options: {
      as: { type: 'string', default: 'crossLinks' },
      'dry-run': { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  if (values.help) {
    output.out(USAGE);
    return Promise.resolve(EXIT.ok);
  }
  const [action = '', uid] = positionals;
  const wanted = Object.hasOwn(CHANGES, action) ? CHANGES[action] : undefined;
  if (wanted === undefined || uid === undefined || positionals.length > 2) {
    throw new BadInputError(`Say what to do and with which content type.\n\n${USAGE}`);
  }
  if (!/^[A-Za-z][\w]*$/u.test(values.as)) {
    throw new BadInputError(
      `--as "${values.as}" is no name of an attribute; use letters and digits.`,
    );
  }
  const file = readSchemaFile(process.cwd(), uid);
  const schema = wanted.change(file.schema, values.as);
  if (schema === undefined) {
    output.out(`${uid} ${wanted.nothing}; nothing to do.`);
    return Promise.resolve(EXIT.ok);
  }
  output.out([file.path, ...describe(file.schema, schema)].join('\n'));
  if (values['dry-run']) {
    output.out('Nothing was written (--dry-run).');
  } else {
    writeSchemaFile(process.cwd(), { path: file.path, schema });
    output.out('Build and start the site again.');
  }
  return Promise.resolve(EXIT.ok);
};
