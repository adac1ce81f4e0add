/** What the preview needs of a content type's attribute. */
export interface FormAttribute {
  readonly type: string;
}

type Values = Readonly<Record<string, unknown>>;

/** Never read as text, and some of it nobody else's business. */
const LEFT_OUT = new Set(['media', 'password', 'email', 'boolean', 'datetime', 'date', 'time']);

const isObject = (value: unknown): value is Values =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const documentIdOf = (item: unknown): string | undefined => {
  if (!isObject(item)) return undefined;
  const own = isObject(item.apiData) ? item.apiData.documentId : item.documentId;
  return typeof own === 'string' ? own : undefined;
};

const references = (list: unknown): { documentId: string }[] =>
  (Array.isArray(list) ? list : []).flatMap((item) => {
    const documentId = documentIdOf(item);
    return documentId === undefined ? [] : [{ documentId }];
  });

const relationChange = (value: unknown) =>
  isObject(value)
    ? { connect: references(value.connect), disconnect: references(value.disconnect) }
    : undefined;

/** The form's values as they are sent: text as it stands, relations as what was connected and disconnected. */
export const sendableValues = (
  values: Values,
  attributes: Readonly<Record<string, FormAttribute>>,
): Values =>
  Object.fromEntries(
    Object.entries(attributes).flatMap(([name, { type }]) => {
      const value = values[name];
      if (value === undefined || LEFT_OUT.has(type)) return [];
      const sent = type === 'relation' ? relationChange(value) : value;
      return sent === undefined ? [] : [[name, sent]];
    }),
  );
