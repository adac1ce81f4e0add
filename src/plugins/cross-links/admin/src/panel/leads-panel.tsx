import { Button, Flex, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';

import { useTypes } from '../api/use-types';
import { useRBAC } from '../host';
import { panelMessages } from '../messages/panel';
import { PERMISSIONS } from '../permissions';
import { LeadsContent } from './LeadsContent';

interface Props {
  readonly model: string;
  readonly documentId?: string;
}

/** The side panel on an offering's page; nothing on other pages, or for whoever may not read links. */
export const LeadsPanel = ({ model, documentId }: Props) => {
  const { formatMessage } = useIntl();
  const { types, hasFailed, retry } = useTypes();
  const { allowedActions } = useRBAC(PERMISSIONS.read);
  if (hasFailed && allowedActions.canRead === true) {
    return {
      title: formatMessage(panelMessages.title),
      content: (
        <Flex direction="column" alignItems="flex-start" gap={3}>
          <Typography variant="pi">{formatMessage(panelMessages.failed)}</Typography>
          <Button variant="secondary" onClick={retry}>
            {formatMessage(panelMessages.retry)}
          </Button>
        </Flex>
      ),
    };
  }
  if (!types?.offerings.includes(model) || allowedActions.canRead !== true) return null;
  return {
    title: formatMessage(panelMessages.title),
    content: <LeadsContent uid={model} documentId={documentId} />,
  };
};
