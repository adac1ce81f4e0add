import { sendableValues } from './form-values';

const attributes = {
  title: { type: 'string' },
  body: { type: 'blocks' },
  cover: { type: 'media' },
  secret: { type: 'password' },
  tags: { type: 'relation' },
};

describe('sendableValues', () => {
  it('sends text as it stands and relations as changes by document', () => {
    const connected = { id: 3, apiData: { id: 3, documentId: 'new' }, label: 'New' };
    const tags = { connect: [connected], disconnect: [{ id: 1, documentId: 'old' }] };
    expect(sendableValues({ title: 'T', body: [], tags, other: 1 }, attributes)).toEqual({
      title: 'T',
      body: [],
      tags: { connect: [{ documentId: 'new' }], disconnect: [{ documentId: 'old' }] },
    });
  });

  it('leaves out files, secrets and what is no part of the type', () => {
    expect(sendableValues({ cover: { id: 1 }, secret: 'x', tags: [] }, attributes)).toEqual({});
  });
});
