import { Box, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import type { ProposalsAnswer } from '../../../core/src/contracts/proposals';
import type { SettingsAnswer } from '../../../core/src/contracts/site-settings';

import { useAnswer } from '../api/use-answer';
import { Page } from '../host';
import { settingsMessages as messages } from '../messages/settings';
import { PERMISSIONS } from '../permissions';
import { SettingsForm } from './SettingsForm';

const Content = () => {
  const { formatMessage } = useIntl();
  const settings = useAnswer<SettingsAnswer>('settings');
  const proposals = useAnswer<ProposalsAnswer>('proposals');
  if (settings.hasFailed) {
    return (
      <Box padding={10}>
        <Typography textColor="danger600">{formatMessage(messages.failed)}</Typography>
      </Box>
    );
  }
  if (!settings.data) return <Page.Loading />;
  return (
    <SettingsForm
      // What was saved, here or elsewhere, is what the form begins from.
      key={settings.data.version}
      answer={settings.data}
      proposals={proposals.data?.data ?? []}
      onSaved={() => {
        settings.reload();
        proposals.reload();
      }}
    />
  );
};

/** The page under Settings. */
const SettingsPage = () => {
  const { formatMessage } = useIntl();
  return (
    <Page.Protect permissions={PERMISSIONS.settings}>
      <Page.Main>
        <Page.Title>{formatMessage(messages.title)}</Page.Title>
        <Content />
      </Page.Main>
    </Page.Protect>
  );
};

export default SettingsPage;
