import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { ArrowClockwise } from '@strapi/icons';
import { useIntl } from 'react-intl';
import type { ReportsAnswer } from '../../../core/src/contracts/reports';

import { useAnswer } from '../api/use-answer';
import { Layouts, Page, useRBAC } from '../host';
import { reportMessages as messages } from '../messages/reports';
import { PERMISSIONS } from '../permissions';
import { Coverage } from './Coverage';
import { Lists } from './Lists';
import { rowsOf } from './rows';
import { useRecompute } from './use-recompute';

const Reports = () => {
  const intl = useIntl();
  const { formatMessage } = intl;
  const { data, hasFailed, reload } = useAnswer<ReportsAnswer>('reports');
  const { waiting, start } = useRecompute(reload);
  const { allowedActions } = useRBAC(PERMISSIONS.recompute);
  const mayRecompute = allowedActions.canRecompute === true;
  return (
    <Page.Main>
      <Page.Title>{formatMessage(messages.title)}</Page.Title>
      <Layouts.Header
        title={formatMessage(messages.title)}
        subtitle={formatMessage(messages.subtitle)}
        primaryAction={
          mayRecompute ? (
            <Button
              startIcon={<ArrowClockwise />}
              loading={(waiting ?? 0) > 0}
              onClick={() => {
                start({ all: true });
              }}
            >
              {formatMessage(messages.recomputeAll)}
            </Button>
          ) : null
        }
      />
      <Layouts.Content>
        <Flex direction="column" alignItems="stretch" gap={6}>
          <Typography role="status" textColor="neutral600">
            {waiting === undefined ? '' : formatMessage(messages.waiting, { count: waiting })}
          </Typography>
          {hasFailed ? (
            <Typography textColor="danger600">{formatMessage(messages.failed)}</Typography>
          ) : null}
          {data ? (
            <>
              <Coverage coverage={data.coverage} />
              <Lists
                rows={rowsOf(intl, data)}
                onRetry={
                  mayRecompute
                    ? (jobId) => {
                        start({ jobs: [jobId] });
                      }
                    : undefined
                }
              />
            </>
          ) : (
            <Box>{hasFailed ? null : <Page.Loading />}</Box>
          )}
        </Flex>
      </Layouts.Content>
    </Page.Main>
  );
};

/** The page in the menu, for whoever may read links. */
const ReportsPage = () => (
  <Page.Protect permissions={PERMISSIONS.read}>
    <Reports />
  </Page.Protect>
);

export default ReportsPage;
