import { combineHashes, fingerprint, hashText } from './hash';

describe('hashText', () => {
  it('is FNV-1a', () => {
    expect(hashText('')).toBe(0x811c9dc5);
    expect(hashText('a')).toBe(0xe40c292c);
  });
});

describe('combineHashes', () => {
  it('minds the order', () => {
    expect(combineHashes(1, 2)).not.toBe(combineHashes(2, 1));
  });
});

describe('fingerprint', () => {
  it('is sixteen hexadecimal digits', () => {
    expect(fingerprint('text')).toMatch(/^[0-9a-f]{16}$/u);
    expect(fingerprint('text')).not.toBe(fingerprint('texts'));
  });
});
