/** Types of attribute that each place of a mapping is read from: the admin offers these, the server accepts no other. */
export const MAPPABLE = {
  names: ['string', 'text', 'uid', 'enumeration'],
  prose: ['string', 'text', 'richtext', 'blocks', 'component', 'dynamiczone', 'customField'],
  lists: ['relation', 'component', 'json', 'enumeration', 'string', 'text', 'customField'],
  numbers: ['integer', 'biginteger', 'decimal', 'float'],
  choices: ['enumeration', 'string'],
  dates: ['date', 'datetime', 'timestamp'],
  switches: ['boolean'],
  rows: ['component'],
} as const satisfies Readonly<Record<string, readonly string[]>>;
