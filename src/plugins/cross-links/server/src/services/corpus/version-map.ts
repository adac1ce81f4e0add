import type { State, VersionKey } from '../../repositories/rows';

const nameOf = ({ uid, documentId, locale, state }: VersionKey): string =>
  [uid, documentId, locale, state].join('|');

const documentName = ({ uid, documentId }: Pick<VersionKey, 'uid' | 'documentId'>): string =>
  `${uid}|${documentId}`;

interface Held<T> {
  readonly key: VersionKey;
  /** Changes with every write of the row: its id and time. */
  readonly signature: string;
  readonly value: T;
}

/** What is known of entries, by their versions. */
export class VersionMap<T> {
  readonly #held = new Map<string, Held<T>>();
  /** The versions of each document that are held. */
  readonly #versions = new Map<string, Set<string>>();

  get(key: VersionKey): T | undefined {
    return this.#held.get(nameOf(key))?.value;
  }

  isCurrent(key: VersionKey, signature: string): boolean {
    return this.#held.get(nameOf(key))?.signature === signature;
  }

  set(key: VersionKey, signature: string, value: T): void {
    const name = nameOf(key);
    this.#held.set(name, { key, signature, value });
    const own = this.#versions.get(documentName(key));
    if (own) own.add(name);
    else this.#versions.set(documentName(key), new Set([name]));
  }

  delete(key: VersionKey): void {
    const name = nameOf(key);
    if (!this.#held.delete(name)) return;
    const own = this.#versions.get(documentName(key));
    own?.delete(name);
    if (own?.size === 0) this.#versions.delete(documentName(key));
  }

  clear(): void {
    this.#held.clear();
    this.#versions.clear();
  }

  keysOfDocument(uid: string, documentId: string): VersionKey[] {
    const names = this.#versions.get(documentName({ uid, documentId })) ?? [];
    return [...names].flatMap((name) => this.#held.get(name)?.key ?? []);
  }

  keysOf(uid: string): VersionKey[] {
    return [...this.#held.values()].filter(({ key }) => key.uid === uid).map(({ key }) => key);
  }

  /** What is held in one state that is read in one language. */
  *in(state: State, isInLanguage: (key: VersionKey) => boolean): Generator<Held<T>, undefined> {
    for (const held of this.#held.values())
      if (held.key.state === state && isInLanguage(held.key)) yield held;
  }

  some(state: State, isInLanguage: (key: VersionKey) => boolean): boolean {
    return this.in(state, isInLanguage).next().done !== true;
  }

  all(): Iterable<Held<T>> {
    return this.#held.values();
  }
}
