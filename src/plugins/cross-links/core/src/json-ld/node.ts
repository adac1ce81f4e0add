/** An entry as the host serves it to the caller: private fields are already gone. */
export type Entry = Readonly<Record<string, unknown>>;

/** A node of a schema.org graph, or a value inside one. */
export type Node = Readonly<Record<string, unknown>> & { readonly '@type': string };

export interface Reference {
  readonly '@id': string;
}

const isEmpty = (value: unknown): boolean =>
  value === undefined ||
  value === null ||
  value === '' ||
  (Array.isArray(value) && value.length === 0);

/** A node without the properties that nothing is known of; a list of one stands as the one. */
export const node = (type: string, properties: Readonly<Record<string, unknown>>): Node => ({
  '@type': type,
  ...Object.fromEntries(
    Object.entries(properties).flatMap(([name, value]): [string, unknown][] => {
      const list: unknown[] = Array.isArray(value) ? value.filter((item) => !isEmpty(item)) : [];
      const kept: unknown = Array.isArray(value) ? (list.length === 1 ? list[0] : list) : value;
      return isEmpty(kept) ? [] : [[name, kept]];
    }),
  ),
});

/** Points to a node that stands elsewhere in the graph. */
export const refer = (id: string): Reference => ({ '@id': id });

export const isEntry = (value: unknown): value is Entry =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const textOf = (entry: Entry, name: string): string | undefined => {
  const value = entry[name];
  return typeof value === 'string' && value.trim() !== '' ? value : undefined;
};

export const numberOf = (entry: Entry, name: string): number | undefined => {
  const value = entry[name];
  return typeof value === 'number' && Number.isFinite(value) ? value : undefined;
};

export const entryOf = (entry: Entry, name: string): Entry | undefined => {
  const value = entry[name];
  return isEntry(value) ? value : undefined;
};

export const entriesOf = (entry: Entry, name: string): Entry[] => {
  const value = entry[name];
  return Array.isArray(value) ? value.filter(isEntry) : [];
};

/** `P3M`, `PT14H`, `PT30M`: an ISO 8601 duration; undefined where there is no number. */
export const duration = (
  amount: number | undefined,
  unit: 'D' | 'W' | 'M' | 'Y' | 'TH' | 'TM',
): string | undefined => {
  if (amount === undefined || amount <= 0) return undefined;
  if (unit === 'TH' && !Number.isInteger(amount)) return `PT${String(Math.round(amount * 60))}M`;
  return unit.startsWith('T') ? `PT${String(amount)}${unit.slice(1)}` : `P${String(amount)}${unit}`;
};
