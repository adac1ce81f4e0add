import { Flex, Tooltip, Typography } from '@strapi/design-system';
import { WarningCircle } from '@strapi/icons';
import { useIntl } from 'react-intl';
import type { SourceSummary } from '../../../core/src/contracts/summaries';

import { listMessages, problemMessages } from '../messages/panel';

interface Props {
  readonly summary: SourceSummary;
}

/** The number of links, and a warning sign with what is wrong. */
export const SummaryView = ({ summary: { count, problems } }: Props) => {
  const { formatMessage, formatList } = useIntl();
  const warning = formatList(problems.map((problem) => formatMessage(problemMessages[problem])));
  return (
    <Flex gap={2} data-cross-links-cell>
      <Typography textColor="neutral800">{formatMessage(listMessages.count, { count })}</Typography>
      {problems.length > 0 ? (
        <Tooltip label={warning}>
          <Flex tag="span" color="warning600" role="img" aria-label={warning} tabIndex={0}>
            <WarningCircle />
          </Flex>
        </Tooltip>
      ) : null}
    </Flex>
  );
};
