import type { FieldRole, OfferingDocument, TextSegment } from '../documents';
import { createRanker } from './create-ranker';

const segment = (role: FieldRole, text: string): TextSegment => ({ field: role, role, text });

const offering = (id: string, segments: TextSegment[]): OfferingDocument => ({
  id,
  locale: 'en',
  segments,
});

const article = (title: string, body: string) => ({
  id: 's',
  locale: 'en',
  segments: [segment('title', title), segment('body', body)],
});

const orderOf = (offerings: OfferingDocument[], title: string, body: string): string[] =>
  createRanker({ locale: 'en', offerings, sources: [] })
    .rank(article(title, body))
    .map(({ offeringId }) => offeringId);

const FILLER = 'Sessions are held online and last an hour, with notes kept by both.';

describe('golden orders', () => {
  it('title above body above facts', () => {
    const order = orderOf(
      [
        offering('facts', [
          segment('title', 'A'),
          segment('body', FILLER),
          segment('facts', 'negotiation'),
        ]),
        offering('body', [
          segment('title', 'B'),
          segment('body', `${FILLER} We practise negotiation.`),
        ]),
        offering('title', [segment('title', 'Negotiation'), segment('body', FILLER)]),
      ],
      'Negotiation of an offer',
      'They made an offer and I said yes too soon.',
    );
    // a title is three times a body; facts weigh as the body does, but the body's words are more, so each counts less
    expect(order[0]).toBe('title');
    expect(order).toHaveLength(3);
  });

  it('a rare word above a common one', () => {
    const order = orderOf(
      [
        offering('common', [segment('title', 'Work and people'), segment('body', FILLER)]),
        offering('rare', [segment('title', 'Ethnography and people'), segment('body', FILLER)]),
      ],
      'Work on an ethnography',
      'The work took a year.',
    );
    // "work" stands in most articles of the background table, "ethnography" in next to none
    expect(order).toEqual(['rare', 'common']);
  });

  it('a phrase above its words apart', () => {
    const order = orderOf(
      [
        offering('apart', [segment('title', 'Review of a peer'), segment('body', FILLER)]),
        offering('phrase', [segment('title', 'A peer review'), segment('body', FILLER)]),
      ],
      'My first peer review',
      'The editor asked me for a peer review in three weeks.',
    );
    // both titles have both words once; only one has them side by side
    expect(order).toEqual(['phrase', 'apart']);
  });

  it('two topics of the article above one, however often the one is named', () => {
    const order = orderOf(
      [
        offering('one', [
          segment('title', 'Supervision'),
          segment('body', 'Supervision, supervision, supervision.'),
        ]),
        offering('two', [
          segment('title', 'Supervision'),
          segment('body', 'Supervision and burnout of students.'),
        ]),
      ],
      'Supervision and burnout',
      'My student cannot sleep, and supervision has become a matter of burnout.',
    );
    // BM25's saturation: the third "supervision" adds less than the first "burnout"
    expect(order).toEqual(['two', 'one']);
  });

  it('a short text that is about it above a long one that mentions it', () => {
    const order = orderOf(
      [
        offering('long', [
          segment('title', 'A'),
          segment('body', `Confidence. ${FILLER.repeat(8)}`),
        ]),
        offering('short', [segment('title', 'B'), segment('body', `Confidence. ${FILLER}`)]),
      ],
      'Confidence',
      'I have lost mine.',
    );
    // the length penalty of BM25F's body field
    expect(order).toEqual(['short', 'long']);
  });

  it('equal scores by id', () => {
    const same = [segment('title', 'Confidence'), segment('body', FILLER)];
    expect(orderOf([offering('b', same), offering('a', same)], 'Confidence', 'Lost.')).toEqual([
      'a',
      'b',
    ]);
  });
});
