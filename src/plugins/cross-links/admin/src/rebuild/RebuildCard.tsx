import { Box, Button, Flex, ProgressBar, Typography } from '@strapi/design-system';
import { Cross, Play } from '@strapi/icons';
import { useIntl } from 'react-intl';
import type { RebuildProgress } from '../../../core/src/contracts/rebuild';

import { rebuildMessages as messages } from '../messages/rebuild';
import { progressLine } from './progress-line';

interface Props {
  readonly progress: RebuildProgress;
  readonly onPause: () => void;
  readonly onResume: () => void;
  readonly onCancel: () => void;
}

const percentOf = ({ state, done, total }: RebuildProgress): number => {
  if (state === 'done') return 100;
  return total === 0 ? 0 : Math.floor((100 * done) / total);
};

/** How the rebuild stands, and what can be done with it. */
export const RebuildCard = ({ progress, onPause, onResume, onCancel }: Props) => {
  const intl = useIntl();
  const { formatMessage, formatDate } = intl;
  const { state, error = '', finishedAt } = progress;
  if (state === 'idle') return null;
  const percent = percentOf(progress);
  const isOpen = state === 'running' || state === 'paused';
  return (
    <Box background="neutral0" hasRadius shadow="filterShadow" padding={6}>
      <Flex justifyContent="space-between" alignItems="flex-start" gap={4} wrap="wrap">
        <Box role="status">
          <Typography variant="delta" tag="h2">
            {formatMessage(messages[state], { error })}
          </Typography>
          <Typography variant="pi" textColor="neutral600" tag="p">
            {progressLine(intl, progress)}
            {isOpen || finishedAt === null
              ? null
              : ` · ${formatDate(finishedAt, { dateStyle: 'medium', timeStyle: 'short' })}`}
          </Typography>
          {state === 'running' ? (
            <Typography variant="pi" textColor="neutral600" tag="p">
              {error === ''
                ? formatMessage(messages.closeTab)
                : formatMessage(messages.stumbles, { error })}
            </Typography>
          ) : null}
        </Box>
        {isOpen ? (
          <Flex gap={2}>
            {state === 'running' ? (
              <Button variant="tertiary" onClick={onPause}>
                {formatMessage(messages.pause)}
              </Button>
            ) : (
              <Button startIcon={<Play />} onClick={onResume}>
                {formatMessage(messages.resume)}
              </Button>
            )}
            <Button variant="danger-light" startIcon={<Cross />} onClick={onCancel}>
              {formatMessage(messages.cancel)}
            </Button>
          </Flex>
        ) : null}
      </Flex>
      {isOpen ? (
        <Box paddingTop={4}>
          <ProgressBar
            value={percent}
            aria-valuenow={percent}
            aria-label={formatMessage(messages.progress)}
          />
        </Box>
      ) : null}
    </Box>
  );
};
