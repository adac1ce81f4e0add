import { readSource, sentencesOf } from './read-source';

describe('sentencesOf', () => {
  it('splits at full stops, question marks and line breaks', () => {
    expect(sentencesOf('I lead a lab. Who helps?\nNobody.')).toEqual([
      'I lead a lab.',
      'Who helps?',
      'Nobody.',
    ]);
  });

  it('does not split after a title or an initial', () => {
    expect(sentencesOf('Dr. Ada met J. Okoro. They talked.')).toEqual([
      'Dr. Ada met J. Okoro.',
      'They talked.',
    ]);
  });
});

describe('readSource', () => {
  const read = readSource({
    id: 'a',
    locale: 'en',
    segments: [
      { field: 'title', role: 'title', text: 'On doubt' },
      { field: 'tags', role: 'tags', text: 'mentors' },
      { field: 'body', role: 'heading', text: 'First things' },
      { field: 'body', role: 'body', text: 'I don’t know. Do you?' },
    ],
  });

  it('reads title, headings and body, and leaves tags alone', () => {
    expect(read.sentences.map(({ text }) => text)).toEqual([
      'On doubt',
      'First things',
      'I don’t know.',
      'Do you?',
    ]);
  });

  it('counts the words of body and headings', () => {
    expect(read.bodyWords).toBe(7);
  });

  it('places the body from 0 to 1 and remembers where tokens stand', () => {
    expect(read.sentences.map(({ position }) => position)).toEqual([0, 0, 0.5, 1]);
    const third = read.sentences[2];
    expect(third?.tokens).toEqual(['i', "don't", 'know']);
    expect(third?.text.slice(third.starts[1], third.ends[1])).toBe('don’t');
  });
});
