import fc from 'fast-check';

import { scriptText } from './script-text';

it('cannot end its script element or open a comment, and loses nothing', () => {
  const evil = { name: '</script><script>alert(1)</script><!-- & \u2028 \u2029' };
  expect(scriptText(evil)).not.toMatch(/[<>&\u2028\u2029]/);
  expect(JSON.parse(scriptText(evil))).toEqual(evil);
});

it('gives back every JSON value', () => {
  fc.assert(
    fc.property(fc.jsonValue({ noUnicodeString: false }), (value) => {
      const text = scriptText(value);
      expect(text).not.toMatch(/[<>&\u2028\u2029]/);
      expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)));
    }),
  );
});
