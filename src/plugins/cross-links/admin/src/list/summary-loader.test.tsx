import type { SummariesAnswer } from '../../../core/src/contracts/summaries';
import { createSummaryLoader } from './summary-loader';

const UID = 'api::article.article';

const answering = () => {
  const asked: string[] = [];
  const ask = (path: string): Promise<SummariesAnswer> => {
    asked.push(path);
    const ids = new URLSearchParams(path.split('?')[1]).get('ids')?.split(',') ?? [];
    return Promise.resolve({
      data: ids.map((documentId) => ({ documentId, count: 1, isPublished: true, problems: [] })),
    });
  };
  return { asked, ask };
};

describe('createSummaryLoader', () => {
  it('asks once for all the cells of a page, and once for each language', async () => {
    const { asked, ask } = answering();
    const { load } = createSummaryLoader(ask);
    const found = await Promise.all([
      load(UID, 'a', 'en'),
      load(UID, 'b', 'en'),
      load(UID, 'a', 'en'),
      load(UID, 'a', 'fr'),
    ]);
    expect(found.map((summary) => summary?.documentId)).toEqual(['a', 'b', 'a', 'a']);
    expect(asked).toHaveLength(2);
  });

  it('asks again after a while, and after a failure', async () => {
    const { asked, ask } = answering();
    let time = 0;
    const { load } = createSummaryLoader(ask, () => time);
    await load(UID, 'a', 'en');
    await load(UID, 'a', 'en');
    expect(asked).toHaveLength(1);
    time = 6_000;
    await load(UID, 'a', 'en');
    expect(asked).toHaveLength(2);
    const failing = createSummaryLoader(() => Promise.reject(new Error('no')));
    await expect(failing.load(UID, 'a', 'en')).rejects.toThrow('no');
  });
});
