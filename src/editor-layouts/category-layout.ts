import type { EditorLayout } from './editor-layout';

export const categoryLayout: EditorLayout = {
  uid: 'api::category.category',
  mainField: 'name',
  sortBy: 'sortOrder',
  sortOrder: 'ASC',
  pageSize: 50,
  list: ['name', 'parent', 'sortOrder', 'articles'],
  rows: [
    [
      ['name', 6],
      ['slug', 6],
    ],
    [['description', 12]],
    [
      ['parent', 6],
      ['children', 6],
    ],
    [
      ['sortOrder', 6],
      ['needHint', 6],
    ],
    [
      ['articles', 6],
      ['mentorProfiles', 6],
    ],
    [['trainerPrograms', 6]],
  ],
  fields: {
    name: { label: 'Name' },
    slug: { label: 'Address', description: 'The last part of the page address.' },
    description: { label: 'Description', description: 'Printed above the articles.' },
    parent: { label: 'Inside', description: 'The category that holds this one; three levels.' },
    children: { label: 'Holds' },
    sortOrder: { label: 'Position', description: 'Lower numbers come first in the menu.' },
    needHint: {
      label: 'Hint at the support need',
      description: 'Nudges every article of this section towards a mentor or a trainer.',
    },
    articles: { label: 'Articles' },
    mentorProfiles: { label: 'Mentors' },
    trainerPrograms: { label: 'Programs' },
  },
};
