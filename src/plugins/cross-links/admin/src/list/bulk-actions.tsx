import { ArrowClockwise, Faders } from '@strapi/icons';
import { useIntl } from 'react-intl';
import type { ActionAnswer } from '../../../core/src/contracts/actions';

import { useTypes } from '../api/use-types';
import { useFetchClient, useNotification, useQueryParams, useRBAC } from '../host';
import type { Message } from '../messages/message';
import { listMessages } from '../messages/panel';
import { PERMISSIONS } from '../permissions';
import { PLUGIN_ID } from '../plugin-id';
import { summaryLoader } from './LinksCell';
import { ModeForm } from './ModeForm';

interface Props {
  readonly documents: readonly { readonly documentId: string }[];
  readonly model: string;
}

interface LocaleQuery {
  readonly plugins?: { readonly i18n?: { readonly locale?: string } };
}

/** Sends an action for the chosen entries and says what came of it. */
const useAction = () => {
  const { post } = useFetchClient();
  const { toggleNotification } = useNotification();
  const { formatMessage } = useIntl();
  return async (path: string, body: object, done: Message): Promise<void> => {
    try {
      const { data } = await post<ActionAnswer>(`/${PLUGIN_ID}/${path}`, body);
      summaryLoader.forget();
      const message = formatMessage(done, { count: data.done });
      toggleNotification({ type: 'success', message });
    } catch {
      toggleNotification({ type: 'danger', message: formatMessage(listMessages.actionFailed) });
    }
  };
};

/** Works the links of the chosen entries out again; stands in for both actions while it is not known where they belong. */
export const RecomputeAction = ({ documents, model }: Props) => {
  const { formatMessage } = useIntl();
  const { types, hasFailed, retry } = useTypes();
  const { allowedActions } = useRBAC(PERMISSIONS.recompute);
  const send = useAction();
  if (hasFailed) {
    return {
      label: formatMessage(listMessages.retryTypes),
      icon: <ArrowClockwise />,
      variant: 'danger-light' as const,
      onClick: retry,
    };
  }
  if (!types?.sources.includes(model) || allowedActions.canRecompute !== true) return null;
  return {
    label: formatMessage(listMessages.recompute),
    icon: <ArrowClockwise />,
    variant: 'secondary' as const,
    onClick: () => {
      const documentIds = documents.map(({ documentId }) => documentId);
      void send('recompute', { uid: model, documentIds }, listMessages.recomputing);
    },
  };
};

/** Sets the kind of help on the drafts of the chosen entries. */
export const SetModeAction = ({ documents, model }: Props) => {
  const { formatMessage } = useIntl();
  const { types } = useTypes();
  const [{ query }] = useQueryParams<LocaleQuery>();
  const { allowedActions } = useRBAC(PERMISSIONS.curate);
  const send = useAction();
  if (!types?.sources.includes(model) || allowedActions.canCurate !== true) return null;
  const locale = query.plugins?.i18n?.locale;
  return {
    label: formatMessage(listMessages.setMode),
    icon: <Faders />,
    variant: 'secondary' as const,
    dialog: {
      type: 'modal' as const,
      title: formatMessage(listMessages.setMode),
      content: ({ onClose }: { onClose: () => void }) => (
        <ModeForm
          onClose={onClose}
          onApply={(mode) => {
            const documentIds = documents.map(({ documentId }) => documentId);
            const request = { uid: model, documentIds, mode, ...(locale ? { locale } : {}) };
            void send('mode', request, listMessages.modeSet);
          }}
        />
      ),
    },
  };
};
