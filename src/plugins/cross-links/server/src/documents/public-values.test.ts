import type { Core } from '@strapi/strapi';

import { publicValues } from './public-values';

const contentType = (uid: string): unknown => types[uid];

const types: Record<string, object> = {
  'api::article.article': {
    options: { privateAttributes: ['draftNote'] },
    attributes: {
      title: { type: 'string' },
      secret: { type: 'text', private: true },
      draftNote: { type: 'text' },
      run: { type: 'component', component: 'a.run' },
      zone: { type: 'dynamiczone', components: ['a.run'] },
      tags: { type: 'relation', target: 'api::tag.tag' },
    },
  },
  'api::tag.tag': {
    attributes: { name: { type: 'string' }, inside: { type: 'string', private: true } },
  },
};

const strapi = {
  contentType,
  components: {
    'a.run': {
      attributes: { place: { type: 'string' }, seats: { type: 'integer', private: true } },
    },
  },
} as unknown as Core.Strapi;

beforeAll(() => {
  // @strapi/utils reads site-wide private attributes off the global Strapi.
  Object.assign(globalThis, { strapi: { config: { get: () => [] } } });
});

it('takes private attributes away at every depth and keeps the rest', () => {
  const row = {
    id: 1,
    title: 'A title',
    secret: 'x',
    draftNote: 'x',
    run: { place: 'Oslo', seats: 3 },
    zone: [{ __component: 'a.run', place: 'Bergen', seats: 4 }],
    tags: [{ name: 'feedback', inside: 'x' }],
  };
  expect(publicValues(strapi, 'api::article.article', row)).toEqual({
    id: 1,
    title: 'A title',
    run: { place: 'Oslo' },
    zone: [{ __component: 'a.run', place: 'Bergen' }],
    tags: [{ name: 'feedback' }],
  });
});
