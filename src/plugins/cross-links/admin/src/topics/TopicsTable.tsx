import { Badge, Box, Flex, Table, Tbody, Td, Tr, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import type { TopicCell, TopicRow } from '../../../core/src/contracts/reports';

import { topicMessages as messages } from '../messages/rebuild';
import { reportMessages } from '../messages/reports';
import { kindMessages } from '../messages/states';
import { TableHeads } from '../table/TableHeads';
import { isUnserved } from './is-gap';

interface Props {
  readonly rows: readonly TopicRow[];
}

const Cell = ({ cell }: { readonly cell: TopicCell }) => {
  const { formatMessage } = useIntl();
  if (cell.sources === 0) {
    return (
      <Typography variant="pi" textColor="neutral600">
        {formatMessage(messages.none)}
      </Typography>
    );
  }
  return (
    <Flex gap={2}>
      <Typography variant="pi" textColor="neutral800">
        {formatMessage(messages.cell, { ...cell })}
      </Typography>
      {isUnserved(cell) ? (
        <Badge size="S" backgroundColor="danger100" textColor="danger700">
          {formatMessage(messages.gap)}
        </Badge>
      ) : null}
    </Flex>
  );
};

/** Topics against kinds of help; where readers are and nothing is open stands out. */
export const TopicsTable = ({ rows }: Props) => {
  const { formatMessage, formatDisplayName } = useIntl();
  const heads = [
    messages.topic,
    reportMessages.language,
    kindMessages.mentor,
    kindMessages.trainer,
  ];
  if (rows.length === 0) {
    return (
      <Box padding={6} background="neutral0" hasRadius shadow="filterShadow">
        <Typography textColor="neutral600">{formatMessage(messages.empty)}</Typography>
      </Box>
    );
  }
  return (
    <Table colCount={heads.length} rowCount={rows.length + 1}>
      <TableHeads heads={heads} />
      <Tbody>
        {rows.map(({ topic, locale, mentor, trainer }) => (
          <Tr key={`${locale} ${topic}`}>
            <Td>
              <Box maxWidth="28rem">
                <Typography
                  textColor="neutral800"
                  fontWeight="semiBold"
                  ellipsis
                  tag="p"
                  title={topic}
                >
                  {topic}
                </Typography>
              </Box>
            </Td>
            <Td>
              <Typography textColor="neutral800">
                {formatDisplayName(locale, { type: 'language' }) ?? locale}
              </Typography>
            </Td>
            <Td>
              <Cell cell={mentor} />
            </Td>
            <Td>
              <Cell cell={trainer} />
            </Td>
          </Tr>
        ))}
      </Tbody>
    </Table>
  );
};
