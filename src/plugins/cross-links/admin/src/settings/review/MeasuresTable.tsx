import { Box, Table, Tbody, Td, Tr, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import type { TrialMeasures } from '../../../../core/src/contracts/site-settings';

import { reviewMessages as messages } from '../../messages/settings';
import { TableHeads } from '../../table/TableHeads';

interface Props {
  readonly measures: TrialMeasures;
}

const MEASURES = ['ndcg@10', 'recall@10', 'mrr'] as const;

const colourOf = (before: number | null, after: number | null): string => {
  const gain = (after ?? 0) - (before ?? 0);
  if (Math.abs(gain) < 0.005) return 'neutral800';
  return gain > 0 ? 'success700' : 'danger700';
};

/** The measures of one language before and after. */
export const MeasuresTable = ({ measures: { locale, judged, before, after } }: Props) => {
  const { formatMessage, formatNumber, formatDisplayName } = useIntl();
  const heads = [messages.measure, messages.before, messages.after];
  const language = formatDisplayName(locale, { type: 'language' }) ?? locale;
  const inWords = (value: number | null) =>
    value === null
      ? '–'
      : formatNumber(value, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
  return (
    <Box>
      <Typography variant="delta" tag="h3">
        {formatMessage(messages.measures)}
      </Typography>
      <Box paddingBottom={3}>
        <Typography variant="pi" textColor="neutral600">
          {formatMessage(messages.measuresHint, { judged, language })}
        </Typography>
      </Box>
      <Table colCount={heads.length} rowCount={MEASURES.length + 1}>
        <TableHeads heads={heads} />
        <Tbody>
          {MEASURES.map((name) => (
            <Tr key={name}>
              <Td>
                <Typography textColor="neutral800">{formatMessage(messages[name])}</Typography>
              </Td>
              <Td>
                <Typography textColor="neutral800">{inWords(before[name])}</Typography>
              </Td>
              <Td>
                <Typography fontWeight="semiBold" textColor={colourOf(before[name], after[name])}>
                  {inWords(after[name])}
                </Typography>
              </Td>
            </Tr>
          ))}
        </Tbody>
      </Table>
    </Box>
  );
};
