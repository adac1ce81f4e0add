import fc from 'fast-check';

import type { OfferingDocument, SourceDocument, TextSegment } from '../documents';
import { createRanker } from './create-ranker';

const WORDS = [
  'feedback',
  'manager',
  'statistics',
  'garden',
  'sourdough',
  'thesis',
  'interview',
  'team',
];

const sentence = fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 8 });

const documentOf = (id: string, title: readonly string[], body: readonly string[]) => ({
  id,
  locale: 'en',
  segments: [
    { field: 'title', role: 'title', text: title.join(' ') },
    { field: 'body', role: 'body', text: body.join(' ') },
  ] satisfies TextSegment[],
});

const documents = <T>(prefix: string, extra: T) =>
  fc.array(fc.tuple(sentence, sentence), { minLength: 1, maxLength: 8 }).map((texts) =>
    texts.map(([title, body], at) => ({
      ...documentOf(`${prefix}${at}`, title, body),
      ...extra,
    })),
  );

describe('couldShow', () => {
  it('is never false for an offering that passes', () => {
    let passed = 0;
    fc.assert(
      fc.property(
        documents<Partial<OfferingDocument>>('o', { kind: 'mentor' }),
        documents<Partial<SourceDocument>>('s', {}),
        (offerings, sources) => {
          const ranker = createRanker({ locale: 'en', offerings, sources });
          for (const offering of offerings) {
            const couldShow = ranker.couldShow(offering.id);
            for (const source of sources) {
              if (ranker.match(source, offering.id)?.passes !== true) continue;
              passed += 1;
              expect(couldShow(ranker.trace(source))).toBe(true);
            }
          }
        },
      ),
    );
    expect(passed).toBeGreaterThan(0);
  });

  it('is false where nothing is shared, and for an offering that is not there', () => {
    const source = documentOf('s', ['feedback'], ['manager']);
    const offering = documentOf('o', ['garden'], ['sourdough']);
    const ranker = createRanker({ locale: 'en', offerings: [offering], sources: [source] });
    expect(ranker.couldShow('o')(ranker.trace(source))).toBe(false);
    expect(ranker.couldShow('gone')(ranker.trace(source))).toBe(false);
  });
});
