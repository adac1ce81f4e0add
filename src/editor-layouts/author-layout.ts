import type { EditorLayout } from './editor-layout';

export const authorLayout: EditorLayout = {
  uid: 'api::author.author',
  mainField: 'name',
  sortBy: 'name',
  sortOrder: 'ASC',
  pageSize: 20,
  list: ['name', 'jobTitle', 'affiliation', 'articles'],
  rows: [
    [
      ['name', 6],
      ['slug', 6],
    ],
    [
      ['jobTitle', 6],
      ['affiliation', 6],
    ],
    [['bio', 12]],
    [
      ['avatar', 6],
      ['orcid', 6],
    ],
    [['links', 12]],
    [
      ['mentorProfile', 6],
      ['articles', 6],
    ],
  ],
  fields: {
    name: { label: 'Name', description: 'As printed beside the date of an article.' },
    slug: { label: 'Address', description: 'The last part of the page address.' },
    jobTitle: { label: 'Job title' },
    affiliation: { label: 'Affiliation', description: 'University, institute or company.' },
    bio: { label: 'About', description: 'Two or three sentences for the author page.' },
    avatar: { label: 'Portrait' },
    orcid: { label: 'ORCID', placeholder: '0000-0002-1825-0097' },
    links: { label: 'Links', description: 'Public pages of this person.' },
    mentorProfile: { label: 'Also a mentor', description: 'The mentor profile of this person.' },
    articles: { label: 'Articles' },
  },
};
