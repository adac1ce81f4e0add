import { parse as parseToml } from 'smol-toml';
import { parse as parseYaml } from 'yaml';

/** What stands above a Markdown text, and the text. */
export interface FrontMatter {
  readonly values: Readonly<Record<string, unknown>>;
  readonly text: string;
}

const FENCED = /^\uFEFF?(---|\+\+\+)[ \t]*\r?\n([\s\S]*?)(?:^|\r?\n)\1[ \t]*(?:\r?\n|$)/u;

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** YAML between `---` or TOML between `+++`; throws an Error that says what is wrong and where. */
export const readFrontMatter = (source: string): FrontMatter => {
  const [whole, fence, head = ''] = FENCED.exec(source) ?? [];
  if (whole === undefined) return { values: {}, text: source.replace(/^\uFEFF/u, '') };
  const values: unknown = fence === '---' ? parseYaml(head) : parseToml(head);
  if (values !== null && !isObject(values)) {
    throw new Error('the front matter is no list of names and values, such as "title: A day"');
  }
  return { values: values ?? {}, text: source.slice(whole.length) };
};
