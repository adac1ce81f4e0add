import { judgedSetOf } from './judged-site';

describe('judgedSetOf', () => {
  it('makes judgements of pins and hides, and labels of modes', () => {
    const source = {
      id: 'a',
      locale: 'en',
      segments: [
        { field: 'title', role: 'title', text: 'Alone' },
        { field: 'tags', role: 'tags', text: 'managers' },
        { field: 'body', role: 'heading', text: 'At the desk' },
        { field: 'body', role: 'body', text: 'Whom can I ask?' },
      ] as const,
    };
    const set = judgedSetOf({
      offerings: [],
      sources: [source],
      judgements: [
        { sourceId: 'a', offeringId: 'm', grade: 3 },
        { sourceId: 'a', offeringId: 't', grade: 0 },
      ],
      overrides: [{ sourceId: 'a', need: 'mentor' }],
    });
    expect(set.articles).toEqual([{ source, need: 'mentor' }]);
    expect(set.overrides).toEqual([
      { id: 'a', title: 'Alone', body: 'At the desk\n\nWhom can I ask?', need: 'mentor' },
    ]);
    expect([...(set.qrels.get('a') ?? [])]).toEqual([
      ['m', 3],
      ['t', 0],
    ]);
  });
});
