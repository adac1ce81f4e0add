import { createTypesStore } from './types-store';

const ANSWER = { sources: ['api::article.article'], offerings: [], advised: [] };

describe('createTypesStore', () => {
  it('asks once for all who ask together, and tells them', async () => {
    const store = createTypesStore();
    const heard = jest.fn();
    const question = jest.fn(() => Promise.resolve(ANSWER));
    store.subscribe(heard);
    await Promise.all([store.ask(question), store.ask(question)]);
    await store.ask(question);
    expect(question).toHaveBeenCalledTimes(1);
    expect(heard).toHaveBeenCalledTimes(1);
    expect(store.current()).toEqual({ types: ANSWER, hasFailed: false });
  });

  it('keeps a failure until it is asked again', async () => {
    const store = createTypesStore();
    await store.ask(() => Promise.reject(new Error('offline')));
    expect(store.current()).toEqual({ types: undefined, hasFailed: true });
    await store.ask(() => Promise.resolve(ANSWER));
    expect(store.current().types).toBe(ANSWER);
  });

  it('asks anew once the settings have changed', async () => {
    const store = createTypesStore();
    await store.ask(() => Promise.resolve(ANSWER));
    store.forget();
    expect(store.current()).toEqual({ types: undefined, hasFailed: false });
  });
});
