import type { ImportOrigin } from '../../../../server/src/importing';
import { decide } from './decide';

const known: ImportOrigin = {
  ...{ origin: 'a', uid: 'api::post.post', locale: 'en', targetId: 'd1', contentHash: 'h1' },
  ...{ stamp: 's1', related: [], isPinned: true },
};
const of = (given: Partial<Parameters<typeof decide>[0]>) =>
  decide({ known, stamp: 's1', contentHash: 'h1', force: false, ...given });

it('creates what is new and leaves what is the same', () => {
  expect(of({ known: undefined, stamp: undefined })).toEqual({ action: 'create' });
  expect(of({})).toEqual({ action: 'unchanged', documentId: 'd1' });
  expect(of({ force: true })).toEqual({ action: 'unchanged', documentId: 'd1' });
});

it('updates what its source has changed, or what lacks a picture', () => {
  expect(of({ contentHash: 'h2' })).toMatchObject({
    action: 'update',
    documentId: 'd1',
    because: 'its source has changed',
  });
  expect(of({ known: { ...known, contentHash: 'h1+' } })).toMatchObject({
    because: 'a picture of it was missing',
  });
});

it('never writes over an editor unless it is told to', () => {
  expect(of({ stamp: 's2', contentHash: 'h2' })).toMatchObject({
    action: 'skip',
    because: expect.stringContaining('an editor has changed it') as unknown,
  });
  expect(of({ stamp: 's2' })).toMatchObject({ action: 'unchanged' });
  expect(of({ stamp: 's2', contentHash: 'h2', force: true })).toMatchObject({ action: 'update' });
  expect(of({ stamp: undefined })).toMatchObject({
    action: 'skip',
    because: expect.stringContaining('deleted since') as unknown,
  });
  expect(of({ stamp: undefined, force: true })).toEqual({ action: 'create' });
});
