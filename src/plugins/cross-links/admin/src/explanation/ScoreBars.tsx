import { Box, Flex, Grid, Typography } from '@strapi/design-system';
import { Fragment } from 'react';
import { useIntl } from 'react-intl';
import type { ScoreParts } from '../../../core/src/ranking/match';

import { explanationMessages as messages, partMessages } from '../messages/explanation';
import { hundredths } from './strength';
import { scoreBars } from './score-bars';

interface Props {
  readonly parts: ScoreParts;
  readonly score: number;
}

const signed = (points: number): string => (points < 0 ? `−${-points}` : `+${points}`);

/** The parts of a score as bars whose numbers sum to it. */
export const ScoreBars = ({ parts, score }: Props) => {
  const { formatMessage } = useIntl();
  const bars = scoreBars(parts);
  return (
    <Grid.Root gap={2} gridCols={12} tag="dl">
      {bars.map(({ part, points }) => (
        <Fragment key={part}>
          <Grid.Item col={4} s={4} xs={5} tag="dt" alignItems="center">
            <Typography variant="pi">
              {part in partMessages
                ? formatMessage(partMessages[part as keyof typeof partMessages])
                : part}
            </Typography>
          </Grid.Item>
          <Grid.Item col={8} s={8} xs={7} tag="dd">
            <Flex gap={2} width="100%">
              <Box flex="1" background="neutral150" hasRadius height="0.8rem">
                <Box
                  height="0.8rem"
                  hasRadius
                  background={points < 0 ? 'danger500' : 'primary500'}
                  width={`${Math.min(100, Math.abs(points))}%`}
                />
              </Box>
              <Box minWidth="4rem">
                <Typography variant="pi" fontWeight="semiBold">
                  {signed(points)}
                </Typography>
              </Box>
            </Flex>
          </Grid.Item>
        </Fragment>
      ))}
      <Grid.Item col={4} s={4} xs={5} tag="dt">
        <Typography variant="pi" fontWeight="bold">
          {formatMessage(messages.total)}
        </Typography>
      </Grid.Item>
      <Grid.Item col={8} s={8} xs={7} tag="dd">
        <Typography variant="pi" fontWeight="bold">
          {formatMessage(messages.score, { score: hundredths(score) })}
        </Typography>
      </Grid.Item>
    </Grid.Root>
  );
};
