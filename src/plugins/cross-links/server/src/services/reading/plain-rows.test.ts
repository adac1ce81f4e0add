import { createPlainRows } from './plain-rows';

const type = {
  uid: 'api::mentor.mentor',
  attributes: {
    name: { type: 'string' },
    email: { type: 'email', private: true },
    code: { type: 'password' },
    story: { type: 'blocks' },
    tags: { type: 'relation', relation: 'manyToMany', target: 'api::tag.tag' },
    runs: { type: 'component', component: 'training.run' },
  },
} as never;

const clean = createPlainRows();

beforeAll(() => {
  // Strapi's own rule for private attributes reads its global.
  Object.assign(globalThis, { strapi: { config: { get: () => [] } } });
});

it('keeps what anybody may see, and takes private values and passwords away', () => {
  const row = { id: 1, documentId: 'a', name: 'Ada', story: [], email: 'a@b.c', code: 'x' };
  expect(clean(type, [row])).toEqual([{ id: 1, documentId: 'a', name: 'Ada', story: [] }]);
});

it.each([{ tags: [] }, { runs: null }, { unheardOf: 1 }])('leaves %p to Strapi', (more) => {
  expect(
    clean(type, [
      { id: 1, name: 'Ada' },
      { id: 2, ...more },
    ]),
  ).toBeUndefined();
});
