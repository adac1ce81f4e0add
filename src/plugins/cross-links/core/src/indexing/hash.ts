/** 32-bit hashes that are equal on every machine; not for secrets. */

/** FNV-1a over UTF-16 units, as an unsigned 32-bit number. */
export const hashText = (text: string, seed = 0x811c9dc5): number => {
  let hash = seed;
  for (let at = 0; at < text.length; at += 1) {
    hash ^= text.charCodeAt(at);
    hash = Math.imul(hash, 0x01000193);
  }
  return hash >>> 0;
};

/** Two hashes made one, order-sensitive: the finaliser of MurmurHash3 over their combination. */
export const combineHashes = (first: number, second: number): number => {
  let hash = Math.imul(first, 0x9e3779b1) ^ second;
  hash ^= hash >>> 16;
  hash = Math.imul(hash, 0x85ebca6b);
  hash ^= hash >>> 13;
  return hash >>> 0;
};

/** Sixteen hexadecimal digits for a text: two independent 32-bit hashes. */
export const fingerprint = (text: string): string =>
  [hashText(text), hashText(text, 0x2f0b4a27)]
    .map((hash) => hash.toString(16).padStart(8, '0'))
    .join('');
