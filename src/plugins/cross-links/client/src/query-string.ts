type Scalar = string | number | boolean | null | undefined;
type Parameter = Scalar | readonly Parameter[] | { readonly [name: string]: Parameter };

const pairs = (name: string, value: Parameter): string[] => {
  if (value === undefined || value === null) return [];
  if (typeof value === 'object') {
    return Object.entries(value).flatMap(([key, item]: [string, Parameter]) =>
      pairs(`${name}[${key}]`, item),
    );
  }
  return [`${encodeURIComponent(name)}=${encodeURIComponent(value)}`];
};

/** Parameters as Strapi reads them: `populate[tags][fields][0]=name`; with a leading `?`, or nothing at all. */
export const queryString = (parameters: object): string => {
  const text = Object.entries(parameters)
    .flatMap(([name, value]: [string, Parameter]) => pairs(name, value))
    .join('&');
  return text === '' ? '' : `?${text}`;
};
