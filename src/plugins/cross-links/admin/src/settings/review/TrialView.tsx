import { Flex, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import type { TrialAnswer } from '../../../../core/src/contracts/site-settings';

import { reviewMessages as messages } from '../../messages/settings';
import { ChangedLinks } from './ChangedLinks';
import { MeasuresTable } from './MeasuresTable';

interface Props {
  readonly trial: TrialAnswer;
}

/** Which links of the sample would change, and whether the ranking would agree better with the editors. */
export const TrialView = ({ trial: { tried, all, changed, measures } }: Props) => {
  const { formatMessage } = useIntl();
  const summary =
    tried === 0
      ? formatMessage(messages.none)
      : formatMessage(messages.tried, { changed: changed.length, tried, all });
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <Typography fontWeight="semiBold" role="status">
        {summary}
      </Typography>
      {changed.length > 0 ? <ChangedLinks changed={changed} /> : null}
      {measures.map((own) => (
        <MeasuresTable key={own.locale} measures={own} />
      ))}
    </Flex>
  );
};
