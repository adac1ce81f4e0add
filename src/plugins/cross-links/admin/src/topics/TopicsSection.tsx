import { Box, Checkbox, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import type { TopicsAnswer } from '../../../core/src/contracts/reports';

import { useAnswer } from '../api/use-answer';
import { Page } from '../host';
import { topicMessages as messages } from '../messages/rebuild';
import { SectionHead } from '../reports/SectionHead';
import { isGap } from './is-gap';
import { TopicsTable } from './TopicsTable';

/** The matrix of topics and kinds of help, loaded once the page shows it. */
const TopicsSection = () => {
  const { formatMessage } = useIntl();
  const { data, hasFailed } = useAnswer<TopicsAnswer>('topics');
  const [gapsOnly, setGapsOnly] = useState(false);
  const rows = (data?.data ?? []).filter((row) => !gapsOnly || isGap(row));
  return (
    <Box tag="section">
      <SectionHead title={formatMessage(messages.title)} hint={formatMessage(messages.hint)}>
        <Checkbox
          checked={gapsOnly}
          onCheckedChange={(checked) => {
            setGapsOnly(checked === true);
          }}
        >
          {formatMessage(messages.onlyGaps)}
        </Checkbox>
      </SectionHead>
      {hasFailed ? (
        <Typography textColor="danger600">{formatMessage(messages.failed)}</Typography>
      ) : null}
      {data ? <TopicsTable rows={rows} /> : null}
      {data || hasFailed ? null : <Page.Loading />}
    </Box>
  );
};

export default TopicsSection;
