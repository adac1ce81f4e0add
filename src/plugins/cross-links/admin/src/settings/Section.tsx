import { Badge, Box, Flex, TextButton, Typography } from '@strapi/design-system';
import { ClockCounterClockwise } from '@strapi/icons';
import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';

import { settingsMessages as messages } from '../messages/settings';
import type { ShownOrigin } from './section-props';

interface Props {
  readonly title: string;
  readonly hint?: string;
  /** Where what it shows comes from; left out where that means nothing. */
  readonly origin?: ShownOrigin;
  /** Left out where it shows the default already. */
  readonly onRevert?: (() => void) | undefined;
  readonly children: ReactNode;
}

/** A card of the settings page: what it is about, where it comes from, and the way back to the default. */
export const Section = ({ title, hint, origin, onRevert, children }: Props) => {
  const { formatMessage } = useIntl();
  return (
    <Box
      tag="section"
      aria-label={title}
      background="neutral0"
      hasRadius
      shadow="filterShadow"
      padding={6}
    >
      <Flex justifyContent="space-between" alignItems="flex-start" gap={4} wrap="wrap">
        <Box>
          <Flex gap={2}>
            <Typography variant="delta" tag="h2">
              {title}
            </Typography>
            {origin ? <Badge size="S">{formatMessage(messages[`origin.${origin}`])}</Badge> : null}
          </Flex>
          {hint === undefined ? null : (
            <Typography variant="pi" textColor="neutral600" tag="p">
              {hint}
            </Typography>
          )}
        </Box>
        {onRevert ? (
          <TextButton
            startIcon={<ClockCounterClockwise />}
            aria-label={formatMessage(messages.revert, { section: title })}
            onClick={onRevert}
          >
            {formatMessage(messages.revertShort)}
          </TextButton>
        ) : null}
      </Flex>
      <Box paddingTop={4}>{children}</Box>
    </Box>
  );
};
