import { Box, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';

import { settingsMessages as messages } from '../messages/settings';
import { NumberFields } from './NumberFields';
import { COUNT_FIELDS, SCORE_FIELDS, WORD_FIELDS } from './number-fields';
import { Section } from './Section';
import type { SectionProps, ShownOrigin } from './section-props';

const ORDER = ['unsaved', 'page', 'config'] as const;

/** What is furthest from the default speaks for both. */
const firstOf = (...origins: ShownOrigin[]): ShownOrigin =>
  ORDER.find((origin) => origins.includes(origin)) ?? 'default';

/** How many links are shown, and what makes one strong enough. */
export const NumberSections = ({ draft, origins, revert, onChange }: SectionProps) => {
  const { formatMessage } = useIntl();
  const numbers = { draft, onChange };
  return (
    <>
      <Section
        title={formatMessage(messages.counts)}
        origin={firstOf(origins.limit, origins.quotas)}
        onRevert={revert(['limit', 'quotas'])}
      >
        <NumberFields fields={COUNT_FIELDS} {...numbers} />
      </Section>
      <Section
        title={formatMessage(messages.score)}
        hint={formatMessage(messages.scoreHint)}
        origin={origins.ranking}
        onRevert={revert(['ranking'])}
      >
        <NumberFields fields={SCORE_FIELDS} {...numbers} />
        <Box paddingTop={6} paddingBottom={3}>
          <Typography variant="sigma" textColor="neutral600" tag="h3">
            {formatMessage(messages.words)}
          </Typography>
        </Box>
        <NumberFields fields={WORD_FIELDS} {...numbers} />
      </Section>
    </>
  );
};
