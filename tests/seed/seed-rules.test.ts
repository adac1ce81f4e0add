import { files, runsOf } from './seed-under-test';

// The rules of docs/domain-model.md that a seeded entry could break.
const GROWTH = [
  'careerGrowth',
  'decisionMaking',
  'personalDevelopment',
  'leadership',
  'relationshipBuilding',
  'selfConfidence',
  'transition',
  'obstacleSupport',
  'perspective',
];

interface OutcomeFields {
  readonly kind: string;
}

const outcomeKinds = (fields: Readonly<Record<string, unknown>>): string[] =>
  (fields['outcomes'] as OutcomeFields[]).map(({ kind }) => kind);

const keysWhere = <T extends { key: string }>(entries: readonly T[], test: (e: T) => boolean) =>
  entries.filter(test).map(({ key }) => key);

describe('the seeded offerings', () => {
  it('promise growth from mentors and skill from programs', () => {
    const mentors = keysWhere(
      files.mentors,
      ({ fields }) => !outcomeKinds(fields).some((kind) => GROWTH.includes(kind)),
    );
    const programs = keysWhere(files.programs, ({ fields }) =>
      outcomeKinds(fields).every((kind) => GROWTH.includes(kind)),
    );
    expect({ mentors, programs }).toEqual({ mentors: [], programs: [] });
  });

  it('give one to ten tags to a mentor and one to fifteen skills to a program', () => {
    expect(keysWhere(files.mentors, ({ tags }) => tags.length < 1 || tags.length > 10)).toEqual([]);
    expect(
      keysWhere(files.programs, ({ skills = [] }) => skills.length < 1 || skills.length > 15),
    ).toEqual([]);
  });

  it('have runs where the dates are fixed, and runs that hold together', () => {
    const broken = keysWhere(files.programs, ({ fields }) => {
      const runs = runsOf(fields);
      if (fields['scheduleType'] === 'fixedDates' && runs.length === 0) return true;
      return runs.some(
        (run) =>
          run.endDate < run.startDate ||
          run.enrolBy > run.startDate ||
          run.seatsTaken > run.capacity,
      );
    });
    expect(broken).toEqual([]);
  });

  it('say where they take place unless they are online', () => {
    const homeless = keysWhere(
      files.programs,
      ({ fields }) => fields['deliveryMode'] !== 'online' && !fields['location'],
    );
    expect(homeless).toEqual([]);
  });

  it('divide no more hours over modules than there are', () => {
    const overfull = keysWhere(files.programs, ({ fields }) => {
      const modules = fields['modules'] as { hours: number }[];
      const sum = modules.reduce((total, { hours }) => total + hours, 0);
      return sum > Number(fields['totalHours']);
    });
    expect(overfull).toEqual([]);
  });

  it('name, issue and assess what they certify', () => {
    const vague = keysWhere(files.programs, ({ fields }) => {
      const { awarded, ...certificate } = fields['certification'] as Record<string, unknown>;
      const assessments = fields['assessments'] as { mandatory: boolean; passMark?: number }[];
      if (!awarded) return outcomeKinds(fields).includes('certification');
      const isNamed = ['name', 'kind', 'issuer'].every((name) => certificate[name]);
      const isAssessed = assessments.some((a) => a.mandatory && a.passMark !== undefined);
      return !isNamed || (certificate['kind'] === 'certification' && !isAssessed);
    });
    expect(vague).toEqual([]);
  });

  it('state a price where there is one', () => {
    const priceless = keysWhere([...files.mentors, ...files.programs], ({ fields }) => {
      const { model, amount, currency, billingPeriod } = fields['pricing'] as Record<
        string,
        unknown
      >;
      if (model === 'free' || model === 'onRequest') return amount !== undefined;
      return !amount || !currency || (model === 'subscription' && !billingPeriod);
    });
    expect(priceless).toEqual([]);
  });

  it('use time zones that exist', () => {
    const zones = [...files.mentors, ...files.programs].flatMap(({ fields }) => [
      fields['timezone'],
      ...((fields['runs'] ?? []) as { timezone: string }[]).map(({ timezone }) => timezone),
    ]);
    for (const timeZone of zones.filter((zone) => typeof zone === 'string')) {
      expect(() => new Intl.DateTimeFormat('en', { timeZone })).not.toThrow();
    }
  });

  it('give no tag a synonym that is another tag', () => {
    const names = new Set(files.tags.map(({ name }) => name.toLowerCase()));
    const synonyms = files.tags.flatMap((tag) => tag.synonyms ?? []);
    expect(synonyms.filter((synonym) => names.has(synonym.toLowerCase()))).toEqual([]);
  });
});
