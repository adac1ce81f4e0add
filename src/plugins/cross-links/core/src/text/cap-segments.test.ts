import { capSegments } from './cap-segments';

const segment = (text: string) => ({ field: 'body', role: 'body' as const, text });

describe('capSegments', () => {
  it('leaves a text of ordinary length as it is', () => {
    const segments = [segment('one'), segment('two')];
    expect(capSegments(segments)).toEqual(segments);
  });

  it('cuts where the limit is reached and drops what follows', () => {
    const texts = capSegments([segment('abc'), segment('defg'), segment('h')], 5).map(
      ({ text }) => text,
    );
    expect(texts).toEqual(['abc', 'de']);
  });
});
