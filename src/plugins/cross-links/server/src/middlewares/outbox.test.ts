import { touchedBy } from './outbox';

const uid = 'api::article.article';
const touched = (params: object, result: unknown) =>
  touchedBy({ uid, params }, result).map(({ documentId }) => documentId);

describe('touchedBy', () => {
  it('names the document that was written', () => {
    expect(touched({}, { documentId: 'a' })).toEqual(['a']);
    expect(touched({ documentId: 'a' }, { documentId: 'a', entries: [] })).toEqual(['a']);
  });

  it('names both the copy and its original after a clone', () => {
    expect(touched({ documentId: 'a' }, { documentId: 'b', entries: [] })).toEqual(['b', 'a']);
  });

  it('falls back on what was asked for where nothing came back', () => {
    expect(touched({ documentId: 'a' }, null)).toEqual(['a']);
  });
});
