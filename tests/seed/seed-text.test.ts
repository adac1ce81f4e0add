import { splitOpening } from '../../scripts/seed/opening';
import { resolveDates } from '../../scripts/seed/seed-dates';
import { slugify } from '../../scripts/seed/slugify';
import { paragraphsOf, textBlocks } from '../../scripts/seed/text-blocks';

describe('resolveDates', () => {
  const today = new Date('2028-02-28T23:30:00Z');

  it('counts days from today, over the end of a month', () => {
    expect(resolveDates({ startDate: { daysFromToday: 2 } }, today)).toEqual({
      startDate: '2028-03-01',
    });
  });

  it('makes a moment of a date with a time', () => {
    expect(resolveDates([{ daysFromToday: -28, at: '08:00' }], today)).toEqual([
      '2028-01-31T08:00:00.000Z',
    ]);
  });

  it('leaves everything else as it is', () => {
    const plain = { a: null, b: [1, 'x', { c: false }] };
    expect(resolveDates(plain, today)).toEqual(plain);
  });
});

describe('slugify', () => {
  it.each([
    ['Don’t say “no”', 'dont-say-no'],
    ['Œuvres d’été', 'oeuvres-dete'],
    ['Größe & Maß', 'grosse-mass'],
    ['"What do you work on?"', 'what-do-you-work-on'],
  ])('makes an address of %s', (text, slug) => {
    expect(slugify(text)).toBe(slug);
  });
});

describe('splitOpening', () => {
  it('takes whole sentences up to the length of a summary', () => {
    const sentence = `${'word '.repeat(30).trim()}. `;
    const { opening, rest } = splitOpening(sentence.repeat(4).trim());
    expect(opening).toBe(sentence.repeat(2).trim());
    expect(rest).toBe(sentence.repeat(2).trim());
  });

  it('cuts a single endless sentence between words', () => {
    const { opening } = splitOpening('word '.repeat(200));
    expect(opening.length).toBeLessThanOrEqual(400);
    expect(opening.endsWith('word')).toBe(true);
  });
});

describe('textBlocks', () => {
  it('makes a list of numbered neighbours and leaves a lone number in its paragraph', () => {
    const blocks = textBlocks(['Intro', '1. One', '2. Two', 'Then', '3. Three']);
    expect(blocks.map(({ type }) => type)).toEqual(['paragraph', 'list', 'paragraph', 'paragraph']);
  });

  it('parts a plain text at its blank lines', () => {
    expect(paragraphsOf('a\n\nb\n \nc\n')).toEqual(['a', 'b', 'c']);
  });
});
