import { answering } from './answering';
import type { CandidateSource } from './candidate-source';

const away = (): Promise<never> => Promise.reject(new Error('connect ECONNREFUSED'));
const source: CandidateSource = { name: 'search', put: away, remove: away, find: away };

describe('answering', () => {
  it('tells whose fault it was', async () => {
    const wrapped = answering(source);
    const because =
      'The candidate source "search" did not do what it was asked: connect ECONNREFUSED';
    await expect(wrapped.put([])).rejects.toThrow(because);
    await expect(wrapped.remove([])).rejects.toThrow(because);
    await expect(wrapped.find({} as never)).rejects.toThrow(because);
  });
});
