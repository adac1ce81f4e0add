import type { SiteAttribute, SiteAttributes, SiteSchema } from '../../../../server/src/importing';
import { prepare } from '../convert/prepare';
import { toBlocks } from '../convert/to-blocks';
import { scalarValue, type Mapped } from './scalar-value';

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A sheet has one cell for a list: its items are parted by semicolons, or it is JSON. */
const itemsOf = (value: unknown): unknown[] | { problem: string } => {
  if (Array.isArray(value)) return value as unknown[];
  if (typeof value !== 'string') return [value];
  if (!/^\s*[[{]/u.test(value)) {
    return value
      .split(';')
      .map((item) => item.trim())
      .filter((item) => item !== '');
  }
  try {
    const parsed: unknown = JSON.parse(value);
    return Array.isArray(parsed) ? (parsed as unknown[]) : [parsed];
  } catch (error) {
    return { problem: `is not valid JSON (${error instanceof Error ? error.message : ''})` };
  }
};

const fieldOf = (attribute: SiteAttribute, value: unknown): Mapped | undefined => {
  if (attribute.type === 'blocks' && typeof value === 'string') {
    const { nodes } = prepare({ format: 'markdown', text: value });
    return { value: toBlocks(nodes, { notes: [], fileOf: () => undefined }) };
  }
  if (attribute.type === 'richtext') return { value: String(value) };
  return scalarValue(attribute, value);
};

const fromObject = (
  attributes: SiteAttributes,
  given: Readonly<Record<string, unknown>>,
): Mapped => {
  const value: Record<string, unknown> = {};
  for (const [name, own] of Object.entries(given)) {
    const attribute = attributes[name];
    if (!attribute)
      return { problem: `has no "${name}"; it has ${Object.keys(attributes).join(', ')}` };
    const mapped = fieldOf(attribute, own) ?? { value: own };
    if ('problem' in mapped) return { problem: `${name}: ${mapped.problem}` };
    value[name] = mapped.value;
  }
  return { value };
};

/** `leadership: Lead a team` fills the first two attributes that must be there; a word alone the first. */
const fromText = (attributes: SiteAttributes, text: string): Mapped => {
  const entries = Object.entries(attributes);
  const required = entries.filter(([, own]) => own.required === true).map(([name]) => name);
  const [first = entries[0]?.[0] ?? '', second] = required;
  const [, key = text, rest] =
    (second === undefined ? null : /^([^:]+):\s*(.+)$/u.exec(text)) ?? [];
  return fromObject(attributes, {
    [first]: key.trim(),
    ...(second === undefined || rest === undefined ? {} : { [second]: rest }),
  });
};

/** The value of an attribute of components from a cell: words, `kind: words`, or JSON. */
export const componentValue = (
  schema: SiteSchema,
  attribute: SiteAttribute,
  given: unknown,
): Mapped => {
  const attributes = schema.components[attribute.component ?? ''] ?? {};
  const items = itemsOf(given);
  if (!Array.isArray(items)) return items;
  const values: unknown[] = [];
  for (const item of items) {
    const mapped = isObject(item)
      ? fromObject(attributes, item)
      : fromText(attributes, typeof item === 'string' ? item : JSON.stringify(item));
    if ('problem' in mapped) return mapped;
    values.push(mapped.value);
  }
  return { value: attribute.repeatable === true ? values : values[0] };
};

/** `runs.startDate`: one cell of a column for each component in order, parted by semicolons. */
export const spreadOver = (
  attributes: SiteAttributes,
  columns: readonly { readonly name: string; readonly value: unknown }[],
  isList: boolean,
): Mapped => {
  const rows: Record<string, unknown>[] = [];
  for (const { name, value } of columns) {
    const attribute = attributes[name];
    const cells = isList ? itemsOf(value) : [value];
    if (!Array.isArray(cells)) return { problem: `${name}: ${cells.problem}` };
    for (const [index, cell] of cells.entries()) {
      const mapped = (attribute && fieldOf(attribute, cell)) ?? { value: cell };
      if ('problem' in mapped) return { problem: `${name}: ${mapped.problem}` };
      rows[index] = { ...rows[index], [name]: mapped.value };
    }
  }
  return { value: isList ? rows : rows[0] };
};
