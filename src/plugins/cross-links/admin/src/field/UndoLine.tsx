import { Flex, TextButton, Typography } from '@strapi/design-system';
import { ClockCounterClockwise } from '@strapi/icons';
import { useIntl } from 'react-intl';

import { fieldMessages } from '../messages/field';
import type { Did } from './use-undo';

interface Props {
  readonly last: Did | undefined;
  readonly onUndo: () => void;
}

/** Says what was just done, aloud for those who cannot see it, and takes it back. */
export const UndoLine = ({ last, onUndo }: Props) => {
  const { formatMessage } = useIntl();
  return (
    <Flex gap={3}>
      <Typography variant="pi" textColor="neutral600" role="status" aria-live="polite">
        {last ? formatMessage(last.message, last.values) : ''}
      </Typography>
      {last ? (
        <TextButton startIcon={<ClockCounterClockwise />} onClick={onUndo}>
          {formatMessage(fieldMessages.undo)}
        </TextButton>
      ) : null}
    </Flex>
  );
};
