import { Box, Flex, Typography } from '@strapi/design-system';
import { Information } from '@strapi/icons';
import { useIntl } from 'react-intl';
import type { PreviewAnswer } from '../../../core/src/contracts/preview';

import { adviceMessages, keptOutMessages } from '../messages/explanation';

interface Props {
  readonly reason: NonNullable<PreviewAnswer['emptyReason']>;
}

/** Why nothing fits, in words, and what to do about it. */
export const EmptyLinks = ({ reason }: Props) => {
  const { formatMessage } = useIntl();
  return (
    <Flex gap={3} padding={4} background="neutral100" hasRadius alignItems="flex-start">
      <Box color="neutral600" paddingTop={1} aria-hidden>
        <Information />
      </Box>
      <Box>
        <Typography tag="p" fontWeight="semiBold">
          {formatMessage(keptOutMessages[reason])}
        </Typography>
        <Typography tag="p" variant="pi" textColor="neutral600">
          {formatMessage(adviceMessages[reason])}
        </Typography>
      </Box>
    </Flex>
  );
};
