import { stemmerFor } from './stem';

describe('stemmerFor', () => {
  it('leaves words alone without an algorithm', () => {
    expect(stemmerFor(undefined)('trainings')).toBe('trainings');
  });

  it('gives one stemmer for one algorithm, and the same stem from its cache', () => {
    const stem = stemmerFor('english');
    expect(stemmerFor('english')).toBe(stem);
    expect([stem('trainings'), stem('trainings')]).toEqual(['train', 'train']);
  });

  it('does not stem what is too long to be a word', () => {
    const word = `${'a'.repeat(50)}ings`;
    expect(stemmerFor('english')(word)).toBe(word);
  });
});
