import { Flex, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import type { AdviceItem } from '../../../core/src/contracts/advice';

import { panelAdviceMessages as messages } from '../messages/advice';
import { AdviceList } from './AdviceList';

interface Props {
  readonly items: readonly AdviceItem[];
}

/** What keeps a draft from being published, and what is worth a look. */
export const AdviceView = ({ items }: Props) => {
  const { formatMessage } = useIntl();
  if (items.length === 0)
    return <Typography variant="pi">{formatMessage(messages.fine)}</Typography>;
  return (
    <Flex direction="column" alignItems="stretch" gap={4} width="100%" data-cross-links-advice>
      <AdviceList
        title={formatMessage(messages.blocks)}
        items={items.filter(({ blocks }) => blocks)}
      />
      <AdviceList
        title={formatMessage(messages.worth)}
        items={items.filter(({ blocks }) => !blocks)}
      />
    </Flex>
  );
};
