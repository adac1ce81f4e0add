const pairs = (name: string, value: unknown): string[] => {
  if (value === undefined || value === null) return [];
  if (value instanceof Date) return pairs(name, value.toISOString());
  if (typeof value === 'object') {
    return Object.entries(value).flatMap(([key, item]) => pairs(`${name}[${key}]`, item));
  }
  return [
    `${encodeURIComponent(name)}=${encodeURIComponent(typeof value === 'string' ? value : JSON.stringify(value))}`,
  ];
};

/** Parameters as Strapi reads them: `populate[tags][fields][0]=name`; with a leading `?`, or nothing at all. */
export const queryString = (parameters: object): string => {
  const text = Object.entries(parameters)
    .flatMap(([name, value]) => pairs(name, value))
    .join('&');
  return text === '' ? '' : `?${text}`;
};
