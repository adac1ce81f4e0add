import { Box, Button, Link, Table, Tbody, Td, Tr, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { NavLink } from 'react-router-dom';

import { reportMessages as messages } from '../messages/reports';
import { TableHeads } from '../table/TableHeads';
import type { ReportRow } from './rows';

interface Props {
  readonly rows: readonly ReportRow[];
  /** There are rows, and the filter or the search leaves none. */
  readonly isFiltered: boolean;
  /** Left out for whoever may not recompute. */
  readonly onRetry?: ((jobId: number) => void) | undefined;
}

/** Strapi's tables keep a cell on one line. */
const WRAPPED = { whiteSpace: 'normal' } as const;

/** The lines of one list, each with its way to the fix. */
export const RowsTable = ({ rows, isFiltered, onRetry }: Props) => {
  const { formatMessage, formatDisplayName } = useIntl();
  const languageOf = (code: string) =>
    code === '' ? '' : (formatDisplayName(code, { type: 'language' }) ?? code);
  const heads = [messages.entry, messages.language, messages.reason, messages.action];
  if (rows.length === 0) {
    return (
      <Box padding={6} background="neutral0" hasRadius shadow="filterShadow">
        <Typography textColor="neutral600">
          {formatMessage(isFiltered ? messages.nothingFound : messages.fine)}
        </Typography>
      </Box>
    );
  }
  return (
    <Table colCount={heads.length} rowCount={rows.length + 1}>
      <TableHeads heads={heads} />
      <Tbody>
        {rows.map(({ key, title, locale, reason, path, jobId }) => (
          <Tr key={key}>
            <Td>
              <Box maxWidth="36rem">
                <Typography textColor="neutral800" ellipsis title={title} tag="p">
                  {title}
                </Typography>
              </Box>
            </Td>
            <Td>
              <Typography textColor="neutral800">{languageOf(locale)}</Typography>
            </Td>
            <Td>
              <Box maxWidth="44rem">
                <Typography variant="pi" textColor="neutral700" style={WRAPPED}>
                  {reason}
                </Typography>
              </Box>
            </Td>
            <Td>
              {jobId === undefined || !onRetry ? (
                <Link
                  tag={NavLink}
                  to={path}
                  aria-label={formatMessage(messages.openOf, { title })}
                >
                  {formatMessage(messages.open)}
                </Link>
              ) : (
                <Button
                  variant="secondary"
                  aria-label={formatMessage(messages.retryOf, { title })}
                  onClick={() => {
                    onRetry(jobId);
                  }}
                >
                  {formatMessage(messages.retry)}
                </Button>
              )}
            </Td>
          </Tr>
        ))}
      </Tbody>
    </Table>
  );
};
