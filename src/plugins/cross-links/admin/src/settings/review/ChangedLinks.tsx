import { Box, Table, Tbody, Td, Tr, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import type { ChangedSource } from '../../../../core/src/contracts/site-settings';

import { reviewMessages as messages } from '../../messages/settings';
import { TableHeads } from '../../table/TableHeads';

interface Props {
  readonly changed: readonly ChangedSource[];
}

/** Strapi's tables keep a cell on one line. */
const WRAPPED = { whiteSpace: 'normal' } as const;

/** Entries whose readers would see other links: what they see now, and what then. */
export const ChangedLinks = ({ changed }: Props) => {
  const { formatMessage } = useIntl();
  const heads = [messages.entry, messages.before, messages.after];
  const names = (links: readonly string[]) =>
    links.length === 0 ? [formatMessage(messages.noLink)] : links;
  return (
    <Table colCount={heads.length} rowCount={changed.length + 1}>
      <TableHeads heads={heads} />
      <Tbody>
        {changed.map(({ uid, documentId, locale, title, before, after }) => (
          <Tr key={`${uid}:${documentId}:${locale ?? ''}`}>
            {[[title], names(before), names(after)].map((lines, column) => (
              <Td key={heads[column]?.id}>
                <Box paddingTop={2} paddingBottom={2} minWidth="14rem">
                  {lines.map((line, index) => (
                    <Typography
                      key={`${index} ${line}`}
                      variant="pi"
                      tag="p"
                      textColor="neutral800"
                      style={WRAPPED}
                    >
                      {line}
                    </Typography>
                  ))}
                </Box>
              </Td>
            ))}
          </Tr>
        ))}
      </Tbody>
    </Table>
  );
};
