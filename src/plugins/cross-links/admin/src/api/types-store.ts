import type { TypesAnswer } from '../../../core/src/contracts/reports';

/** What is known of the types so far. */
export interface TypesState {
  readonly types: TypesAnswer | undefined;
  readonly hasFailed: boolean;
}

const UNKNOWN: TypesState = { types: undefined, hasFailed: false };

/** Holds one answer for all who need it; a question that failed is asked again on `ask` alone. */
export const createTypesStore = () => {
  let state = UNKNOWN;
  let isAsking = false;
  const listeners = new Set<() => void>();
  const become = (next: TypesState): void => {
    state = next;
    for (const listener of listeners) listener();
  };
  const ask = async (question: () => Promise<TypesAnswer>): Promise<void> => {
    if (isAsking || state.types) return;
    isAsking = true;
    if (state.hasFailed) become(UNKNOWN);
    try {
      become({ types: await question(), hasFailed: false });
    } catch {
      become({ types: undefined, hasFailed: true });
    } finally {
      isAsking = false;
    }
  };
  return {
    ask,
    current: (): TypesState => state,
    /** The settings have changed what counts as what: whoever looks next asks again. */
    forget: (): void => {
      become(UNKNOWN);
    },
    subscribe: (listener: () => void): (() => void) => {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
  };
};

/** Shared by panels and bulk actions. */
export const typesStore = createTypesStore();
