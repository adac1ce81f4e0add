import { GATES } from './gate-list';
import { firedGates } from './gates';
import { readSource } from './read-source';

const fired = (text: string, sureOfNeed = false): string[] =>
  firedGates(
    readSource({ id: 'a', locale: 'en', segments: [{ field: 'body', role: 'body', text }] })
      .sentences,
    sureOfNeed,
  ).map(({ entry: { gate }, words }) => `${gate}: ${words.join(', ')}`);

describe('firedGates', () => {
  it.each([
    ['The puppy chewed its leash.', 'animal-training: puppy, leash'],
    ['The GPU holds a language model.', 'machine-learning: GPU, language model'],
    ['A sleeper on the old railway.', 'rail-travel: railway, sleeper'],
    ['Running shoes with a soft midsole.', 'footwear: Running shoes, shoes, midsole'],
    ['My gym has a personal trainer.', 'fitness: gym, personal trainer'],
    ['Nominations for the prize close soon.', 'award-news: Nominations, prize'],
    ['Notes for a mentoring scheme.', 'program-owner: mentoring scheme'],
    ['Meet your mentee halfway.', 'advice-to-mentors: your mentee'],
    ['The venture announced a round.', 'news: venture, announced'],
    [
      'The expedition met an iceberg on its voyage.',
      'expedition-diary: expedition, iceberg, voyage',
    ],
    ['A refund appears in your dashboard.', 'platform-help: refund, your dashboard'],
  ])('%s', (text, expected) => {
    expect(fired(text).join('; ').split('; ').map(sortWords)).toContain(sortWords(expected));
  });

  it.each([
    ['After the funeral we mourned.', 'bereavement: funeral, mourned'],
    ['You were laid off with severance.', 'layoffs: laid off, severance'],
    ['A diagnosis, then chemotherapy.', 'illness: diagnosis, chemotherapy'],
    ['The helpline hears of suicide.', 'crisis: helpline, suicide'],
  ])('holds back: %s', (text, expected) => {
    expect(fired(text).map(sortWords)).toEqual([sortWords(expected)]);
  });

  it('takes more words to hold back where the text surely asks for help', () => {
    expect(fired('After the funeral we mourned.', true)).toEqual([]);
  });

  it('does not fire on one word of a list', () => {
    expect(fired('A founder with a dog.')).toEqual([]);
  });

  it('has a name of its own for every gate', () => {
    expect(new Set(GATES.map(({ gate }) => gate)).size).toBe(GATES.length);
  });
});

function sortWords(line: string): string {
  const [gate = '', words = ''] = line.split(': ');
  return `${gate}: ${words.split(', ').sort().join(', ')}`;
}
