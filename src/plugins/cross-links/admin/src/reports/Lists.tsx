import { Box, Button, Field, Flex, Tabs, TextInput } from '@strapi/design-system';
import { Download } from '@strapi/icons';
import { useState } from 'react';
import { useIntl } from 'react-intl';

import { reportMessages as messages } from '../messages/reports';
import { csvOf, LISTS, type ListName, type ReportRow } from './rows';
import { RowsTable } from './RowsTable';

interface Props {
  readonly rows: Readonly<Record<ListName, readonly ReportRow[]>>;
  readonly onRetry?: ((jobId: number) => void) | undefined;
}

const save = (name: string, text: string): void => {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }));
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
};

/** What needs a hand, a tab for each kind of trouble; searched and taken away as CSV. */
export const Lists = ({ rows, onRetry }: Props) => {
  const { formatMessage } = useIntl();
  const [list, setList] = useState<ListName>('empty');
  const [search, setSearch] = useState('');
  const wanted = search.toLowerCase();
  const found = rows[list].filter(({ title, reason, locale }) =>
    `${title} ${reason} ${locale}`.toLowerCase().includes(wanted),
  );
  const header = [messages.entry, messages.language, messages.reason].map((head) =>
    formatMessage(head),
  );
  return (
    <Tabs.Root
      variant="simple"
      value={list}
      onValueChange={(value: string) => {
        setList(LISTS.find((name) => name === value) ?? 'empty');
      }}
    >
      <Tabs.List aria-label={formatMessage(messages.subtitle)}>
        {LISTS.map((name) => (
          <Tabs.Trigger key={name} value={name}>
            {`${formatMessage(messages[name])} (${rows[name].length})`}
          </Tabs.Trigger>
        ))}
      </Tabs.List>
      <Flex gap={2} paddingTop={4} paddingBottom={4} alignItems="flex-end">
        <Field.Root name="cross-links-report-search" flex="1">
          <Field.Label>{formatMessage(messages.search)}</Field.Label>
          <TextInput
            value={search}
            onChange={(event) => {
              setSearch(event.currentTarget.value);
            }}
          />
        </Field.Root>
        <Button
          variant="tertiary"
          size="L"
          startIcon={<Download />}
          disabled={found.length === 0}
          onClick={() => {
            save(`cross-links-${list}.csv`, csvOf(header, found));
          }}
        >
          {formatMessage(messages.csv)}
        </Button>
      </Flex>
      {LISTS.map((name) => (
        <Tabs.Content key={name} value={name}>
          <Box paddingBottom={6}>
            <RowsTable rows={name === list ? found : []} onRetry={onRetry} />
          </Box>
        </Tabs.Content>
      ))}
    </Tabs.Root>
  );
};
