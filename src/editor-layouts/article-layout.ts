import type { EditorLayout } from './editor-layout';

export const articleLayout: EditorLayout = {
  uid: 'api::article.article',
  mainField: 'title',
  sortBy: 'postDate',
  sortOrder: 'DESC',
  pageSize: 20,
  list: ['title', 'author', 'categories', 'tags', 'postDate'],
  rows: [
    [['title', 12]],
    [
      ['slug', 6],
      ['postDate', 6],
    ],
    [
      ['author', 6],
      ['categories', 6],
    ],
    [['tags', 12]],
    [['body', 12]],
    [['crossLinks', 12]],
    [
      ['excerpt', 6],
      ['cover', 6],
    ],
    [['seo', 12]],
  ],
  fields: {
    title: {
      label: 'Title',
      description: 'The headline. It counts most when fitting mentors and programs are looked for.',
    },
    slug: { label: 'Address', description: 'The last part of the page address.' },
    postDate: {
      label: 'Post date',
      description: 'Printed beside the author. Publishing again does not change it.',
    },
    author: { label: 'Author', description: 'The name that readers see.' },
    categories: {
      label: 'Categories',
      description: 'Up to three; the first is the section of the article.',
    },
    tags: {
      label: 'Tags',
      description: 'Words that mentors and programs share make the links better.',
    },
    body: { label: 'Text', description: 'At least 40 words before it can be published.' },
    crossLinks: {
      label: 'Mentors and programs',
      description: 'Where this article leads its readers. Leave on automatic, or choose yourself.',
    },
    excerpt: { label: 'Excerpt', description: 'Shown in lists. Leave empty to use the opening.' },
    cover: { label: 'Cover', description: 'Give the file an alternative text in the library.' },
    seo: { label: 'Search engines', description: 'Only if title and excerpt will not do.' },
  },
};
