import type { ImportRecord } from '../record';
import { keyFor, plainName, type CommonName } from '../read/named-values';
import { spreadOver } from './component-value';
import type { EntryDraft } from './entry-draft';
import type { Mapping } from './mapped-entry';

/** The attribute, or `component.attribute`, that a column goes to. */
export const attributeFor = ({ type, columns, usesNamedValues }: Mapping, column: string) => {
  const said = columns.get(column);
  if (said !== undefined) return said;
  if (!usesNamedValues) return undefined;
  const [head = '', ...rest] = column.split('.');
  const name = Object.keys(type.attributes).find((one) => plainName(one) === plainName(head));
  return name === undefined ? undefined : [name, ...rest].join('.');
};

/** Names that every entry has; their columns need no attribute of the same name. */
const COMMON: readonly CommonName[] = [
  ...(['title', 'slug', 'excerpt', 'date', 'author', 'tags', 'categories', 'cover'] as const),
  ...(['locale', 'related', 'draft', 'published'] as const),
];

/** Puts columns and front matter into the attributes that are called like them. */
export const fillNamedColumns = (
  draft: EntryDraft,
  mapping: Mapping,
  { values }: Pick<ImportRecord, 'values'>,
): void => {
  const { schema, type } = mapping;
  const common = new Set(COMMON.map((name) => keyFor(values, name)));
  const inside = new Map<string, { name: string; value: unknown }[]>();
  for (const [column, value] of Object.entries(values)) {
    const path = attributeFor(mapping, column);
    const [head = '', name] = path?.split('.') ?? [];
    if (path === undefined) {
      if (mapping.usesNamedValues && !common.has(column))
        draft.note({ kind: `"${column}" fits no field of ${type.uid} and is left out` });
    } else if (name === undefined) draft.setValue(head, value);
    else inside.set(head, [...(inside.get(head) ?? []), { name, value }]);
  }
  for (const [attribute, columns] of inside) {
    const own = type.attributes[attribute];
    const attributes = schema.components[own?.component ?? ''] ?? {};
    const mapped = spreadOver(attributes, columns, own?.repeatable === true);
    if ('problem' in mapped) draft.fail(`${attribute}: ${mapped.problem}`);
    else draft.fill(attribute, mapped.value);
  }
};

/** True where the column of a common value has gone to an attribute of its own name. */
export const wentElsewhere = (
  mapping: Mapping,
  { values }: Pick<ImportRecord, 'values'>,
  name: CommonName,
  attribute: string,
): boolean => {
  const key = keyFor(values, name);
  const path = key === undefined ? undefined : attributeFor(mapping, key);
  return path !== undefined && path !== attribute;
};
