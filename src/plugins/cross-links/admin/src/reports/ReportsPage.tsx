import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { ArrowClockwise } from '@strapi/icons';
import { lazy, Suspense } from 'react';
import { useIntl } from 'react-intl';
import type { ReportsAnswer } from '../../../core/src/contracts/reports';

import { useAnswer } from '../api/use-answer';
import { Layouts, Page, useRBAC } from '../host';
import { rebuildMessages } from '../messages/rebuild';
import { reportMessages as messages } from '../messages/reports';
import { PERMISSIONS } from '../permissions';
import { RebuildCard } from '../rebuild/RebuildCard';
import { useRebuild } from '../rebuild/use-rebuild';
import { Report } from './Report';
import { useJobs } from './use-jobs';

const TopicsSection = lazy(() => import('../topics/TopicsSection'));

const Reports = () => {
  const { formatMessage } = useIntl();
  const { data, hasFailed, reload } = useAnswer<ReportsAnswer>('reports');
  const { allowedActions } = useRBAC(PERMISSIONS.recompute);
  const mayRecompute = allowedActions.canRecompute === true;
  const { waiting, retry } = useJobs(reload);
  const rebuild = useRebuild(mayRecompute, reload);
  const { progress } = rebuild;
  const isOpen = progress?.state === 'running' || progress?.state === 'paused';
  return (
    <Page.Main>
      <Page.Title>{formatMessage(messages.title)}</Page.Title>
      <Layouts.Header
        title={formatMessage(messages.title)}
        subtitle={formatMessage(messages.subtitle)}
        primaryAction={
          mayRecompute ? (
            <Button startIcon={<ArrowClockwise />} disabled={isOpen} onClick={rebuild.start}>
              {formatMessage(rebuildMessages.start)}
            </Button>
          ) : null
        }
      />
      <Layouts.Content>
        <Flex direction="column" alignItems="stretch" gap={6}>
          <Typography role="status" textColor="neutral600">
            {waiting === undefined ? '' : formatMessage(messages.waiting, { count: waiting })}
          </Typography>
          {progress ? (
            <RebuildCard
              progress={progress}
              onPause={rebuild.pause}
              onResume={rebuild.resume}
              onCancel={rebuild.cancel}
            />
          ) : null}
          {hasFailed ? (
            <Typography textColor="danger600">{formatMessage(messages.failed)}</Typography>
          ) : null}
          {data ? <Report report={data} onRetry={mayRecompute ? retry : undefined} /> : null}
          {data || hasFailed ? null : <Page.Loading />}
          <Box>
            <Suspense fallback={null}>
              <TopicsSection />
            </Suspense>
          </Box>
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
