import { Field, Flex } from '@strapi/design-system';
import { useState, type ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { EMPTY_CURATION, parseCuration, type Curation } from '../../../core/src/curation/curation';
import type { OfferingHit } from '../../../core/src/contracts/offerings';

import { useOfferings } from '../api/use-offerings';
import { usePreview } from '../api/use-preview';
import { useField, useRBAC } from '../host';
import { fieldMessages } from '../messages/field';
import { PERMISSIONS } from '../permissions';
import { LinksEditor } from './LinksEditor';
import { useFormRequest } from './use-form-request';
import { useOpenedHere } from './use-opened-here';

interface Props {
  readonly name: string;
  readonly label?: ReactNode;
  readonly hint?: ReactNode;
  readonly labelAction?: ReactNode;
  readonly disabled?: boolean;
  readonly required?: boolean;
}

/** A value that an import or an older version left behind must not take the form down: it shows as no choice. */
const readable = (value: unknown): Curation => {
  try {
    return parseCuration(value);
  } catch {
    return EMPTY_CURATION;
  }
};

/** The Cross-links field of the edit form. */
const LinksField = ({ name, label, hint, labelAction, disabled, required = false }: Props) => {
  const { formatMessage } = useIntl();
  const { value, error, onChange } = useField(name);
  const { isLoading, allowedActions } = useRBAC(PERMISSIONS.curate);
  const [search, setSearch] = useState('');
  const [asked, setAsked] = useState<OfferingHit>();
  const { body, locale, isPublishedTab } = useFormRequest(asked);
  const { answer, isUpdating, error: failure } = usePreview(body);
  const found = useOfferings({ q: search, ...(locale === undefined ? {} : { locale }) });
  const mayCurate = isLoading || allowedActions.canCurate === true;
  const locked = disabled === true || !mayCurate;
  const place = useOpenedHere();
  const reason = isPublishedTab ? 'published' : 'right';
  return (
    <Field.Root name={name} id={name} error={error ?? false} hint={hint} required={required}>
      <Flex ref={place} direction="column" alignItems="stretch" gap={1}>
        <Field.Label action={labelAction}>
          {label ?? formatMessage(fieldMessages.label)}
        </Field.Label>
        <LinksEditor
          curation={readable(value)}
          answer={answer}
          isUpdating={isUpdating}
          hasFailed={failure !== undefined || found.failed}
          hits={found.hits}
          readOnly={locked ? reason : undefined}
          onSearch={setSearch}
          onWhyNot={setAsked}
          onChange={(next) => {
            onChange(name, next);
          }}
        />
        <Field.Hint />
        <Field.Error />
      </Flex>
    </Field.Root>
  );
};

export default LinksField;
