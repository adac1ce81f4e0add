import { Table, Tbody, Td, Th, Thead, Tr, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import type { LocaleCoverage } from '../../../core/src/contracts/reports';

import { reportMessages as messages } from '../messages/reports';
import { Meter } from './Meter';

interface Props {
  readonly coverage: readonly LocaleCoverage[];
}

/** By language: how many entries lead somewhere, how many offerings are reached. */
export const Coverage = ({ coverage }: Props) => {
  const { formatMessage, formatDisplayName } = useIntl();
  const heads = [messages.locale, messages.sources, messages.mentors, messages.programs];
  return (
    <Table colCount={4} rowCount={coverage.length + 1}>
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
