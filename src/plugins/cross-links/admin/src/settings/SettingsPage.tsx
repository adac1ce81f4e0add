import { Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import type { Settings } from '../../../core/src/settings/settings';

import { useAnswer } from '../api/use-answer';
import { Layouts, Page } from '../host';
import { settingsMessages as messages } from '../messages/reports';
import { PERMISSIONS } from '../permissions';
import { SettingsView } from './SettingsView';

const Content = () => {
  const { formatMessage } = useIntl();
  const { data, hasFailed } = useAnswer<Settings>('settings');
  if (hasFailed) return <Typography>{formatMessage(messages.failed)}</Typography>;
  return data ? <SettingsView settings={data} /> : <Page.Loading />;
};

/** The page under Settings. */
const SettingsPage = () => {
  const { formatMessage } = useIntl();
  return (
    <Page.Protect permissions={PERMISSIONS.settings}>
      <Page.Title>{formatMessage(messages.title)}</Page.Title>
      <Layouts.Header
        title={formatMessage(messages.title)}
        subtitle={formatMessage(messages.subtitle)}
      />
      <Layouts.Content>
        <Content />
      </Layouts.Content>
    </Page.Protect>
  );
};

export default SettingsPage;
