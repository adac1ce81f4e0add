import { Box, Flex, Link, Typography } from '@strapi/design-system';
import { NavLink } from 'react-router-dom';
import { useIntl } from 'react-intl';
import type { Lead } from '../../../core/src/contracts/leads';

import { fieldPath } from '../entry-path';
import { panelMessages as messages } from '../messages/panel';

interface Props {
  readonly title: string;
  readonly leads: readonly Lead[];
}

/** Entries, each one click from being open. */
export const LeadList = ({ title, leads }: Props) => {
  const { formatMessage, formatList } = useIntl();
  return (
    <Box width="100%">
      <Typography variant="sigma" textColor="neutral600" tag="h3">
        {title}
      </Typography>
      <Flex tag="ul" direction="column" alignItems="stretch" gap={2} paddingTop={2}>
        {leads.map(({ uid, documentId, locale, title: name, states }) => (
          <Box key={`${documentId}${locale ?? ''}`} tag="li">
            <Link tag={NavLink} to={fieldPath(uid, documentId, locale)}>
              {name}
            </Link>
            <Typography variant="pi" textColor="neutral600" tag="p">
              {formatList([...states].sort().map((state) => formatMessage(messages[state])))}
            </Typography>
          </Box>
        ))}
      </Flex>
    </Box>
  );
};
