import { needWarnings } from './need-warnings';

describe('needWarnings', () => {
  it('says nothing where the text decides or agrees', () => {
    expect(needWarnings('auto', { verdict: 'mentor', sure: true })).toEqual([]);
    expect(needWarnings('none', { verdict: 'neither', sure: true })).toEqual([]);
  });

  it('warns only of a sure contradiction', () => {
    expect(needWarnings('trainer', { verdict: 'mentor', sure: true })).toEqual(['contradicts']);
    expect(needWarnings('trainer', { verdict: 'mentor', sure: false })).toEqual([]);
    expect(needWarnings('trainer', { verdict: 'unknown', sure: true })).toEqual([]);
  });

  it('says that the choice was made for an earlier text', () => {
    const text = { verdict: 'mentor', sure: true } as const;
    expect(needWarnings('mentor', text, { verdict: 'trainer' })).toEqual(['earlier-text']);
  });
});
