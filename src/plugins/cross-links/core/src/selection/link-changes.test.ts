import { linkChanges, type ShownLink } from './link-changes';

const link = (documentId: string): ShownLink => ({ uid: 'api::a.a', documentId, kind: 'mentor' });
const [a, b, c] = [link('a'), link('b'), link('c')];

it('is nothing where a page shows the same', () => {
  expect(linkChanges([], [])).toBeUndefined();
  expect(linkChanges([a, b], [a, b])).toBeUndefined();
});

it('names what came, what went and what stands elsewhere', () => {
  expect(linkChanges([a, b], [b, c])).toEqual({
    added: [{ ...c, position: 2 }],
    removed: [{ ...a, position: 1 }],
    moved: [{ ...b, from: 2, to: 1 }],
  });
});
