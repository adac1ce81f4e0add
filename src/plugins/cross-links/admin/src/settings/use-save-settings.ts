import { useState } from 'react';
import { useIntl } from 'react-intl';
import type { SettingsAnswer } from '../../../core/src/contracts/site-settings';
import type { PageSettings } from '../../../core/src/settings/page-settings';

import { typesStore } from '../api/types-store';
import { reasonOf } from '../api/use-posted';
import { useFetchClient, useNotification } from '../host';
import { reviewMessages } from '../messages/settings';
import { PLUGIN_ID } from '../plugin-id';

interface Save {
  readonly isSaving: boolean;
  /** Why the last try was refused, in the server's words. */
  readonly refusal: string | undefined;
  readonly save: (page: PageSettings) => void;
  /** Takes the proposed mapping of a content type over. */
  readonly take: (uid: string) => void;
  readonly forget: () => void;
}

/** Saves what is set on the page; `version` names what it was made from. */
export const useSaveSettings = (version: number, onSaved: () => void): Save => {
  const { put, post } = useFetchClient();
  const { toggleNotification } = useNotification();
  const { formatMessage } = useIntl();
  const [isSaving, setIsSaving] = useState(false);
  const [refusal, setRefusal] = useState<string>();

  const run = async (request: () => Promise<unknown>): Promise<void> => {
    setIsSaving(true);
    setRefusal(undefined);
    try {
      await request();
      typesStore.forget();
      toggleNotification({ type: 'success', message: formatMessage(reviewMessages.applied) });
      onSaved();
    } catch (error) {
      setRefusal(reasonOf(error));
    } finally {
      setIsSaving(false);
    }
  };

  return {
    isSaving,
    refusal,
    save: (page) => {
      void run(() => put<SettingsAnswer>(`/${PLUGIN_ID}/settings`, { version, page }));
    },
    take: (uid) => {
      void run(() => post<SettingsAnswer>(`/${PLUGIN_ID}/proposals`, { version, uids: [uid] }));
    },
    forget: () => {
      setRefusal(undefined);
    },
  };
};
