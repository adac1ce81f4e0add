import { type Check, cannotBePublished, cannotBeSaved, type Problem } from '../problem';
import { isTimeZone, isTrue, numberOf, partOf, rowsOf, textOf } from '../values';

const PAID = ['perSession', 'oneTime', 'subscription'];

const priceProblem = (field: string, message: string): Problem =>
  cannotBePublished('R19', `pricing.${field}`, message);

/** R19 */
export const hasPriceIfPaid: Check = (offer) => {
  const pricing = partOf(offer, 'pricing');
  if (!pricing) return [];
  const model = textOf(pricing, 'model');
  const amount = numberOf(pricing, 'amount') ?? 0;
  if (model === 'free' && amount > 0)
    return [priceProblem('amount', `Free, but the price is ${amount}. Leave the price empty.`)];
  if (!PAID.includes(model)) return [];
  const isMissing = (name: string): boolean => textOf(pricing, name) === '';
  return [
    ...(amount > 0 ? [] : [priceProblem('amount', 'Enter a price, or choose Free.')]),
    ...(isMissing('currency')
      ? [priceProblem('currency', 'Enter the currency of the price, such as EUR.')]
      : []),
    ...(model === 'subscription' && isMissing('billingPeriod')
      ? [priceProblem('billingPeriod', 'Choose how often a subscription is paid.')]
      : []),
  ];
};

/** R20 */
export const quotesWithConsent: Check = (offer) =>
  rowsOf(offer, 'testimonials').flatMap((testimonial, index) =>
    isTrue(testimonial, 'consent')
      ? []
      : [
          cannotBePublished(
            'R20',
            `testimonials.${index}.consent`,
            `Confirm that ${textOf(testimonial, 'person') || 'this person'} agreed to be quoted.`,
          ),
        ],
  );

const zoneProblems = (path: string, zone: string): Problem[] =>
  zone === '' || isTimeZone(zone)
    ? []
    : [cannotBePublished('R22', path, `'${zone}' is not a time zone. Try Europe/Berlin.`)];

/** R22 */
export const namesTimeZones: Check = (offer) => [
  ...zoneProblems('timezone', textOf(offer, 'timezone')),
  ...rowsOf(offer, 'runs').flatMap((run, index) =>
    zoneProblems(`runs.${index}.timezone`, textOf(run, 'timezone')),
  ),
];

const listedTwice = (path: (index: number) => string, names: readonly string[]): Problem[] =>
  names.flatMap((name, index) =>
    name !== '' && names.indexOf(name) < index
      ? [cannotBeSaved('R33', path(index), 'Already listed.')]
      : [],
  );

/** R33: the skills of a program cannot be listed twice, for Strapi keeps one row a relation. */
export const listsLanguagesOnce: Check = (offer) =>
  listedTwice(
    (index) => `languages.${index}.code`,
    rowsOf(offer, 'languages').map((language) => textOf(language, 'code')),
  );
