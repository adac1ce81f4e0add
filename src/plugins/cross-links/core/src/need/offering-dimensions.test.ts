import { dimensionsOfOffering } from './offering-dimensions';

describe('dimensionsOfOffering', () => {
  it('leaves out what is not known', () => {
    expect(dimensionsOfOffering({})).toEqual({});
  });

  it('puts an informal mentor of a year near the mentor pole on every dimension', () => {
    const vector = dimensionsOfOffering({
      outcomes: ['careerGrowth', 'decisionMaking'],
      engagementType: 'ongoing',
      typicalMonths: 12,
      formality: 'informal',
      approaches: ['guidingQuestions', 'reflection'],
      relationshipStyle: 'trustedAdvisor',
      groupSize: 1,
      successMeasure: 'overallProgress',
      supportScope: 'both',
    });
    expect(vector).toMatchObject({
      'role-focus': -1,
      methodology: -1,
      relationship: -1,
      'goals-outcomes': -1,
      'support-interaction': -1,
    });
    expect(vector.timeframe).toBeCloseTo(-0.785, 2);
  });

  it('puts an assessed two-day course near the trainer pole', () => {
    const vector = dimensionsOfOffering({
      outcomes: ['skillAcquisition', 'certification'],
      durationDays: 2,
      formality: 'structured',
      teachingMethods: ['lecture', 'handsOn'],
      mandatoryAssessment: true,
      relationshipStyle: 'expertLed',
      groupSize: 16,
      successMeasure: 'assessmentScore',
      certificationAwarded: true,
      supportKind: 'practiceFeedback',
    });
    expect(vector).toMatchObject({
      'role-focus': 1,
      methodology: 1,
      'goals-outcomes': 1,
      'support-interaction': 0.8,
    });
    expect(vector.relationship).toBeCloseTo(0.6, 5);
    expect(vector.timeframe).toBeCloseTo(0.79, 2);
  });

  it('keeps a hybrid honest: six months with long personal support land near the middle', () => {
    const vector = dimensionsOfOffering({
      durationDays: 120,
      supportKind: 'officeHours',
      supportWindowDays: 180,
    });
    expect(Math.abs(vector.timeframe ?? 1)).toBeLessThan(0.5);
    expect(Math.abs(vector['support-interaction'] ?? 1)).toBeLessThan(0.5);
  });

  it('takes a single session for a day, whatever else is said', () => {
    expect(dimensionsOfOffering({ engagementType: 'singleSession' }).timeframe).toBe(1);
  });
});
