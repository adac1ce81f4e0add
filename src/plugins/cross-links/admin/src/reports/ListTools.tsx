import {
  Box,
  Button,
  Field,
  Flex,
  SingleSelect,
  SingleSelectOption,
  TextInput,
} from '@strapi/design-system';
import { Download } from '@strapi/icons';
import { useIntl } from 'react-intl';

import { reportMessages as messages } from '../messages/reports';

interface Props {
  readonly locales: readonly string[];
  readonly locale: string | undefined;
  readonly search: string;
  /** Left out where there is nothing to take away. */
  readonly onCsv?: (() => void) | undefined;
  readonly onLocale: (locale: string | undefined) => void;
  readonly onSearch: (text: string) => void;
}

/** Filter, search and download for a list; the filter shows where there is more than one language. */
export const ListTools = ({ locales, locale, search, onCsv, onLocale, onSearch }: Props) => {
  const { formatMessage, formatDisplayName } = useIntl();
  return (
    <Flex gap={2} paddingTop={4} paddingBottom={4} alignItems="flex-end" wrap="wrap">
      <Field.Root name="cross-links-report-search" flex="1" minWidth="20rem">
        <Field.Label>{formatMessage(messages.search)}</Field.Label>
        <TextInput
          value={search}
          onChange={(event) => {
            onSearch(event.currentTarget.value);
          }}
        />
      </Field.Root>
      {locales.length > 1 ? (
        <Box width="20rem">
          <Field.Root name="cross-links-report-locale">
            <Field.Label>{formatMessage(messages.language)}</Field.Label>
            <SingleSelect
              value={locale ?? null}
              placeholder={formatMessage(messages.everyLanguage)}
              onClear={() => {
                onLocale(undefined);
              }}
              onChange={(value: string | number) => {
                onLocale(String(value));
              }}
            >
              {locales.map((code) => (
                <SingleSelectOption key={code} value={code}>
                  {formatDisplayName(code, { type: 'language' }) ?? code}
                </SingleSelectOption>
              ))}
            </SingleSelect>
          </Field.Root>
        </Box>
      ) : null}
      <Button
        variant="tertiary"
        size="L"
        startIcon={<Download />}
        disabled={!onCsv}
        onClick={() => onCsv?.()}
      >
        {formatMessage(messages.csv)}
      </Button>
    </Flex>
  );
};
