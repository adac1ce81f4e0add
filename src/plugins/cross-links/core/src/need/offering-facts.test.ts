import { dimensionsOfFacts } from './offering-facts';

describe('dimensionsOfFacts', () => {
  it('reads the months of an engagement', () => {
    expect(dimensionsOfFacts({ engagementMonths: 24 }).timeframe).toBeCloseTo(-1, 1);
  });

  it('counts both the first and the last day', () => {
    const oneDay = dimensionsOfFacts({ startDate: '2025-10-06', endDate: '2025-10-06' });
    expect(oneDay.timeframe).toBe(1);
  });

  it('leaves out dates that are not dates', () => {
    expect(dimensionsOfFacts({ startDate: 'soon', endDate: 'later' })).toEqual({});
  });

  it('tells an assessment from none', () => {
    const graded = dimensionsOfFacts({ assessment: 'weekly graded problem sets' }, 'trainer');
    const none = dimensionsOfFacts({ assessment: 'none formal; written feedback' }, 'trainer');
    expect(graded.methodology).toBeGreaterThan(none.methodology ?? 1);
    expect(none['goals-outcomes']).toBeUndefined();
  });

  it('adds the certificate to the goals', () => {
    expect(dimensionsOfFacts({ certificate: true })['goals-outcomes']).toBeCloseTo(1, 5);
  });
});
