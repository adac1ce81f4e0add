import vocabulary from './schema-org.json';

type Value = Readonly<Record<string, unknown>>;

const types = vocabulary.types as Readonly<Record<string, readonly string[]>>;
const properties = vocabulary.properties as Readonly<
  Record<string, Readonly<Record<string, readonly string[]>> | undefined>
>;
const enumerations = vocabulary.enumerations as Readonly<Record<string, readonly string[]>>;

const ADDRESS = /^https?:\/\/[^\s]+$/;
const DATA_TYPES: Readonly<Record<string, (value: unknown) => boolean>> = {
  Text: (value) => typeof value === 'string',
  URL: (value) => typeof value === 'string' && ADDRESS.test(value),
  Date: (value) => typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value),
  DateTime: (value) => typeof value === 'string' && /^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/.test(value),
  Time: (value) => typeof value === 'string' && /^\d{2}:\d{2}(:\d{2})?$/.test(value),
  Duration: (value) =>
    typeof value === 'string' && /^P(\d+[YMWD])+$|^PT(\d+[HM])+$/.test(value),
  Number: (value) => typeof value === 'number',
  Integer: (value) => Number.isInteger(value),
  Boolean: (value) => typeof value === 'boolean',
};

const isValue = (value: unknown): value is Value => typeof value === 'object' && value !== null;

/** A type and everything that it is a kind of. */
const lineage = (type: string): string[] => [type, ...(types[type] ?? []).flatMap(lineage)];

const rangesOf = (type: string, property: string): readonly string[] | undefined =>
  lineage(type)
    .map((one) => properties[one]?.[property])
    .find((ranges) => ranges !== undefined);

const isEnumerated = (value: unknown, range: string): boolean =>
  (enumerations[range] ?? []).some((name) => value === `https://schema.org/${name}`);

/** schema.org lets a page's address stand for an ImageObject. */
const isImageAddress = (value: unknown, range: string): boolean =>
  range === 'ImageObject' && typeof value === 'string' && ADDRESS.test(value);

const fits = (value: unknown, range: string, typeOf: (value: Value) => string | undefined): boolean => {
  if (isValue(value)) {
    const type = typeOf(value);
    return type !== undefined && lineage(type).includes(range);
  }
  return (DATA_TYPES[range]?.(value) ?? false) || isEnumerated(value, range) || isImageAddress(value, range);
};

/** Everything in a graph that the vocabulary does not know, or that points nowhere. */
export const problemsOf = (graph: { readonly '@graph': readonly Value[] }): string[] => {
  const byId = new Map(graph['@graph'].map((one) => [one['@id'], one]));
  const typeOf = (value: Value): string | undefined => {
    const known = value['@type'] ?? byId.get(value['@id'])?.['@type'];
    return typeof known === 'string' ? known : undefined;
  };
  const check = (value: Value, path: string): string[] => {
    const type = typeOf(value);
    if (type === undefined) return [`${path} points to ${String(value['@id'])}, which is not there`];
    if (!(type in types)) return [`${path} is a ${type}, which schema.org does not have`];
    return Object.entries(value).flatMap(([name, given]): string[] => {
      if (name.startsWith('@')) return [];
      const where = `${path}.${name}`;
      const ranges = rangesOf(type, name);
      if (!ranges) return [`${where}: a ${type} has no ${name}`];
      return (Array.isArray(given) ? (given as unknown[]) : [given]).flatMap((item): string[] => {
        const own = isValue(item) ? check(item, where) : [];
        const fitting = ranges.some((range) => fits(item, range, typeOf));
        return [...own, ...(fitting ? [] : [`${where}: ${JSON.stringify(item)} is none of ${ranges.join(', ')}`])];
      });
    });
  };
  return graph['@graph'].flatMap((one, at) => check(one, `${String(one['@type'])}[${at}]`));
};
