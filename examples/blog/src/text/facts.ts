import type { Mentor, Program } from '../strapi/types';
import { comingRuns, span } from './dates';
import { capital, line, plural, words } from './words';

/** `€250`, `€40 a month`, `Free`; nothing where no price is told. */
export const price = ({ pricing }: Mentor | Program): string | undefined => {
  if (!pricing) return undefined;
  const { model, amount, currency, billingPeriod } = pricing;
  if (amount === null || currency === null) return capital(words(model));
  const sum = new Intl.NumberFormat('en-GB', {
    style: 'currency',
    currency,
    trailingZeroDisplay: 'stripIfInteger',
  }).format(amount);
  if (model === 'subscription' && billingPeriod) return `${sum} a ${billingPeriod}`;
  return model === 'perSession' ? `${sum} a session` : sum;
};

export const duration = ({ durationDays }: Program): string =>
  durationDays < 21 ? plural(durationDays, 'day') : plural(Math.round(durationDays / 7), 'week');

/** One line for a card. */
export const mentorLine = (mentor: Mentor): string =>
  line(
    `${plural(mentor.yearsExperience, 'year')} of experience`,
    mentor.cadence === 'asNeeded' ? 'meets as needed' : `meets ${words(mentor.cadence)}`,
    mentor.channels?.[0] && `by ${words(mentor.channels[0].kind)}`,
    price(mentor),
  ).replace('by in person', 'in person');

/** One line for a card. */
export const programLine = (program: Program): string => {
  const [next] = comingRuns(program);
  return line(
    capital(words(program.programKind)),
    duration(program),
    words(program.deliveryMode),
    next && `next on ${span(next)}`,
    price(program),
  );
};
