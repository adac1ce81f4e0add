/** A model that turns passages into sentence vectors. */

/** One interface for every model, in this process, in a worker or behind HTTP. */
export interface Embedder {
  /** Names model and version: vectors of different ids are never compared. */
  readonly id: string;
  /** Primary languages that it was made for; absent: any. */
  readonly languages?: readonly string[];
  /** One vector a text, in order. Rejects with a message that says what failed and how to mend it. */
  embed(texts: readonly string[]): Promise<Float32Array[]>;
  /** Ends what it keeps running, for example a worker thread. */
  close?(): Promise<void>;
}

/** True where the embedder reads the locale's language. */
export const speaks = (embedder: Embedder, locale: string): boolean => {
  const language = locale.split(/[-_]/u, 1)[0]?.toLowerCase() ?? '';
  return embedder.languages?.includes(language) ?? true;
};
