import { useEffect, useSyncExternalStore } from 'react';
import type { TypesAnswer } from '../../../core/src/contracts/reports';

import { getFetchClient } from '../host';
import { PLUGIN_ID } from '../plugin-id';
import { typesStore, type TypesState } from './types-store';

interface Types extends TypesState {
  readonly retry: () => void;
}

/** Not the hook's client: that one takes its questions back when the component that asked first goes away. */
const ask = (): void => {
  const question = async () =>
    (await getFetchClient().get<TypesAnswer>(`/${PLUGIN_ID}/types`)).data;
  void typesStore.ask(question);
};

/** Which types get links and which are linked to: one question for everybody who needs to know. */
export const useTypes = (): Types => {
  const state = useSyncExternalStore(typesStore.subscribe, typesStore.current);
  const isUnknown = state.types === undefined && !state.hasFailed;
  useEffect(() => {
    if (isUnknown) ask();
  }, [isUnknown]);
  return { ...state, retry: ask };
};
