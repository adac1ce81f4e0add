import { Typography } from '@strapi/design-system';
import { useEffect, useState } from 'react';
import type { SourceSummary, SummariesAnswer } from '../../../core/src/contracts/summaries';

import { getFetchClient } from '../host';
import { PLUGIN_ID } from '../plugin-id';
import { createSummaryLoader } from './summary-loader';
import { SummaryView } from './SummaryView';

/** Shared by all cells: that is what makes it one request a page. */
export const summaryLoader = createSummaryLoader(async (path) => {
  const { data } = await getFetchClient().get<SummariesAnswer>(`/${PLUGIN_ID}/${path}`);
  return data;
});

interface Props {
  readonly uid: string;
  readonly documentId: string;
  readonly locale: string;
}

/** One cell of the links column. */
export const LinksCell = ({ uid, documentId, locale }: Props) => {
  const [summary, setSummary] = useState<SourceSummary>();
  useEffect(() => {
    let isThere = true;
    summaryLoader
      .load(uid, documentId, locale)
      .then((found) => {
        if (isThere) setSummary(found);
      })
      .catch(() => undefined);
    return () => {
      isThere = false;
    };
  }, [uid, documentId, locale]);
  return summary ? <SummaryView summary={summary} /> : <Typography aria-hidden>–</Typography>;
};
