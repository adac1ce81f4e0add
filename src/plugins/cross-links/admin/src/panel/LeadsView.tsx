import { Box, Flex, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import type { LeadsAnswer } from '../../../core/src/contracts/leads';

import { StateBadge } from '../field/StateBadge';
import { panelMessages as messages } from '../messages/panel';
import { LeadList } from './LeadList';

interface Props {
  readonly answer: LeadsAnswer;
}

/** What leads to an offering, whether it can be taken up, and where else it would fit. */
export const LeadsView = ({ answer: { state, because, leads, near } }: Props) => {
  const { formatMessage } = useIntl();
  const count = leads.length;
  return (
    <Flex direction="column" alignItems="stretch" gap={4} width="100%" data-cross-links-leads>
      <Flex direction="column" alignItems="flex-start" gap={2}>
        <StateBadge state={state} />
        <Typography variant="pi" textColor="neutral700">
          {formatMessage(state === 'open' ? messages.openNow : messages.notOpen, { because })}
        </Typography>
      </Flex>
      {count > 0 ? (
        <LeadList title={formatMessage(messages.leads, { count })} leads={leads} />
      ) : (
        <Box>
          <Typography variant="pi">{formatMessage(messages.noLeads)}</Typography>
        </Box>
      )}
      {near.length > 0 ? <LeadList title={formatMessage(messages.near)} leads={near} /> : null}
    </Flex>
  );
};
