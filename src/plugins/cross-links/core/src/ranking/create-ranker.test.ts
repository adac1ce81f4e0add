import fc from 'fast-check';

import type { FieldRole, OfferingDocument, SourceDocument, TextSegment } from '../documents';
import type { NeedAssessment } from '../need/verdict';
import { createRanker } from './create-ranker';

const segment = (role: FieldRole, text: string): TextSegment => ({ field: role, role, text });

const source = (id: string, title: string, body: string, tags: string[] = []): SourceDocument => ({
  id,
  locale: 'en',
  segments: [
    segment('title', title),
    ...tags.map((tag) => segment('tags', tag)),
    segment('body', body),
  ],
});

const offering = (
  id: string,
  title: string,
  body: string,
  tags: string[] = [],
): OfferingDocument => ({
  ...source(id, title, body, tags),
  kind: id.startsWith('m') ? 'mentor' : 'trainer',
});

const OFFERINGS = [
  offering('m-lab', 'Leading your first lab', 'A partner for new heads of a research group.', [
    'delegation',
  ]),
  offering('m-write', 'Fiction coach', 'On plot, voice and revision of novels.', ['writing']),
  offering('t-stats', 'Statistics with R', 'Mixed models, contrasts and plots in R.', [
    'statistics',
    'R',
  ]),
  offering('t-grant', 'Grant writing', 'Budgets, aims pages and panels of funders.', [
    'grant proposals',
  ]),
  offering('t-teach', 'Teaching large classes', 'Lectures, seminars and feedback on essays.', [
    'teaching',
  ]),
];

const STATS = source(
  's-1',
  'A mixed model that would not converge',
  'My data are nested. I need statistics: mixed models, and contrasts in R.',
);

const ids = (matches: readonly { offeringId: string }[]) =>
  matches.map(({ offeringId }) => offeringId);

const need = (verdict: 'mentor' | 'trainer'): NeedAssessment => ({
  verdict,
  probability: {
    mentor: verdict === 'mentor' ? 0.9 : 0.1,
    trainer: verdict === 'trainer' ? 0.9 : 0.1,
  },
  confidence: 0.9,
  sure: true,
  evidence: [],
  gates: [],
  dimensions: {},
  decidedBy: 'text',
});

const ranker = (offerings: readonly OfferingDocument[] = OFFERINGS) =>
  createRanker({ locale: 'en', offerings, sources: [STATS] });

describe('createRanker', () => {
  it('ranks what shares rare words and phrases first, and lets it pass', () => {
    const [first] = ranker().rank(STATS);
    expect(first?.offeringId).toBe('t-stats');
    expect(first?.passes).toBe(true);
  });

  it('keeps out what shares a single common word', () => {
    const about = source('s-2', 'Old ink', 'The writing on these letters has faded to brown.');
    expect(
      ranker()
        .rank(about)
        .filter(({ passes }) => passes),
    ).toEqual([]);
  });

  it('says which rule kept an offering out', () => {
    const about = source('s-2', 'Old ink', 'The revision of these letters has faded to brown.');
    const rules =
      ranker()
        .match(about, 'm-write')
        ?.rules.filter(({ excludes }) => excludes) ?? [];
    expect(rules.map(({ rule }) => rule)).toContain('topic-threshold');
  });

  it('tells the shared words as they stand in the source, with field and offset', () => {
    const [term] = ranker().rank(STATS)[0]?.terms ?? [];
    expect(term?.text).toBe('mixed model');
    expect(term?.sourceField).toBe('title');
    const found = STATS.segments[term?.sourceSegment ?? -1]?.text ?? '';
    expect(found.slice(term?.sourceOffset).startsWith(term?.text ?? '?')).toBe(true);
  });

  it('answers for one offering what it answers for all', () => {
    const all = ranker().rank(STATS);
    for (const match of all) expect(ranker().match(STATS, match.offeringId)).toEqual(match);
    expect(ranker().match(STATS, 'nobody')).toBeUndefined();
  });

  it('moves offerings of the needed kind up, and the topic part stays', () => {
    const twins = [
      offering('m-1', 'Statistics with R', 'Mixed models and contrasts.'),
      offering('t-1', 'Statistics with R', 'Mixed models and contrasts.'),
    ];
    const asked = (verdict?: 'mentor' | 'trainer') =>
      ranker(twins).rank(STATS, verdict === undefined ? undefined : need(verdict));
    expect(ids(asked('mentor'))).toEqual(['m-1', 't-1']);
    expect(ids(asked('trainer'))).toEqual(['t-1', 'm-1']);
    expect(asked('mentor')[0]?.parts.topic).toBe(asked()[0]?.parts.topic);
    expect(asked()[0]?.parts.need).toBe(0);
  });

  it('lowers what is not open yet and raises what is well rated', () => {
    const [twin] = OFFERINGS.slice(2);
    const made = ranker([
      { ...(twin as OfferingDocument), id: 't-late', readiness: 0.2 },
      { ...(twin as OfferingDocument), id: 't-rated', quality: 0.9 },
      { ...(twin as OfferingDocument), id: 't-plain' },
    ]);
    expect(ids(made.rank(STATS))).toEqual(['t-rated', 't-plain', 't-late']);
  });

  it('forgets removed offerings and takes changed ones', () => {
    const made = ranker();
    made.removeOffering('t-stats');
    expect(ids(made.rank(STATS))).not.toContain('t-stats');
    made.upsertOffering(offering('t-grant', 'Mixed models', 'Contrasts of nested data in R.'));
    expect(ids(made.rank(STATS))[0]).toBe('t-grant');
  });

  it('gives the same after adding and removing as before', () => {
    const made = ranker();
    const before = made.rank(STATS);
    made.upsertOffering(offering('t-new', 'Mixed models', 'More statistics.'));
    made.removeOffering('t-new');
    expect(made.rank(STATS)).toEqual(before);
  });

  it('does not depend on the order of offerings', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(OFFERINGS, { minLength: OFFERINGS.length }), (shuffled) => {
        expect(ranker(shuffled).rank(STATS)).toEqual(ranker().rank(STATS));
        expect(ranker(shuffled).version).toBe(ranker().version);
      }),
      { numRuns: 20 },
    );
  });

  it('never scores an offering lower for naming one more word of the source', () => {
    const words = ['statistics', 'nested', 'converge', 'contrasts', 'models'];
    fc.assert(
      fc.property(fc.subarray(words), fc.constantFrom(...words), (some, extra) => {
        const scoreOf = (text: readonly string[]) =>
          ranker([...OFFERINGS, offering('t-x', 'X', 'plain', [...text])]).match(STATS, 't-x')
            ?.parts.topic ?? 0;
        const without = some.filter((word) => word !== extra);
        expect(scoreOf([...without, extra])).toBeGreaterThanOrEqual(scoreOf([...without, 'plain']));
      }),
      { numRuns: 30 },
    );
  });

  it('has parts that sum to the score, and a score between 0 and 1', () => {
    const word = fc.constantFrom(
      'statistics',
      'models',
      'grant',
      'lab',
      'teaching',
      'nested',
      'novel',
      'R',
    );
    const text = fc.array(word, { minLength: 1, maxLength: 12 }).map((list) => list.join(' '));
    const made = ranker();
    let links = 0;
    fc.assert(
      fc.property(
        text,
        text,
        fc.constantFrom('mentor' as const, 'trainer' as const),
        (title, body, verdict) => {
          for (const { score, parts, terms } of made.rank(
            source('s', title, body),
            need(verdict),
          )) {
            links += 1;
            const sum =
              parts.topic + parts.need + parts.availability + parts.quality + parts.curation;
            expect(Math.abs(sum - score)).toBeLessThan(1e-9);
            expect(score).toBeGreaterThan(0);
            expect(score).toBeLessThan(1);
            expect(terms.reduce((total, { share }) => total + share, 0)).toBeLessThanOrEqual(
              1 + 1e-9,
            );
          }
        },
      ),
      { numRuns: 400 },
    );
    expect(links).toBeGreaterThan(1000);
  });

  it.each([
    ['5 MB', 'leading a lab with nerve '.repeat(200_000)],
    ['one word of 5 MB', 'x'.repeat(5_000_000)],
    ['NULs', '\0'.repeat(1_000_000)],
    ['lone surrogates', '\ud800 '.repeat(500_000)],
    ['emoji', '😀'.repeat(500_000)],
    ['Arabic', 'مرحبا بالعالم '.repeat(100_000)],
    ['stop words alone', 'the and of '.repeat(100_000)],
    ['nothing', ''],
  ])('takes %s in bounded time', (_name, text) => {
    const start = performance.now();
    expect(() => ranker().rank(source('s', 'A title', text))).not.toThrow();
    expect(performance.now() - start).toBeLessThan(10_000);
  });

  it('works without any offering or source', () => {
    expect(createRanker({ locale: 'xx', offerings: [], sources: [] }).rank(STATS)).toEqual([]);
  });

  it('uses sentence vectors where they are given and names the closest passages', () => {
    const vectors = (text: string) =>
      /stat/iu.test(text) ? Float32Array.of(1, 0) : Float32Array.of(0, 1);
    const made = createRanker({ locale: 'en', offerings: OFFERINGS, sources: [STATS], vectors });
    const match = made.match(STATS, 't-stats');
    expect(match?.passages?.similarity).toBeCloseTo(1);
    expect(match?.passages?.source).toContain('statistics');
    expect(match?.parts.topic).toBeGreaterThan(ranker().match(STATS, 't-stats')?.parts.topic ?? 1);
  });
});
