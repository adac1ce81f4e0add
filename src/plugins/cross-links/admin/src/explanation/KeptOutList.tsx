import { Flex, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import type { KeptOut } from '../../../core/src/preview/kept-out';

import { keptOutMessages } from '../messages/explanation';

interface Props {
  readonly reasons: readonly KeptOut[];
}

/** Why readers do not see an offering, first reason first. */
export const KeptOutList = ({ reasons }: Props) => {
  const { formatMessage } = useIntl();
  return (
    <Flex tag="ul" direction="column" alignItems="stretch" gap={1}>
      {reasons.map(({ code, because = '' }) => (
        <Typography key={code} tag="li" variant="pi" textColor="neutral700">
          {formatMessage(keptOutMessages[code], { because })}
          {code === 'topic' && because !== '' ? ` (${because})` : null}
        </Typography>
      ))}
    </Flex>
  );
};
