import { Box, Typography } from '@strapi/design-system';
import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import type { TypeCard } from '../../../../core/src/contracts/site-settings';
import type { PageSettings } from '../../../../core/src/settings/page-settings';
import type { OfferingSettings } from '../../../../core/src/settings/settings';

import { mappingMessages as messages } from '../../messages/settings';
import { AVAILABILITY_FIELDS } from './availability-fields';
import { MappingFields } from './MappingFields';
import { OFFERING_FIELDS } from './offering-fields';
import { ReadingPreview } from './ReadingPreview';

interface Props {
  readonly type: TypeCard;
  readonly own: OfferingSettings;
  readonly page: PageSettings;
  readonly onChange: (next: OfferingSettings) => void;
}

const Heading = ({ children }: { readonly children: ReactNode }) => (
  <Box paddingTop={6} paddingBottom={3}>
    <Typography variant="sigma" textColor="neutral600" tag="h3">
      {children}
    </Typography>
  </Box>
);

/** What is read of one type of offering, when it can be taken up, and what that gives. */
export const OfferingEditor = ({ type, own, page, onChange }: Props) => {
  const { formatMessage } = useIntl();
  const given = { type, own, onChange };
  return (
    <Box padding={4}>
      <MappingFields fields={OFFERING_FIELDS} {...given} />
      <Heading>{formatMessage(messages.availability)}</Heading>
      <MappingFields fields={AVAILABILITY_FIELDS} {...given} />
      <Heading>{formatMessage(messages.preview)}</Heading>
      <ReadingPreview uid={type.uid} page={page} />
    </Box>
  );
};
