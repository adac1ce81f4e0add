import { splitOpening } from '../../scripts/seed/opening';
import { seedSlugs } from '../../scripts/seed/seed-slugs';
import { files, planned, runsOf, TODAY, versionsOf } from './seed-under-test';

const MENTOR = 'api::mentor-profile.mentor-profile';
const PROGRAM = 'api::trainer-program.trainer-program';
const ARTICLE = 'api::article.article';

const drafts = (uid: string): string[] =>
  planned(uid)
    .filter(({ published }) => !published)
    .map(({ key }) => key);

const today = TODAY.toISOString().slice(0, 10);

describe('the seeded blog', () => {
  it('holds 41 articles, 40 mentors and 40 programs', () => {
    expect([ARTICLE, MENTOR, PROGRAM].map((uid) => planned(uid).length)).toEqual([41, 40, 40]);
  });

  it('finds articles and offerings by their key', () => {
    const slugs = seedSlugs(files);
    expect(slugs.size).toBe(121);
    expect(slugs.get('founding')?.slug).toBe('differences-between-mentors-and-trainers');
    expect(slugs.get('m-001')).toEqual({ uid: MENTOR, slug: 'ottilie-k' });
  });

  it('has one draft article and one draft offering', () => {
    expect(drafts(ARTICLE)).toHaveLength(1);
    expect([...drafts(MENTOR), ...drafts(PROGRAM)]).toEqual(['t-018']);
  });

  it('has one paused mentor', () => {
    const paused = files.mentors.filter(({ fields }) => fields['listingState'] !== 'listed');
    expect(paused.map(({ key }) => key)).toEqual(['m-010']);
    expect(files.programs.every(({ fields }) => fields['listingState'] === 'listed')).toBe(true);
  });

  it('has one program whose runs are all over', () => {
    const past = files.programs.filter(({ fields }) => {
      const runs = runsOf(fields);
      return runs.length > 0 && runs.every(({ endDate }) => endDate < today);
    });
    expect(past.map(({ key }) => key)).toEqual(['t-004']);
  });

  it('has one program without a free seat', () => {
    const full = files.programs.filter(({ fields }) => {
      const runs = runsOf(fields);
      return runs.length > 0 && runs.every(({ seatsTaken, capacity }) => seatsTaken >= capacity);
    });
    expect(full.map(({ key }) => key)).toEqual(['t-034']);
    expect(full[0]?.fields['enrolledCount']).toBe(full[0]?.fields['groupSizeMax']);
  });

  it('has no mentor without a free place', () => {
    const full = files.mentors.filter(
      ({ fields }) => Number(fields['currentMentees']) >= Number(fields['maxMentees']),
    );
    expect(full).toEqual([]);
  });

  it('dates only the founding article absolutely', () => {
    expect(files.foundingArticle.postDate).toBe('2025-01-07T09:00:00.000Z');
    const absolute = [...files.articles, ...files.programs].filter((entry) =>
      /"(postDate|startDate|endDate|enrolBy|startsAt|endsAt)":"/.test(JSON.stringify(entry)),
    );
    expect(absolute).toEqual([]);
  });

  it('keeps the shape of the founding article: six sections of two halves, then a summary', () => {
    const { sections, summary, tags } = files.foundingArticle;
    expect(sections.map(({ heading }) => heading.slice(0, 2))).toEqual([
      '1.',
      '2.',
      '3.',
      '4.',
      '5.',
      '6.',
    ]);
    expect(sections.every(({ mentor, trainer }) => mentor.length > 0 && trainer.length > 0)).toBe(
      true,
    );
    expect(Object.keys(summary)).toEqual(['mentor', 'trainer']);
    expect(tags).toEqual(['mentors', 'trainers', 'startups', 'mentee', 'longterm', 'vision']);
  });

  it.each([
    ['fr', 10, 20],
    ['de', 5, 10],
  ])('is translated in part (%s)', (locale, articles, offerings) => {
    expect(versionsOf(ARTICLE, locale)).toHaveLength(articles);
    expect([...versionsOf(MENTOR, locale), ...versionsOf(PROGRAM, locale)]).toHaveLength(offerings);
    expect(versionsOf('api::tag.tag', locale).length).toBeGreaterThan(offerings);
  });

  it('loses no word when it divides a text into summary and story', () => {
    const texts = [...files.mentors, ...files.programs].map(({ text }) => text);
    const joined = texts.map((text) => {
      const { opening, rest } = splitOpening(text);
      return `${opening} ${rest}`.trim();
    });
    expect(joined).toEqual(texts);
  });
});
