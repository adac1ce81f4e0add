import { Status, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import type { OfferingState } from '../../../core/src/contracts/preview';

import { stateMessages } from '../messages/states';

const VARIANT = {
  open: 'success',
  draft: 'secondary',
  missing: 'danger',
  unlisted: 'warning',
  closed: 'warning',
  full: 'warning',
  over: 'warning',
} as const;

interface Props {
  readonly state: OfferingState;
}

/** Whether readers can take the offering up, as Strapi shows the status of an entry. */
export const StateBadge = ({ state }: Props) => {
  const { formatMessage } = useIntl();
  return (
    <Status variant={VARIANT[state]} size="XS">
      <Typography tag="span" variant="pi" fontWeight="bold">
        {formatMessage(stateMessages[state])}
      </Typography>
    </Status>
  );
};
