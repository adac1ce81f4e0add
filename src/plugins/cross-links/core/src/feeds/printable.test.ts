import fc from 'fast-check';

import { printable } from './printable';

/** https://www.w3.org/TR/xml/#NT-Char */
const isXml = (code: number): boolean =>
  code === 0x9 ||
  code === 0xa ||
  code === 0xd ||
  (code >= 0x20 && code <= 0xd7ff) ||
  (code >= 0xe000 && code <= 0xfffd) ||
  code >= 0x10000;

it('leaves nothing that XML 1.0 has no place for', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 60 }), (codes) => {
      const text = printable(String.fromCharCode(...codes));
      expect(Array.from(text).every((one) => isXml(one.codePointAt(0) ?? 0))).toBe(true);
    }),
  );
});

it.each(['Zoë \u{1F600}\n\t\r«ok» – 漢字', ''])('leaves %j as it is', (text) => {
  expect(printable(text)).toBe(text);
});
