import { cuesIn } from './cues';
import { readSource } from './read-source';

const cuesOf = (text: string): string[] => {
  const { sentences } = readSource({
    id: 'a',
    locale: 'en',
    segments: [{ field: 'body', role: 'body', text }],
  });
  return sentences.flatMap((sentence) =>
    cuesIn(sentence).map(
      ({ kind, dimension, from, to }) =>
        `${kind} ${dimension}: ${sentence.tokens.slice(from, to).join(' ')}`,
    ),
  );
};

describe('cuesIn', () => {
  it('names side, dimension and words', () => {
    expect(cuesOf('She wants a sounding board.')).toEqual(['mentor role-focus: sounding board']);
  });

  it('knows set phrases that hold a cue word by accident', () => {
    expect(cuesOf('Of course the lessons learned were altering course.')).toEqual([]);
  });

  it('gives the hidden curriculum to the mentor', () => {
    expect(cuesOf('There is a hidden curriculum.')).toEqual([
      'mentor support-interaction: hidden curriculum',
    ]);
  });

  it('drops a cue that is refused', () => {
    expect(cuesOf('Not another workshop.')).toEqual([]);
  });

  it('keeps a cue beyond a "but"', () => {
    expect(cuesOf('It is not a puzzle but a workshop.')).toEqual(['trainer timeframe: workshop']);
  });
});
