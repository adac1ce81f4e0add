import { Th, Thead, Tr, Typography } from '@strapi/design-system';
import { useIntl, type MessageDescriptor } from 'react-intl';

interface Props {
  readonly heads: readonly MessageDescriptor[];
}

/** The heads of a table's columns, as Strapi's own tables have them. */
export const TableHeads = ({ heads }: Props) => {
  const { formatMessage } = useIntl();
  return (
    <Thead>
      <Tr>
        {heads.map((head) => (
          <Th key={head.id}>
            <Typography variant="sigma" textColor="neutral600">
              {formatMessage(head)}
            </Typography>
          </Th>
        ))}
      </Tr>
    </Thead>
  );
};
