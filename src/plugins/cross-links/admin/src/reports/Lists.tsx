import { Box, Tabs } from '@strapi/design-system';
import { useState } from 'react';
import { useIntl } from 'react-intl';

import { reportMessages as messages } from '../messages/reports';
import { ListTools } from './ListTools';
import { csvOf, LISTS, type ListName, type ReportRow } from './rows';
import { RowsTable } from './RowsTable';
import { saveFile } from './save-file';

interface Props {
  readonly rows: Readonly<Record<ListName, readonly ReportRow[]>>;
  readonly onRetry?: ((jobId: number) => void) | undefined;
}

/** What needs a hand, a tab for each kind of trouble; filtered, searched and taken away as CSV. */
export const Lists = ({ rows, onRetry }: Props) => {
  const { formatMessage } = useIntl();
  const [list, setList] = useState<ListName>('empty');
  const [search, setSearch] = useState('');
  const [chosen, setChosen] = useState<string>();
  const locales = [...new Set(rows[list].map((row) => row.locale))].filter(Boolean).sort();
  const locale = locales.find((code) => code === chosen);
  const wanted = search.toLowerCase();
  const found = rows[list].filter(
    (row) =>
      (locale === undefined || row.locale === locale) &&
      `${row.title} ${row.reason} ${row.locale}`.toLowerCase().includes(wanted),
  );
  const download = () => {
    const header = [messages.entry, messages.language, messages.reason];
    const csv = csvOf(
      header.map((head) => formatMessage(head)),
      found,
    );
    saveFile(`cross-links-${list}.csv`, csv);
  };
  return (
    <Tabs.Root
      variant="simple"
      value={list}
      onValueChange={(value: string) => {
        setList(LISTS.find((name) => name === value) ?? 'empty');
      }}
    >
      <Tabs.List aria-label={formatMessage(messages.needsHand)}>
        {LISTS.map((name) => (
          <Tabs.Trigger key={name} value={name}>
            {`${formatMessage(messages[name])} (${rows[name].length})`}
          </Tabs.Trigger>
        ))}
      </Tabs.List>
      <ListTools
        locales={locales}
        locale={locale}
        search={search}
        onLocale={setChosen}
        onSearch={setSearch}
        onCsv={found.length > 0 ? download : undefined}
      />
      {LISTS.map((name) => (
        <Tabs.Content key={name} value={name}>
          <Box paddingBottom={6}>
            <RowsTable
              rows={name === list ? found : []}
              isFiltered={rows[name].length > 0}
              onRetry={onRetry}
            />
          </Box>
        </Tabs.Content>
      ))}
    </Tabs.Root>
  );
};
