import { Box, Flex, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import type { Share } from '../../../core/src/contracts/reports';

import { reportMessages as messages } from '../messages/reports';

interface Props {
  readonly share: Share;
}

/** How many of all, as a number and a bar. */
export const Meter = ({ share: { all, good } }: Props) => {
  const { formatMessage } = useIntl();
  return (
    <Flex direction="column" alignItems="stretch" gap={1} minWidth="12rem">
      <Typography variant="pi" textColor="neutral800">
        {formatMessage(messages.share, { good, all })}
      </Typography>
      <Box background="neutral150" hasRadius height="0.6rem" aria-hidden>
        <Box
          background="primary500"
          hasRadius
          height="0.6rem"
          width={all === 0 ? '0' : `${(100 * good) / all}%`}
        />
      </Box>
    </Flex>
  );
};
