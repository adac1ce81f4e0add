import type { OfferingDocument } from '../documents';
import { needFit } from './fit';
import type { NeedAssessment, SupportNeed } from './verdict';

const assessed = (verdict: SupportNeed, mentor: number, trainer: number): NeedAssessment => ({
  verdict,
  probability: { mentor, trainer },
  confidence: 0.9,
  sure: true,
  evidence: [],
  gates: [],
  dimensions: {
    relationship: { value: mentor > trainer ? -0.6 : 0.6, evidence: 0.5 },
    'goals-outcomes': { value: mentor > trainer ? -0.4 : 0.4, evidence: 0.3 },
  },
  decidedBy: 'text',
});
const offering = (kind: 'mentor' | 'trainer', pole: number): OfferingDocument => ({
  id: kind,
  kind,
  locale: 'en',
  segments: [],
  dimensions: { timeframe: pole, methodology: pole, 'goals-outcomes': pole },
});
const mentor = offering('mentor', -0.8);
const course = offering('trainer', 0.8);

describe('needFit', () => {
  it('prefers the kind of help that is needed', () => {
    const need = assessed('mentor', 0.9, 0.1);
    expect(needFit(need, mentor).fit).toBeGreaterThan(0.75);
    expect(needFit(need, course).fit).toBeLessThan(0.3);
  });

  it('is open to either kind where both are needed, and to none where neither is', () => {
    const both = assessed('both', 0.9, 0.9);
    expect(needFit(both, mentor).fit).toBeCloseTo(needFit(both, course).fit, 1);
    const neither = assessed('neither', 0.05, 0.05);
    expect(needFit(neither, mentor).fit).toBeLessThan(0.15);
  });

  it('places a hybrid between the two', () => {
    const need = assessed('mentor', 0.9, 0.1);
    const hybrid = offering('trainer', -0.2);
    expect(needFit(need, hybrid).fit).toBeGreaterThan(needFit(need, course).fit);
    expect(needFit(need, hybrid).fit).toBeLessThan(needFit(need, mentor).fit);
  });

  it('says nothing either way where the need or the side is not known', () => {
    const { dimensions: _, ...need } = assessed('mentor', 0.9, 0.1);
    const unknown: NeedAssessment = { ...need, dimensions: {}, verdict: 'unknown', sure: false };
    expect(needFit(unknown, mentor).fit).toBe(0.5);
    const plain: OfferingDocument = { id: 'x', locale: 'en', segments: [] };
    expect(needFit(assessed('mentor', 0.9, 0.1), plain).fit).toBe(0.5);
  });

  it('explains itself by dimensions and traits', () => {
    expect(needFit(assessed('mentor', 0.9, 0.1), offering('trainer', 0.79)).because).toBe(
      'reader needs a mentor: relationship, goals; this program is structured, 2 days, assessed',
    );
  });
});
