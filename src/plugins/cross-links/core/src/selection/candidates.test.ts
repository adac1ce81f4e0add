import { EMPTY_CURATION, type Curation } from '../curation/curation';
import type { Kind } from '../documents';
import type { NeedAssessment, Verdict } from '../need/verdict';
import type { Match } from '../ranking/match';
import { findCandidates } from './candidates';

const MENTOR = 'api::mentor.mentor';
const PROGRAM = 'api::program.program';

const match = (id: string, passes = true): Match => ({
  offeringId: `${id.startsWith('m') ? MENTOR : PROGRAM}:${id}`,
  kind: id.startsWith('m') ? 'mentor' : 'trainer',
  score: 0.5,
  parts: { topic: 0.5, need: 0, availability: 0, quality: 0, curation: 0 },
  terms: [],
  rules: [],
  passes,
});

const need = (verdict: Verdict, more: Partial<NeedAssessment> = {}): NeedAssessment => ({
  verdict,
  probability: { mentor: 0.5, trainer: 0.5 },
  confidence: 1,
  sure: true,
  evidence: [],
  gates: [],
  dimensions: {},
  decidedBy: 'text',
  ...more,
});

const kindOf = (uid: string): Kind | undefined =>
  ({ [MENTOR]: 'mentor' as const, [PROGRAM]: 'trainer' as const })[uid];

const find = (
  matches: Match[],
  curation: Partial<Curation> = {},
  assessed = need('both'),
  more = {},
) => {
  const found = findCandidates({
    matches,
    pinned: matches,
    need: assessed,
    curation: { ...EMPTY_CURATION, ...curation },
    hasText: true,
    kindOf,
    ...more,
  });
  return { ...found, ids: found.candidates.map(({ key }) => key.split(':').at(-1)) };
};

const pin = (documentId: string) => ({
  uid: documentId.startsWith('m') ? MENTOR : PROGRAM,
  documentId,
});

describe('findCandidates', () => {
  it('puts pins first, then what passes, without what is hidden', () => {
    const found = find([match('m1'), match('t1'), match('m2', false), match('t2')], {
      pinned: [pin('t2'), pin('t9')],
      hidden: [pin('m1')],
    });
    expect(found.ids).toEqual(['t2', 't9', 't1']);
    expect(found.candidates[1]).not.toHaveProperty('match');
  });

  it('keeps to the editor’s mode', () => {
    const matches = [match('m1'), match('t1')];
    expect(find(matches, { mode: 'mentor' }).ids).toEqual(['m1']);
    expect(find(matches, { mode: 'none', pinned: [pin('m1')] })).toMatchObject({
      ids: [],
      emptyReason: 'mode-none',
    });
  });

  it('offers nothing but pins where the reader needs neither or a gate holds back', () => {
    const matches = [match('m1'), match('t1')];
    expect(find(matches, { pinned: [pin('m1')] }, need('neither'))).toMatchObject({
      ids: ['m1'],
      emptyReason: 'need-neither',
    });
    const grief = need('mentor', {
      gates: [{ gate: 'bereavement', words: ['died'], restrains: true }],
    });
    expect(find(matches, {}, grief)).toMatchObject({ ids: [], emptyReason: 'restrained' });
    expect(find(matches, { mode: 'both' }, grief).ids).toEqual(['m1', 't1']);
  });

  it('goes by topic where the verdict is not sure', () => {
    expect(find([match('m1')], {}, need('neither', { sure: false })).ids).toEqual(['m1']);
  });

  it('names what is nearly one text after the first of them, and carries the house', () => {
    const alike = (a: string, b: string) => (a.endsWith('1') && b.endsWith('2') ? 0.5 : 0.49);
    const matches = [{ ...match('t1'), house: 'acme' }, match('t2'), match('t3')];
    const { candidates } = find(matches, {}, undefined, { resemblance: alike });
    const first = `${PROGRAM}:t1`;
    expect(candidates.map(({ family, house }) => [family, house])).toEqual([
      [first, 'acme'],
      [first, undefined],
      [undefined, undefined],
    ]);
  });

  it('says why there is nothing', () => {
    expect(find([match('m1', false)]).emptyReason).toBe('nothing-fits');
    expect(find([], {}, undefined, { hasText: false }).emptyReason).toBe('no-text');
    expect(find([], {}, undefined, { hasOfferings: false }).emptyReason).toBe('no-offerings');
  });

  it('keeps at most eight of each kind', () => {
    const matches = Array.from({ length: 30 }, (_, index) => match(`m${index}`));
    expect(find(matches).ids).toHaveLength(8);
  });
});
