import { Flex, Link, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { NavLink } from 'react-router-dom';
import type { ReportsAnswer, Share } from '../../../core/src/contracts/reports';

import { widgetMessages as messages } from '../messages/reports';
import { PLUGIN_ID } from '../plugin-id';
import { Meter } from '../reports/Meter';

interface Props {
  readonly report: ReportsAnswer;
}

const sumOf = (shares: readonly Share[]): Share => ({
  all: shares.reduce((sum, { all }) => sum + all, 0),
  good: shares.reduce((sum, { good }) => sum + good, 0),
});

/** Coverage in two bars, and how much needs a hand. */
export const WidgetView = ({ report }: Props) => {
  const { formatMessage } = useIntl();
  const { coverage, empty, unavailable, brokenPins, contradictions, jobs } = report;
  const lists = [empty, unavailable, brokenPins, contradictions, jobs.parked];
  const count = lists.reduce((sum, { length }) => sum + length, 0);
  const bars = [
    { label: messages.linked, share: sumOf(coverage.map(({ sources }) => sources)) },
    {
      label: messages.reached,
      share: sumOf(coverage.flatMap(({ mentor, trainer }) => [mentor, trainer])),
    },
  ];
  return (
    <Flex direction="column" alignItems="stretch" gap={4} width="100%" data-cross-links-widget>
      {bars.map(({ label, share }) => (
        <Flex key={label.id} direction="column" alignItems="stretch" gap={1}>
          <Typography variant="pi" textColor="neutral600">
            {formatMessage(label)}
          </Typography>
          <Meter share={share} />
        </Flex>
      ))}
      <Typography variant="pi" textColor="neutral600">
        {formatMessage(messages.changed, { count: report.changedThisWeek })}
      </Typography>
      <Link tag={NavLink} to={`/plugins/${PLUGIN_ID}`}>
        {formatMessage(count === 0 ? messages.fine : messages.open, { count })}
      </Link>
    </Flex>
  );
};
