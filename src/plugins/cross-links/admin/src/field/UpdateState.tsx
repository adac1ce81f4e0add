import { Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';

import { fieldMessages } from '../messages/field';

interface Props {
  readonly isUpdating: boolean;
  readonly hasFailed: boolean;
}

/** Whether what is on screen still follows the text. */
export const UpdateState = ({ isUpdating, hasFailed }: Props) => {
  const { formatMessage } = useIntl();
  const calm = isUpdating ? fieldMessages.updating : fieldMessages.upToDate;
  return (
    <Typography variant="pi" textColor={hasFailed ? 'danger600' : 'neutral600'}>
      {formatMessage(hasFailed ? fieldMessages.failed : calm)}
    </Typography>
  );
};
