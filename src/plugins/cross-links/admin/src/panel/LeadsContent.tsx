import { Loader, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import type { LeadsAnswer } from '../../../core/src/contracts/leads';

import { useAnswer } from '../api/use-answer';
import { useQueryParams } from '../host';
import { panelMessages as messages } from '../messages/panel';
import { LeadsView } from './LeadsView';

interface Props {
  readonly uid: string;
  readonly documentId: string | undefined;
}

interface LocaleQuery {
  readonly plugins?: { readonly i18n?: { readonly locale?: string } };
}

/** Asks what leads here, and shows it. */
export const LeadsContent = ({ uid, documentId }: Props) => {
  const { formatMessage } = useIntl();
  const [{ query }] = useQueryParams<LocaleQuery>();
  const locale = query.plugins?.i18n?.locale;
  const search = new URLSearchParams({
    uid,
    documentId: documentId ?? '',
    ...(locale === undefined ? {} : { locale }),
  });
  const asked = documentId === undefined ? undefined : `leads?${search.toString()}`;
  const { data, hasFailed } = useAnswer<LeadsAnswer>(asked);
  if (documentId === undefined)
    return <Typography variant="pi">{formatMessage(messages.unsaved)}</Typography>;
  if (hasFailed) return <Typography variant="pi">{formatMessage(messages.failed)}</Typography>;
  return data ? <LeadsView answer={data} /> : <Loader small />;
};
