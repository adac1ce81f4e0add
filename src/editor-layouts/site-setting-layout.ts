import type { EditorLayout } from './editor-layout';

export const siteSettingLayout: EditorLayout = {
  uid: 'api::site-setting.site-setting',
  mainField: 'siteTitle',
  rows: [
    [
      ['siteTitle', 6],
      ['siteUrl', 6],
    ],
    [['tagline', 12]],
    [
      ['mentorBlockHeading', 6],
      ['trainerBlockHeading', 6],
    ],
    [
      ['logo', 6],
      ['recentPostsCount', 6],
    ],
    [['disclosure', 12]],
  ],
  fields: {
    siteTitle: { label: 'Site title' },
    siteUrl: { label: 'Site address', description: 'Where readers find the blog.' },
    tagline: { label: 'Tagline', description: 'One line under the title.' },
    mentorBlockHeading: { label: 'Heading over mentors' },
    trainerBlockHeading: { label: 'Heading over programs' },
    logo: { label: 'Logo' },
    recentPostsCount: { label: 'Recent posts', description: 'How many the side bar lists.' },
    disclosure: { label: 'Disclosure', description: 'Shown where offers are paid.' },
  },
};
