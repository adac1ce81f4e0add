import { Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import type { ReadingAnswer } from '../../../../core/src/contracts/site-settings';
import type { PageSettings } from '../../../../core/src/settings/page-settings';

import { usePosted } from '../../api/use-posted';
import { mappingMessages as messages } from '../../messages/settings';
import { ReadEntries } from './ReadEntries';

interface Props {
  readonly uid: string;
  readonly page: PageSettings;
}

const PAUSE = { pauseMs: 300 };

/** What the mapping, saved or not, reads of the latest entries of a type. */
export const ReadingPreview = ({ uid, page }: Props) => {
  const { formatMessage } = useIntl();
  const body = JSON.stringify({ uid, page });
  const { answer, error } = usePosted<ReadingAnswer>('settings/reading', body, PAUSE);
  if (error !== undefined) {
    return (
      <Typography variant="pi" textColor="danger600" role="alert">
        {formatMessage(messages.previewFailed, { reason: error })}
      </Typography>
    );
  }
  return answer ? <ReadEntries entries={answer.data} /> : null;
};
