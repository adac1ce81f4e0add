import { ARTICLE, blocks, MENTOR, PROGRAM } from '../fixtures';
import { type Case, run } from './case';

const inDays = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString();

/** What refuses publishing, and leaves a draft in peace. */
export const PUBLISHING: readonly Case[] = [
  [
    'R01',
    ARTICLE,
    () => ({ body: blocks('Four words stand here.') }),
    'body: Write at least 40 words before publishing; this article has 4.',
  ],
  [
    'R02',
    ARTICLE,
    () => ({ postDate: inDays(800) }),
    /^postDate: The post date is \d{4}-\d\d-\d\d\. Choose a date before \d{4}-\d\d-\d\d\.$/,
  ],
  [
    'R03',
    ARTICLE,
    () => ({ author: null }),
    'author: Choose an author. The public page shows a name beside the date.',
  ],
  [
    'R04',
    MENTOR,
    () => ({ photo: null }),
    'photo: Add a photo. Profiles without one are not shown.',
  ],
  [
    'R05',
    MENTOR,
    () => ({ outcomes: [{ kind: 'certification', statement: 'A certificate in hand' }] }),
    'outcomes: Say how a mentee will have grown. Add at least one growth outcome.',
  ],
  [
    'R05',
    PROGRAM,
    () => ({ outcomes: [{ kind: 'leadership', statement: 'Lead with a calm mind' }] }),
    'outcomes: Say what a participant will be able to do. Add at least one skill outcome.',
  ],
  [
    'R06',
    MENTOR,
    () => ({ typicalMonths: null }),
    'typicalMonths: Ongoing mentoring needs a typical length in months.',
  ],
  [
    'R06',
    MENTOR,
    () => ({ engagementType: 'singleSession' }),
    /^typicalMonths: A single session has no length/,
  ],
  [
    'R07',
    PROGRAM,
    () => ({ scheduleType: 'fixedDates' }),
    'runs: A program with fixed dates needs at least one run. Add one, or choose Rolling or On demand.',
  ],
  [
    'R07',
    PROGRAM,
    () => ({ scheduleType: 'fixedDates', runs: [run({ cancelled: true })] }),
    /^runs: A program with fixed dates/,
  ],
  [
    'R09',
    PROGRAM,
    () => ({ runs: [run({ enrolBy: '2030-03-02' })] }),
    'runs.0.enrolBy: Enrolment closes after run 1 has started.',
  ],
  [
    'R13',
    PROGRAM,
    () => ({ deliveryMode: 'inPerson' }),
    'location: Say where it takes place, or set Delivery to Online.',
  ],
  [
    'R17',
    PROGRAM,
    () => ({ certification: { awarded: true, kind: 'badge', issuer: 'The guild' } }),
    'certification.name: Name the certificate that participants receive.',
  ],
  [
    'R17',
    PROGRAM,
    () => ({ outcomes: [{ kind: 'certification', statement: 'A certificate in hand' }] }),
    /^certification\.awarded: An outcome promises/,
  ],
  [
    'R18',
    PROGRAM,
    () => ({
      certification: { awarded: true, name: 'C', kind: 'license', issuer: 'I' },
      assessments: [{ kind: 'exam' }],
    }),
    'assessments: A certification must be assessed. Add an assessment with a pass mark.',
  ],
  [
    'R19',
    PROGRAM,
    () => ({ pricing: { model: 'oneTime', currency: 'EUR' } }),
    'pricing.amount: Enter a price, or choose Free.',
  ],
  [
    'R19',
    MENTOR,
    () => ({ pricing: { model: 'subscription', amount: 20, currency: 'EUR' } }),
    /^pricing\.billingPeriod: /,
  ],
  [
    'R19',
    MENTOR,
    () => ({ pricing: { model: 'free', amount: 20 } }),
    /^pricing\.amount: Free, but the price is 20/,
  ],
  [
    'R20',
    MENTOR,
    () => ({
      testimonials: [{ quote: 'She listened to me for a year.', person: 'Bo', consent: false }],
    }),
    'testimonials.0.consent: Confirm that Bo agreed to be quoted.',
  ],
  [
    'R22',
    MENTOR,
    () => ({ timezone: 'Berlin' }),
    "timezone: 'Berlin' is not a time zone. Try Europe/Berlin.",
  ],
  [
    'R22',
    PROGRAM,
    () => ({ runs: [run({ timezone: 'Mars/Base' })] }),
    /^runs\.0\.timezone: 'Mars\/Base'/,
  ],
  [
    'R26',
    ARTICLE,
    () => ({
      seo: {
        metaTitle: 'T',
        metaDescription: 'd'.repeat(50),
        structuredData: { '@type': 'Recipe' },
      },
    }),
    'seo.structuredData: Structured data must be an object, without @type.',
  ],
  [
    'R26',
    PROGRAM,
    () => ({
      seo: { metaTitle: 'T', metaDescription: 'd'.repeat(50), structuredData: ['no object'] },
    }),
    /^seo\.structuredData: /,
  ],
];
