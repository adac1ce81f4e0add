import { topicRows, type TopicSighting } from './topic-rows';

const source = (topic: string, ...kinds: TopicSighting['kinds'][number][]): TopicSighting => ({
  topic,
  locale: 'en',
  side: 'sources',
  kinds,
});
const offering = (topic: string, kind: TopicSighting['kinds'][number]): TopicSighting => ({
  topic,
  locale: 'en',
  side: 'offerings',
  kinds: [kind],
});

describe('topicRows', () => {
  it('puts topics with readers and nothing open first', () => {
    const rows = topicRows([
      source('Feedback', 'mentor'),
      source('feedback', 'mentor', 'trainer'),
      offering('FEEDBACK', 'mentor'),
      offering('Feedback', 'trainer'),
      source('Statistics', 'trainer'),
    ]);
    expect(rows).toEqual([
      {
        topic: 'Statistics',
        locale: 'en',
        mentor: { sources: 0, offerings: 0 },
        trainer: { sources: 1, offerings: 0 },
      },
      {
        topic: 'Feedback',
        locale: 'en',
        mentor: { sources: 2, offerings: 1 },
        trainer: { sources: 1, offerings: 1 },
      },
    ]);
  });

  it('leaves out topics that no reader asks for, and keeps languages apart', () => {
    const rows = topicRows([
      offering('Baking', 'trainer'),
      source('Ferries'),
      source('Vision', 'mentor'),
      { ...offering('Vision', 'mentor'), locale: 'fr' },
    ]);
    expect(rows.map(({ topic, locale, mentor }) => [topic, locale, mentor.offerings])).toEqual([
      ['Vision', 'en', 0],
    ]);
  });
});
