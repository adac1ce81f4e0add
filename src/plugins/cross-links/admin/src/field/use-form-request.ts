import type { OfferingHit } from '../../../core/src/contracts/offerings';
import { keyOf } from '../../../core/src/curation/curation';

import { useContentManagerContext, useQueryParams } from '../host';
import { sendableValues, type FormAttribute } from './form-values';

interface EditQuery {
  readonly status?: string;
  readonly plugins?: { readonly i18n?: { readonly locale?: string } };
}

interface FormContext {
  readonly model: string;
  readonly id?: string;
  readonly isCreatingEntry: boolean;
  readonly contentType?: { readonly attributes: Readonly<Record<string, FormAttribute>> };
  readonly form: { readonly values?: Readonly<Record<string, unknown>> };
}

const textIn = (values: Readonly<Record<string, unknown>>, name: string): string | undefined => {
  const value = values[name];
  return typeof value === 'string' && value !== '' ? value : undefined;
};

/** The question that the form as it stands puts to the server, as JSON: the same form asks the same question. */
export const useFormRequest = (asked: OfferingHit | undefined) => {
  const context = useContentManagerContext() as unknown as FormContext;
  const [{ query }] = useQueryParams<EditQuery>();
  const values = context.form.values ?? {};
  const locale = query.plugins?.i18n?.locale ?? textIn(values, 'locale');
  const known = context.isCreatingEntry ? undefined : context.id;
  const documentId = known ?? textIn(values, 'documentId');
  const body = JSON.stringify({
    uid: context.model,
    documentId,
    locale,
    values: sendableValues(values, context.contentType?.attributes ?? {}),
    asked: asked ? [keyOf(asked)] : [],
  });
  return { body, locale, isPublishedTab: query.status === 'published' };
};
