import { Link } from '@strapi/icons';
import type { StrapiApp } from '@strapi/strapi/admin';
import type { ComponentType } from 'react';

import { AdvicePanel } from './advice/advice-panel';
import { addLinksColumn } from './list/links-column';
import { RecomputeAction, SetModeAction } from './list/bulk-actions';
import { fieldMessages as messages } from './messages/field';
import { titleMessages } from './messages/titles';
import { LeadsPanel } from './panel/leads-panel';
import { PERMISSIONS } from './permissions';
import { PLUGIN_ID } from './plugin-id';
import type { AdminPlugin } from './plugin-shape';
import { loadTranslation } from './translations/load-translation';

/** What the content manager lets other plugins add; its own type is not exported where we could import it. */
interface ContentManager {
  readonly addEditViewSidePanel: (panels: unknown[]) => void;
  readonly addBulkAction: (actions: unknown[]) => void;
}

const plugin: AdminPlugin = {
  register(app: StrapiApp) {
    app.registerPlugin({ id: PLUGIN_ID, name: PLUGIN_ID });
    app.customFields.register({
      name: 'links',
      pluginId: PLUGIN_ID,
      type: 'json',
      icon: Link,
      intlLabel: messages.label,
      intlDescription: messages.description,
      // The form gives the field its props; the registry's type knows none.
      components: {
        Input: () => import('./field/LinksField') as unknown as Promise<{ default: ComponentType }>,
      },
      options: {
        advanced: [
          {
            sectionTitle: { id: 'global.settings', defaultMessage: 'Settings' },
            items: [
              {
                name: 'private',
                type: 'checkbox',
                defaultValue: true,
                intlLabel: {
                  id: 'form.attribute.item.privateField',
                  defaultMessage: 'Private field',
                },
                description: {
                  id: 'form.attribute.item.privateField.description',
                  defaultMessage: 'This field will not show up in the API response',
                },
              },
            ],
          },
        ],
      },
    });
    app.addMenuLink({
      to: `plugins/${PLUGIN_ID}`,
      icon: Link,
      intlLabel: titleMessages.menu,
      permissions: PERMISSIONS.read,
      position: 7,
      Component: () => import('./reports/ReportsPage'),
    });
    app.widgets.register({
      id: 'coverage',
      pluginId: PLUGIN_ID,
      icon: Link,
      title: titleMessages.widget,
      permissions: PERMISSIONS.read,
      component: async () => (await import('./widget/CoverageWidget')).default,
    });
  },

  bootstrap(app: Pick<StrapiApp, 'addSettingsLink' | 'getPlugin' | 'registerHook'>) {
    app.addSettingsLink('global', {
      id: PLUGIN_ID,
      to: PLUGIN_ID,
      intlLabel: titleMessages.settings,
      permissions: PERMISSIONS.settings,
      Component: () => import('./settings/SettingsPage'),
    });
    const contentManager = app.getPlugin('content-manager').apis as unknown as ContentManager;
    contentManager.addEditViewSidePanel([LeadsPanel, AdvicePanel]);
    contentManager.addBulkAction([RecomputeAction, SetModeAction]);
    app.registerHook('Admin/CM/pages/ListView/inject-column-in-table', addLinksColumn);
  },

  registerTrads: ({ locales }: { locales: string[] }) => Promise.all(locales.map(loadTranslation)),
};

export default plugin;
