import { judgedSetOf } from './judged-site';

describe('judgedSetOf', () => {
  it('makes judgements of pins and hides', () => {
    const source = { id: 'a', locale: 'en', segments: [] };
    const set = judgedSetOf({
      offerings: [],
      sources: [source],
      judgements: [
        { sourceId: 'a', offeringId: 'm', grade: 3 },
        { sourceId: 'a', offeringId: 't', grade: 0 },
      ],
    });
    expect(set.articles).toEqual([{ source }]);
    expect([...(set.qrels.get('a') ?? [])]).toEqual([
      ['m', 3],
      ['t', 0],
    ]);
  });
});
