import type { SiteAttribute, SiteSchema } from '../../../../server/src/importing';

export type TextForm = 'blocks' | 'markdown' | 'html' | 'plain';

/** Where a text goes: straight into an attribute, or into one of a component that is put there. */
export interface TextTarget {
  readonly form: TextForm;
  readonly maxLength?: number;
  readonly within?: {
    readonly component: string;
    readonly attribute: string;
    /** How the component stands in the entry. */
    readonly as: 'zone' | 'list' | 'one';
  };
}

/** Editors that come as custom fields and keep HTML. */
const HTML_EDITOR = /ckeditor|tinymce|tiptap|html|wysiwyg|quill|froala/iu;

const formOf = ({ type, customField = '' }: SiteAttribute): TextForm | undefined => {
  if (HTML_EDITOR.test(customField)) return 'html';
  if (type === 'blocks') return 'blocks';
  if (type === 'richtext') return 'markdown';
  return type === 'text' || type === 'string' ? 'plain' : undefined;
};

const FORMS: readonly TextForm[] = ['blocks', 'markdown', 'html', 'plain'];

/** The attribute of a component that takes the most of a text. */
const bestWithin = (
  schema: SiteSchema,
  components: readonly string[],
): { component: string; attribute: string; form: TextForm } | undefined =>
  components
    .flatMap((component) =>
      Object.entries(schema.components[component] ?? {}).flatMap(([attribute, own]) => {
        const form = own.type === 'string' ? undefined : formOf(own);
        return form ? [{ component, attribute, form }] : [];
      }),
    )
    .sort((a, b) => FORMS.indexOf(a.form) - FORMS.indexOf(b.form))[0];

/** How a text is to be written into an attribute; undefined where it can hold none. */
export const textTargetOf = (
  schema: SiteSchema,
  attribute: SiteAttribute,
): TextTarget | undefined => {
  const form = formOf(attribute);
  if (form) {
    const { maxLength } = attribute;
    return { form, ...(maxLength === undefined || form !== 'plain' ? {} : { maxLength }) };
  }
  const isZone = attribute.type === 'dynamiczone';
  const components = isZone ? attribute.components : [attribute.component ?? ''];
  const best = bestWithin(schema, components ?? []);
  if (!best) return undefined;
  const single = attribute.repeatable === true ? 'list' : 'one';
  return {
    form: best.form,
    within: { component: best.component, attribute: best.attribute, as: isZone ? 'zone' : single },
  };
};
