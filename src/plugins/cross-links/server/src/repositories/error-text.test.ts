import { errorText } from './error-text';

describe('errorText', () => {
  it('names the error and where it happened', () => {
    const [first, second] = errorText(new TypeError('no such thing')).split('\n');
    expect(first).toBe('TypeError: no such thing');
    expect(second).toMatch(/^\s+at /);
  });

  it('keeps the reason at the end of a long statement', () => {
    const text = errorText(new Error(`insert into ${'x'.repeat(5_000)} - the disk is full`));
    expect(text.split('\n')[0]).toMatch(/^Error: insert into x+ … x+ - the disk is full$/);
  });

  it('takes anything that was thrown', () => {
    expect(errorText('a word')).toBe('a word');
    expect(errorText(undefined)).toBe('undefined');
  });
});
