import type { EditorLayout } from './editor-layout';

export const tagLayout: EditorLayout = {
  uid: 'api::tag.tag',
  mainField: 'name',
  sortBy: 'name',
  sortOrder: 'ASC',
  pageSize: 50,
  list: ['name', 'kind', 'needHint', 'articles', 'mentorProfiles'],
  rows: [
    [
      ['name', 6],
      ['slug', 6],
    ],
    [
      ['kind', 6],
      ['needHint', 6],
    ],
    [['description', 12]],
    [['synonyms', 12]],
    [
      ['articles', 6],
      ['mentorProfiles', 6],
    ],
    [
      ['trainerPrograms', 6],
      ['programsTeaching', 6],
    ],
  ],
  fields: {
    name: { label: 'Name', description: 'Without commas.' },
    slug: { label: 'Address', description: 'The last part of the page address.' },
    kind: { label: 'Kind', description: 'A skill can be taught; a topic is what a text is about.' },
    needHint: {
      label: 'Hint at the support need',
      description: 'Nudges articles with this tag towards a mentor or a trainer. Usually none.',
    },
    description: { label: 'Description', description: 'Printed above the articles of this tag.' },
    synonyms: {
      label: 'Synonyms',
      description: 'A list such as ["long-term", "long term"], read as this tag in texts.',
    },
    articles: { label: 'Articles' },
    mentorProfiles: { label: 'Mentors' },
    trainerPrograms: { label: 'Programs about it' },
    programsTeaching: { label: 'Programs that teach it' },
  },
};
