import type { Struct } from '@strapi/strapi';

import { mayPart } from './lost-carriers';

const contentType = (draftAndPublish: boolean) =>
  ({ options: { draftAndPublish } }) as Struct.ContentTypeSchema;

const parts = (action: string, params: object, drafts = false): boolean =>
  mayPart({ action, params, contentType: contentType(drafts) } as never, ['articles']);

describe('mayPart', () => {
  it.each(['delete', 'publish', 'unpublish', 'discardDraft'])('is so for %s', (action) => {
    expect(parts(action, { documentId: 'a' })).toBe(true);
  });

  it.each(['create', 'clone'])('is not so for %s, which nobody carried before', (action) => {
    expect(parts(action, { data: { articles: ['a'] } })).toBe(false);
  });

  it.each([
    [{ articles: { disconnect: [{ documentId: 'a' }] } }],
    [{ articles: { connect: ['a'] } }],
    [{ articles: { set: [] } }],
    [{ articles: [] }],
    [{ articles: null }],
    [{ articles: { id: 1 } }],
  ])('is so for an update with %j', (data) => {
    expect(parts('update', { documentId: 'a', data })).toBe(true);
  });

  it.each([
    [{ name: 'Another name' }],
    [{ articles: { connect: [], disconnect: [] } }],
    [{ articles: undefined }],
    [undefined],
  ])('is not so for an update with %j', (data) => {
    expect(parts('update', { documentId: 'a', data })).toBe(false);
  });

  it('is so for an update that publishes, where there are drafts', () => {
    const params = { documentId: 'a', status: 'published', data: {} };
    expect(parts('update', params)).toBe(false);
    expect(parts('update', params, true)).toBe(true);
  });
});
