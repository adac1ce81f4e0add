import { useIntl } from 'react-intl';

import { useTypes } from '../api/use-types';
import { panelAdviceMessages } from '../messages/advice';
import { AdviceContent } from './AdviceContent';

interface Props {
  readonly model: string;
  readonly documentId?: string;
  readonly document?: { readonly updatedAt?: string };
}

/** The side panel on the pages of types whose entries are looked over; nothing on other pages. */
export const AdvicePanel = ({ model, documentId, document }: Props) => {
  const { formatMessage } = useIntl();
  const { types } = useTypes();
  if (!types?.advised.includes(model)) return null;
  return {
    title: formatMessage(panelAdviceMessages.title),
    content: <AdviceContent uid={model} documentId={documentId} savedAt={document?.updatedAt} />,
  };
};
