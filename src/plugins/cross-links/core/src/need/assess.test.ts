import fc from 'fast-check';
import { KINDS } from '../documents';
import type { NeedHint, SourceDocument } from '../documents';
import { assessNeed } from './assess';
import { sourceOfCase } from './case-source';
import { chanceOf } from './log-odds';
import { needModelFor } from './models';

const MENTOR_BODY = `I was made head of the group in March, and everyone has been kind about it. I have done the course, I know how to run an appraisal, and I can read the budget in my sleep. None of it touches what keeps me awake.

For fifteen years I was one of them. Now they stop talking when I come in. I don't know who I am when I say no to Bernadette, and I don't know whether I want to become the person who can. I cannot ask my mentor from the old institute, since she works for my boss now, and a mentor who has a stake in it is no use to me.

What I would like is someone who has been through it, somewhere else, and who would talk with me now and then over a year or two. I think the question isn't what to do on Monday. It is whether I should stay, and who I would be if I did. I am lonely in it and a little ashamed, and there is nobody here whom I can tell.`;

const BOILERPLATE = `Subscribe to our newsletter. We use cookies to improve the site. All rights reserved. Share this page with your friends. Opinions are those of the author. The registered office is at 14 Harbour Street. Photographs by the picture desk. Read our terms and our privacy notice. `;

const mentorArticle = sourceOfCase({ id: 'a', title: 'Promoted', body: MENTOR_BODY });
const withBody = (body: string): SourceDocument =>
  sourceOfCase({ id: 'a', title: 'Promoted', body });
const hinted = (source: SourceDocument, ...needHints: NeedHint[]): SourceDocument => ({
  ...source,
  needHints,
});

describe('assessNeed', () => {
  const assessed = assessNeed(mentorArticle);

  it('sees who needs a mentor, and says by which sentences and words', () => {
    expect(assessed).toMatchObject({ verdict: 'mentor', decidedBy: 'text' });
    const [strongest] = assessed.evidence;
    expect(strongest?.mentor).toBeGreaterThan(0);
    expect(MENTOR_BODY).toContain(strongest?.sentence);
    for (const { sentence, words } of assessed.evidence) {
      for (const word of words) expect(sentence).toContain(word);
    }
    expect(assessed.evidence.length).toBeLessThanOrEqual(8);
  });

  it('names a dimension where a cue names one', () => {
    const named = assessed.evidence.flatMap(({ dimensions }) => dimensions);
    expect(named).toContain('support-interaction');
    expect(Object.keys(assessed.dimensions).length).toBeGreaterThan(0);
  });

  it('adds up: evidence and remainder are the log-odds, and these the chances', () => {
    for (const kind of KINDS) {
      const parts = [...assessed.evidence, ...(assessed.sum?.remainder ?? [])];
      const sum = parts.reduce((total, part) => total + part[kind], 0);
      expect(sum).toBeCloseTo(assessed.sum?.logOdds[kind] ?? NaN, 9);
      expect(chanceOf(sum)).toBeCloseTo(assessed.probability[kind], 9);
    }
  });

  it('gives the same answer every time', () => {
    expect(assessNeed(mentorArticle)).toEqual(assessed);
  });

  it('does not flip when every "mentor" becomes a "trainer"', () => {
    const swapped = MENTOR_BODY.replaceAll('mentor', 'trainer');
    expect(assessNeed(withBody(swapped)).verdict).toBe('mentor');
  });

  it('does not flip when 500 words of boilerplate are added', () => {
    const boilerplate = BOILERPLATE.repeat(11);
    expect(boilerplate.split(' ').length).toBeGreaterThan(500);
    expect(assessNeed(withBody(`${MENTOR_BODY}\n\n${boilerplate}`)).verdict).toBe('mentor');
    expect(assessNeed(withBody(`${boilerplate}\n\n${MENTOR_BODY}`)).verdict).toBe('mentor');
  });

  it('does not judge a language that has no model', () => {
    expect(assessNeed({ ...mentorArticle, locale: 'fr-CA' })).toMatchObject({
      verdict: 'unknown',
      unknownBecause: 'no-model-for-language',
      probability: { mentor: 0.5, trainer: 0.5 },
      sure: false,
    });
  });

  it('goes by the base language of a locale', () => {
    expect(assessNeed({ ...mentorArticle, locale: 'en-GB' }).verdict).toBe('mentor');
  });

  it('does not judge fewer than forty words', () => {
    const short = Array.from({ length: 39 }, () => 'alone').join(' ');
    expect(assessNeed(withBody(short))).toMatchObject({
      verdict: 'unknown',
      unknownBecause: 'too-short',
    });
    expect(assessNeed(withBody(`${short} again`)).verdict).not.toBe('unknown');
  });

  it('takes any text', () => {
    const inRange = fc.property(
      fc.string({ maxLength: 400 }),
      fc.constantFrom('en', 'de', ''),
      (body, locale) => {
        const { probability } = assessNeed(sourceOfCase({ id: 'a', body, locale }));
        return KINDS.every((kind) => probability[kind] >= 0 && probability[kind] <= 1);
      },
    );
    expect(fc.check(inRange, { numRuns: 200, seed: 4 }).failed).toBe(false);
  });

  it('holds back on grief, and says by which words', () => {
    const { gates, verdict } = assessNeed(
      withBody(
        'Tomas died on Tuesday. The funeral will be on Friday at eleven in the chapel, and the office is closed. His desk stays as it is for now. If you would like to write in the book, it lies at reception beside the candle. There is tea on the third floor all day, and you need not talk to anyone. We mourn with his family.',
      ),
    );
    expect(verdict).toBe('neither');
    const restraint = gates.find(({ restrains }) => restrains);
    expect(restraint).toMatchObject({ gate: 'bereavement' });
    expect(restraint?.words).toEqual(expect.arrayContaining(['died', 'funeral', 'mourn']));
  });
});

describe('hints of tags and categories', () => {
  const french = { ...mentorArticle, locale: 'fr' };

  it('add to the side they name, at most three in all', () => {
    const hint: NeedHint = { from: 'tag', name: 'skills', need: 'trainer' };
    const plain = assessNeed(mentorArticle).sum?.logOdds.trainer ?? NaN;
    const once = assessNeed(hinted(mentorArticle, hint)).sum?.logOdds.trainer;
    const often = assessNeed(hinted(mentorArticle, hint, hint, hint)).sum?.logOdds.trainer;
    expect(once).toBeCloseTo(plain + 1.5, 9);
    expect(often).toBeCloseTo(plain + 3, 9);
  });

  it('decide where the text cannot be judged', () => {
    const hint: NeedHint = { from: 'category', name: 'Vocation', need: 'mentor' };
    expect(assessNeed(hinted(french, hint))).toMatchObject({
      verdict: 'mentor',
      decidedBy: 'hint',
      sure: true,
    });
  });

  it('are named as what decided only where they changed the verdict', () => {
    const hint: NeedHint = { from: 'tag', name: 'doubt', need: 'mentor' };
    expect(assessNeed(hinted(mentorArticle, hint)).decidedBy).toBe('text');
  });
});

describe('needModelFor', () => {
  it('does not take a property of every object for a language', () => {
    expect(needModelFor('constructor')).toBeUndefined();
  });
});
