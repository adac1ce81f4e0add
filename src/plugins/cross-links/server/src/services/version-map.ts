import type { State, VersionKey } from '../repositories/rows';

const nameOf = ({ uid, documentId, locale, state }: VersionKey): string =>
  [uid, documentId, locale, state].join('|');

interface Held<T> {
  readonly key: VersionKey;
  /** Changes with every write of the row: its id and time. */
  readonly signature: string;
  readonly document: T;
}

/** Documents by version of an entry. */
export class VersionMap<T> {
  readonly #held = new Map<string, Held<T>>();

  get size(): number {
    return this.#held.size;
  }

  get(key: VersionKey): T | undefined {
    return this.#held.get(nameOf(key))?.document;
  }

  isCurrent(key: VersionKey, signature: string): boolean {
    return this.#held.get(nameOf(key))?.signature === signature;
  }

  set(key: VersionKey, signature: string, document: T): void {
    this.#held.set(nameOf(key), { key, signature, document });
  }

  delete(key: VersionKey): void {
    this.#held.delete(nameOf(key));
  }

  keysOf(uid: string): VersionKey[] {
    return [...this.#held.values()].filter(({ key }) => key.uid === uid).map(({ key }) => key);
  }

  /** Documents in one state that are read in one language. */
  inLanguage(state: State, isInLanguage: (key: VersionKey) => boolean): T[] {
    return this.entries(state, isInLanguage).map(({ document }) => document);
  }

  all(): Iterable<Held<T>> {
    return this.#held.values();
  }

  entries(state: State, isInLanguage: (key: VersionKey) => boolean): Held<T>[] {
    return [...this.#held.values()].filter(({ key }) => key.state === state && isInLanguage(key));
  }
}
