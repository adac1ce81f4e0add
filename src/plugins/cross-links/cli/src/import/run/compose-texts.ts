import { picturesIn, prepare, type Prepared } from '../convert/prepare';
import { toBlocks, type BlockContext } from '../convert/to-blocks';
import { toHtml, toMarkdown, toPlainText } from '../convert/to-text';
import type { MappedEntry, MappedText } from '../map/mapped-entry';
import type { TextForm } from '../map/text-target';
import type { Note } from '../record';
import type { PictureSet } from './pictures';

/** Texts that have been read: their pictures are known, and can be fetched before they are written. */
export interface ReadTexts {
  readonly pictures: readonly string[];
  readonly write: (pictures: PictureSet) => {
    readonly data: Readonly<Record<string, unknown>>;
    readonly notes: readonly Note[];
  };
}

const written = (form: TextForm, prepared: Prepared, context: BlockContext): unknown => {
  if (form === 'blocks') return toBlocks(prepared.nodes, context);
  if (form === 'html') return toHtml(prepared, context.fileOf);
  if (form === 'markdown') return toMarkdown(prepared, picturesIn(prepared), context.fileOf);
  return toPlainText(prepared, context);
};

/** Whole sentences where they fit, otherwise whole words. */
const shortened = (text: string, maxLength: number): string => {
  const cut = text.slice(0, maxLength - 1);
  const sentence = /^[\s\S]*[.!?…](?=\s)/u.exec(cut)?.[0];
  if (sentence !== undefined && sentence.length > maxLength / 2) return sentence;
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), 1)).trimEnd()}…`;
};

const placed = ({ target: { within } }: MappedText, value: unknown): unknown => {
  if (!within) return value;
  const { component, attribute, as } = within;
  if (as === 'zone') return [{ __component: component, [attribute]: value }];
  return as === 'list' ? [{ [attribute]: value }] : { [attribute]: value };
};

/** Reads the texts of an entry, and writes them in the form that each attribute takes. */
export const readTexts = ({ texts }: Pick<MappedEntry, 'texts'>): ReadTexts => {
  const read = texts.map((text) => ({ text, prepared: prepare(text.markup) }));
  return {
    // A plain text shows no pictures: none is fetched for it.
    pictures: read.flatMap(({ text, prepared }) =>
      text.target.form === 'plain' ? [] : picturesIn(prepared),
    ),
    write: ({ fileOf }) => {
      const data: Record<string, unknown> = {};
      const notes: Note[] = [];
      for (const { text, prepared } of read) {
        const { form, maxLength } = text.target;
        notes.push(...prepared.notes);
        // Only blocks lose what they have no form for; Markdown and HTML keep it.
        let value = written(form, prepared, { notes: form === 'blocks' ? notes : [], fileOf });
        if (maxLength !== undefined && typeof value === 'string' && value.length > maxLength) {
          value = shortened(value, maxLength);
          notes.push({ kind: `"${text.attribute}" is cut to ${maxLength} characters` });
        }
        data[text.attribute] = placed(text, value);
      }
      return { data, notes };
    },
  };
};
