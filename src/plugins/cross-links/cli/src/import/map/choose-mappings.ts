import { BadInputError } from '../../exit-codes';
import type { SiteSchema, SiteType } from '../../../../server/src/importing';
import type { OpenSource } from '../record';
import type { Mapping } from './mapped-entry';
import { attributeFor } from './named-columns';
import { guessRoles, type Role } from './roles';

interface Said {
  readonly types: ReadonlyMap<string, string>;
  readonly fields: Readonly<Partial<Record<Role, string>>>;
  readonly columns: ReadonlyMap<string, string>;
}

const typeNamed = ({ types }: SiteSchema, uid: string): SiteType => {
  const type = types.find((one) => one.uid === uid);
  if (type) return type;
  throw new BadInputError(
    `This site has no content type ${uid}; it has ${types.map((one) => one.uid).join(', ')}.`,
  );
};

const checkAttributes = (type: SiteType, { fields, columns }: Said, isOnly: boolean): void => {
  if (!isOnly) return;
  const named = [...Object.values(fields), ...columns.values()].filter((name) => name !== 'none');
  const unknown = named.find((name) => type.attributes[name.split('.')[0] ?? ''] === undefined);
  if (unknown === undefined) return;
  throw new BadInputError(
    `${type.uid} has no attribute "${unknown}"; it has ${Object.keys(type.attributes).join(', ')}.`,
  );
};

/** The type whose fields are called like the columns of a sheet. */
const typeForColumns = (schema: SiteSchema, source: OpenSource, said: Said): SiteType => {
  const scored = schema.types
    .map((type) => {
      const mapping = { schema, type, roles: {}, columns: said.columns, usesNamedValues: true };
      const fitting = source.columns.filter(
        (column) => attributeFor(mapping, column) !== undefined,
      );
      return { type, score: fitting.length };
    })
    .sort((a, b) => b.score - a.score);
  const [best, next] = scored;
  if (best && best.score > 1 && best.score > (next?.score ?? 0)) return best.type;
  throw new BadInputError(
    `It is not clear which content type these columns belong to (${source.columns.join(', ')}); say it with --type, such as --type ${schema.offerings[0] ?? 'api::course.course'}.`,
  );
};

/** The one type that carries the Cross-links field. */
const sourceType = ({ types }: SiteSchema): SiteType => {
  const sources = types.filter(({ linksField }) => linksField !== undefined);
  const [only] = sources;
  if (only && sources.length === 1) return only;
  const which =
    sources.length === 0
      ? `no content type carries the Cross-links field; name one of ${types.map(({ uid }) => uid).join(', ')}`
      : `several content types carry the Cross-links field: ${sources.map(({ uid }) => uid).join(', ')}`;
  throw new BadInputError(`Say with --type where to bring the entries: ${which}.`);
};

/** Which content type each type of the source goes to, and how; guessed where nothing was said. */
export const chooseMappings = (
  schema: SiteSchema,
  source: OpenSource,
  said: Said,
): ReadonlyMap<string, Mapping> => {
  const named = [...said.types].map(
    ([name, uid]) => [name === '' ? source.mainType : name, typeNamed(schema, uid)] as const,
  );
  const absent = named.find(([name]) => !source.types.has(name));
  if (absent) {
    throw new BadInputError(
      `There is nothing of the type "${absent[0]}" in it; there is ${[...source.types].map(([name, count]) => `${name} (${count})`).join(', ')}.`,
    );
  }
  const guessed =
    source.columns.length > 0
      ? () => typeForColumns(schema, source, said)
      : () => sourceType(schema);
  const chosen = named.length > 0 ? named : [[source.mainType, guessed()] as const];
  return new Map(
    chosen.map(([name, type]) => {
      checkAttributes(type, said, chosen.length === 1);
      const roles = guessRoles(type, said.fields);
      const { columns } = said;
      return [name, { schema, type, roles, columns, usesNamedValues: source.hasNamedValues }];
    }),
  );
};
