import { Box, Button, Flex, Tooltip, Typography } from '@strapi/design-system';
import { Magic } from '@strapi/icons';
import { useIntl } from 'react-intl';
import type { OfferingProposal } from '../../../core/src/proposals/propose-offerings';

import { mappingMessages as messages } from '../messages/settings';
import { kindMessages } from '../messages/states';

interface Props {
  readonly proposals: readonly OfferingProposal[];
  /** Left out while there are changes that are not saved: taking one over saves. */
  readonly onTake?: ((proposal: OfferingProposal) => void) | undefined;
  readonly onLook: (proposal: OfferingProposal) => void;
}

/** Content types that look like offerings and are none yet, each one click from being one. */
export const Proposals = ({ proposals, onTake, onLook }: Props) => {
  const { formatMessage } = useIntl();
  if (proposals.length === 0) return null;
  return (
    <Box tag="section" background="primary100" hasRadius padding={6}>
      <Flex gap={2}>
        <Magic aria-hidden fill="primary600" />
        <Typography variant="delta" tag="h2">
          {formatMessage(messages.proposed)}
        </Typography>
      </Flex>
      {proposals.map((proposal) => {
        const { name, because, offering } = proposal;
        const kind = formatMessage(kindMessages[offering.kind]);
        return (
          <Flex
            key={offering.uid}
            justifyContent="space-between"
            gap={4}
            paddingTop={4}
            wrap="wrap"
          >
            <Box>
              <Typography fontWeight="bold" tag="p">
                {name}
              </Typography>
              <Typography variant="pi" textColor="neutral700">
                {formatMessage(messages.proposedWhy, { kind, word: because })}
              </Typography>
            </Box>
            <Flex gap={2}>
              <Button
                variant="tertiary"
                aria-label={formatMessage(messages.look, { name })}
                onClick={() => {
                  onLook(proposal);
                }}
              >
                {formatMessage(messages.lookShort)}
              </Button>
              <Tooltip
                label={
                  onTake
                    ? formatMessage(messages.take, { name })
                    : formatMessage(messages.takeLater)
                }
              >
                <Button
                  disabled={!onTake}
                  aria-label={formatMessage(messages.take, { name })}
                  onClick={() => onTake?.(proposal)}
                >
                  {formatMessage(messages.takeShort)}
                </Button>
              </Tooltip>
            </Flex>
          </Flex>
        );
      })}
    </Box>
  );
};
