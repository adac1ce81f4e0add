import { Table, Tbody, Td, Tr, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import type { LocaleCoverage } from '../../../core/src/contracts/reports';

import { reportMessages as messages } from '../messages/reports';
import { TableHeads } from '../table/TableHeads';
import { Meter } from './Meter';

interface Props {
  readonly coverage: readonly LocaleCoverage[];
}

/** By language: how many entries lead somewhere, how many offerings are reached. */
export const Coverage = ({ coverage }: Props) => {
  const { formatDisplayName } = useIntl();
  const heads = [messages.locale, messages.sources, messages.mentors, messages.programs];
  return (
    <Table colCount={4} rowCount={coverage.length + 1}>
      <TableHeads heads={heads} />
      <Tbody>
        {coverage.map(({ locale, sources, mentor, trainer }) => (
          <Tr key={locale}>
            <Td>
              <Typography textColor="neutral800">
                {formatDisplayName(locale, { type: 'language' }) ?? locale}
              </Typography>
            </Td>
            {[sources, mentor, trainer].map((share, index) => (
              <Td key={heads[index + 1]?.id}>
                <Meter share={share} />
              </Td>
            ))}
          </Tr>
        ))}
      </Tbody>
    </Table>
  );
};
