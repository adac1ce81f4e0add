import { Box, Flex, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import type { SettingsAudit } from '../../../core/src/contracts/site-settings';

import { historyMessages as messages } from '../messages/settings';
import { Section } from './Section';

interface Props {
  readonly history: readonly SettingsAudit[];
}

const WRAPPED = { overflowWrap: 'anywhere' } as const;

/** Who changed the settings, when, and what; latest first. */
export const HistoryList = ({ history }: Props) => {
  const { formatMessage, formatDate } = useIntl();
  return (
    <Section title={formatMessage(messages.title)}>
      {history.length === 0 ? (
        <Typography textColor="neutral600">{formatMessage(messages.none)}</Typography>
      ) : null}
      <Flex tag="ol" direction="column" alignItems="stretch" gap={4}>
        {history.map(({ at, by, changes }) => (
          <Box key={at} tag="li">
            <Flex gap={2} wrap="wrap">
              <Typography fontWeight="semiBold">{by}</Typography>
              <Typography variant="pi" textColor="neutral600">
                {formatDate(at, { dateStyle: 'medium', timeStyle: 'short' })}
              </Typography>
            </Flex>
            {changes.length === 0 ? (
              <Typography variant="pi" tag="p">
                {formatMessage(messages.reverted)}
              </Typography>
            ) : null}
            {changes.map(({ key, from, to }) => (
              <Typography key={key} variant="pi" tag="p" style={WRAPPED}>
                {formatMessage(messages.change, {
                  key: formatMessage(messages[`key.${key}`]),
                  from,
                  to,
                })}
              </Typography>
            ))}
          </Box>
        ))}
      </Flex>
    </Section>
  );
};
