import { articleRules } from '../../src/content-rules/types/article';
import { mentorProfileRules } from '../../src/content-rules/types/mentor-profile';
import { trainerProgramRules } from '../../src/content-rules/types/trainer-program';
import { resolveDates } from '../../scripts/seed/seed-dates';
import { files, planned, TODAY } from './seed-under-test';

/** Broken on purpose: the seed has a program that is over (docs/domain-model.md). */
const ON_PURPOSE = ['t-004 en R29'];

/** Rules of thumb that real programs may leave: worth an editor's look, and no fault of the seed. */
const OF_THUMB = new Set(['R14', 'R15', 'R16', 'R21', 'R32']);

const brokenRules = ({ uid, checks = [] }: typeof articleRules): string[] =>
  planned(uid)
    .filter(({ published }) => published)
    .flatMap(({ key, versions }) =>
      versions.flatMap(({ locale, fields, relations }) => {
        const shared = versions[0]?.fields;
        const entry = resolveDates({ ...shared, ...fields, ...relations }, TODAY);
        return checks
          .flatMap((check) => check(entry as Record<string, unknown>, TODAY))
          .filter(({ severity, rule }) => severity !== 'warning' || !OF_THUMB.has(rule))
          .map(({ rule }) => `${key} ${locale} ${rule}`);
      }),
    );

describe('the seeded content', () => {
  it('keeps the rules of its types', () => {
    const broken = [articleRules, mentorProfileRules, trainerProgramRules].flatMap(brokenRules);
    expect(broken.filter((name) => !ON_PURPOSE.includes(name))).toEqual([]);
    expect(broken).toEqual(expect.arrayContaining(ON_PURPOSE));
  });

  it('gives one to ten tags to a mentor and one to fifteen skills to a program', () => {
    const mentors = files.mentors.filter(({ tags }) => tags.length < 1 || tags.length > 10);
    const programs = files.programs.filter(
      ({ skills = [] }) => skills.length < 1 || skills.length > 15,
    );
    expect([...mentors, ...programs].map(({ key }) => key)).toEqual([]);
  });

  it('gives no tag a synonym that is another tag', () => {
    const names = new Set(files.tags.map(({ name }) => name.toLowerCase()));
    const synonyms = files.tags.flatMap((tag) => tag.synonyms ?? []);
    expect(synonyms.filter((synonym) => names.has(synonym.toLowerCase()))).toEqual([]);
  });
});
