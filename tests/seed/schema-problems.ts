import { schemaOf, type Attribute } from './schemas';

const DATE = /^\d{4}-\d{2}-\d{2}$/;
const MOMENT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/;
const TIME = /^\d{2}:\d{2}:\d{2}\.\d{3}$/;

function textProblem(value: string, attribute: Attribute): string | undefined {
  const { minLength = 0, maxLength = Infinity, regex } = attribute;
  if (value.length < minLength || value.length > maxLength) return `length ${value.length}`;
  if (regex && !new RegExp(regex).test(value)) return `"${value}" against ${regex}`;
  return undefined;
}

function numberProblem(value: unknown, attribute: Attribute): string | undefined {
  if (typeof value !== 'number') return 'not a number';
  if (attribute.type === 'integer' && !Number.isInteger(value)) return `${value} is not whole`;
  const { min = -Infinity, max = Infinity } = attribute;
  return value < min || value > max ? `${value} outside ${min}–${max}` : undefined;
}

function scalarProblem(value: unknown, attribute: Attribute): string | undefined {
  switch (attribute.type) {
    case 'string':
    case 'text':
    case 'uid':
      return typeof value === 'string' ? textProblem(value, attribute) : 'not a text';
    case 'enumeration':
      return attribute.enum?.includes(String(value))
        ? undefined
        : `no such value: ${String(value)}`;
    case 'integer':
    case 'decimal':
      return numberProblem(value, attribute);
    case 'boolean':
      return typeof value === 'boolean' ? undefined : 'not true or false';
    case 'date':
      return DATE.test(String(value)) ? undefined : 'not a date';
    case 'datetime':
      return MOMENT.test(String(value)) ? undefined : 'not a moment';
    case 'time':
      return TIME.test(String(value)) ? undefined : 'not a time';
    case 'blocks':
      return Array.isArray(value) && value.length > 0 ? undefined : 'no blocks';
    default:
      return undefined;
  }
}

function componentProblems(value: unknown, attribute: Attribute, path: string): string[] {
  const uid = attribute.component ?? '';
  if (!attribute.repeatable) return problemsOf(uid, value, path);
  if (!Array.isArray(value)) return [`${path}: not a list`];
  const { min = 0, max = Infinity } = attribute;
  const size = value.length < min || value.length > max ? [`${path}: ${value.length} items`] : [];
  return [...size, ...value.flatMap((item, index) => problemsOf(uid, item, `${path}.${index}`))];
}

/** What publishing would find wrong with the fields of an entry or component; relations aside. */
export function problemsOf(uid: string, fields: unknown, path = uid): string[] {
  if (typeof fields !== 'object' || fields === null) return [`${path}: not an object`];
  const { attributes } = schemaOf(uid);
  const values = new Map<string, unknown>(Object.entries(fields));
  const unknown = [...values.keys()].filter((name) => !(name in attributes));
  return [
    ...unknown.map((name) => `${path}.${name}: no such attribute`),
    ...Object.entries(attributes).flatMap(([name, attribute]) => {
      const at = `${path}.${name}`;
      const value = values.get(name);
      if (value === undefined) return attribute.required ? [`${at}: missing`] : [];
      if (attribute.type === 'component') return componentProblems(value, attribute, at);
      const problem = scalarProblem(value, attribute);
      return problem ? [`${at}: ${problem}`] : [];
    }),
  ];
}
