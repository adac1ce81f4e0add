import { Field, Flex } from '@strapi/design-system';
import { useState, type ReactNode } from 'react';
import { useIntl } from 'react-intl';
import {
  EMPTY_CURATION,
  keyOf,
  parseCuration,
  type Curation,
} from '../../../core/src/curation/curation';
import type { OfferingHit } from '../../../core/src/contracts/offerings';

import { useOfferings } from '../api/use-offerings';
import { useField, useQueryParams } from '../host';
import { CurationEditor } from './CurationEditor';
import { messages } from './messages';

interface Props {
  readonly name: string;
  readonly label?: ReactNode;
  readonly hint?: ReactNode;
  readonly labelAction?: ReactNode;
  readonly disabled?: boolean;
  readonly required?: boolean;
}

interface LocaleQuery {
  readonly plugins?: { readonly i18n?: { readonly locale?: string } };
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
const LinksField = ({
  name,
  label,
  hint,
  labelAction,
  disabled = false,
  required = false,
}: Props) => {
  const { formatMessage } = useIntl();
  const { value, error, onChange } = useField(name);
  const [{ query }] = useQueryParams<LocaleQuery>();
  const [search, setSearch] = useState('');
  const curation = readable(value);
  const keys = [...curation.pinned, ...curation.hidden].map(keyOf).join(',');
  const locale = query.plugins?.i18n?.locale;
  const found = useOfferings({ q: search, ...(locale === undefined ? {} : { locale }) });
  const chosen = useOfferings(keys === '' ? undefined : { keys });
  const known = new Map<string, OfferingHit>(
    [...found.hits, ...chosen.hits].map((hit) => [keyOf(hit), hit]),
  );
  const failed = (found.failed || chosen.failed) && formatMessage(messages.failed);
  return (
    <Field.Root name={name} id={name} error={error ?? failed} hint={hint} required={required}>
      <Flex direction="column" alignItems="stretch" gap={1}>
        <Field.Label action={labelAction}>{label ?? formatMessage(messages.label)}</Field.Label>
        <CurationEditor
          curation={curation}
          hits={found.hits}
          known={known}
          disabled={disabled}
          onSearch={setSearch}
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
