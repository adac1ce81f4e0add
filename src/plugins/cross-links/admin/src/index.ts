import { Link } from '@strapi/icons';
import type { StrapiApp } from '@strapi/strapi/admin';
import type { ComponentType } from 'react';

import { fieldMessages as messages } from './messages/field';
import { PLUGIN_ID } from './plugin-id';

const plugin: StrapiApp['appPlugins'][string] = {
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
  },
};

export default plugin;
