import { Box, Flex, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import type { ReadEntry } from '../../../../core/src/contracts/site-settings';

import { StateBadge } from '../../field/StateBadge';
import { mappingMessages as messages } from '../../messages/settings';

interface Props {
  readonly entries: readonly ReadEntry[];
}

/** One line a field: several segments of a list read better beside each other. */
const byField = ({ segments }: ReadEntry): [string, string][] => {
  const lines = new Map<string, string[]>();
  for (const { field, text } of segments) lines.set(field, [...(lines.get(field) ?? []), text]);
  return [...lines].map(([field, texts]) => [field, texts.join(' · ')]);
};

/** Entries as a mapping reads them: the name, whether it is open, and the beginning of each field. */
export const ReadEntries = ({ entries }: Props) => {
  const { formatMessage } = useIntl();
  if (entries.length === 0) {
    return (
      <Typography variant="pi" textColor="neutral600">
        {formatMessage(messages.previewEmpty)}
      </Typography>
    );
  }
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      {entries.map((entry) => (
        <Box key={entry.documentId}>
          <Flex gap={2} wrap="wrap">
            <Typography fontWeight="bold" textColor="neutral800">
              {entry.title === '' ? '–' : entry.title}
            </Typography>
            {entry.availability ? (
              <>
                <StateBadge state={entry.availability.state} />
                <Typography variant="pi" textColor="neutral600">
                  {entry.availability.because}
                </Typography>
              </>
            ) : null}
          </Flex>
          <Box tag="dl" paddingTop={1}>
            {byField(entry).map(([field, text]) => (
              <Flex key={field} gap={3} alignItems="flex-start" paddingTop={1}>
                <Box tag="dt" minWidth="12rem" maxWidth="12rem">
                  <Typography variant="pi" textColor="neutral600" ellipsis tag="span" title={field}>
                    {field}
                  </Typography>
                </Box>
                <Box tag="dd" flex="1" minWidth={0}>
                  <Typography variant="pi" textColor="neutral800" ellipsis tag="p">
                    {text}
                  </Typography>
                </Box>
              </Flex>
            ))}
          </Box>
        </Box>
      ))}
    </Flex>
  );
};
