import { Loader, Typography } from '@strapi/design-system';
import { useEffect } from 'react';
import { useIntl } from 'react-intl';
import type { AdviceAnswer } from '../../../core/src/contracts/advice';

import { useAnswer } from '../api/use-answer';
import { useQueryParams } from '../host';
import { panelAdviceMessages as messages } from '../messages/advice';
import { AdviceView } from './AdviceView';

interface Props {
  readonly uid: string;
  readonly documentId: string | undefined;
  /** When it was saved last: each save is looked over anew. */
  readonly savedAt: string | undefined;
}

interface LocaleQuery {
  readonly plugins?: { readonly i18n?: { readonly locale?: string } };
}

/** Has the saved draft looked over, and shows what stands out. */
export const AdviceContent = ({ uid, documentId, savedAt }: Props) => {
  const { formatMessage } = useIntl();
  const [{ query }] = useQueryParams<LocaleQuery>();
  const locale = query.plugins?.i18n?.locale;
  const search = new URLSearchParams({
    uid,
    documentId: documentId ?? '',
    ...(locale === undefined ? {} : { locale }),
  });
  const asked = documentId === undefined ? undefined : `advice?${search.toString()}`;
  const { data, hasFailed, reload } = useAnswer<AdviceAnswer>(asked);
  useEffect(() => {
    reload();
  }, [savedAt, reload]);
  if (documentId === undefined)
    return <Typography variant="pi">{formatMessage(messages.unsaved)}</Typography>;
  if (hasFailed) return <Typography variant="pi">{formatMessage(messages.failed)}</Typography>;
  return data ? <AdviceView items={data.data} /> : <Loader small />;
};
