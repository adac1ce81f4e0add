import {
  duration,
  entriesOf,
  entryOf,
  node,
  numberOf,
  refer,
  textOf,
  type Entry,
  type Node,
} from './node';

/** Tags, skills and topics as terms. */
export const terms = (entry: Entry, name: string): Node[] =>
  entriesOf(entry, name).flatMap((tag) => {
    const { synonyms } = tag;
    return textOf(tag, 'name') === undefined
      ? []
      : [
          node('DefinedTerm', {
            name: textOf(tag, 'name'),
            description: textOf(tag, 'description'),
            termCode: textOf(tag, 'slug'),
            alternateName: Array.isArray(synonyms) ? synonyms : undefined,
          }),
        ];
  });

/** Names of languages, as codes. */
export const languages = (entry: Entry): (string | undefined)[] =>
  entriesOf(entry, 'languages').map((language) => textOf(language, 'code'));

/** Nobody's rating is no rating. */
export const rating = (entry: Entry): Node | undefined => {
  const given = entryOf(entry, 'rating');
  const count = given && numberOf(given, 'count');
  if (!given || count === undefined || count < 1) return undefined;
  return node('AggregateRating', {
    ratingValue: numberOf(given, 'average'),
    ratingCount: count,
    bestRating: 5,
  });
};

/** What people said who agreed to be quoted. */
export const reviews = (entry: Entry): Node[] =>
  entriesOf(entry, 'testimonials')
    .filter((one) => one.consent === true)
    .map((one) => {
      const name = textOf(one, 'person');
      return node('Review', {
        reviewBody: textOf(one, 'quote'),
        author:
          name === undefined ? undefined : node('Person', { name, jobTitle: textOf(one, 'role') }),
      });
    });

/** Stages for which an offering is meant, in words: `newManager` becomes `new manager`. */
export const audience = (entry: Entry, type: 'Audience' | 'EducationalAudience'): Node[] =>
  entriesOf(entry, 'audience').flatMap((one) => {
    const stage = textOf(one, 'stage');
    const words = stage?.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2').toLowerCase();
    return words === undefined ? [] : [node(type, { audienceType: words })];
  });

const CATEGORY: Readonly<Record<string, string>> = {
  free: 'Free',
  subscription: 'Subscription',
  oneTime: 'Paid',
  perSession: 'Paid',
};
const PERIOD = { week: [1, 'W'], month: [1, 'M'], quarter: [3, 'M'], year: [1, 'Y'] } as const;

const priceOf = (pricing: Entry): number | undefined =>
  pricing.model === 'free' ? 0 : numberOf(pricing, 'amount');

interface OfferOf {
  /** `@id` of what is offered; left out where the offer stands inside it. */
  readonly itemOffered?: string;
  readonly isOpen: boolean;
  readonly url: string | undefined;
  readonly eligibleMonths?: number | undefined;
}

/** What it costs and whether it can be had. */
export const offer = (
  entry: Entry,
  { itemOffered, isOpen, url, eligibleMonths }: OfferOf,
): Node => {
  const pricing = entryOf(entry, 'pricing') ?? {};
  const period = PERIOD[textOf(pricing, 'billingPeriod') as keyof typeof PERIOD] as
    (typeof PERIOD)[keyof typeof PERIOD] | undefined;
  const price = priceOf(pricing);
  const priceCurrency =
    price === undefined ? undefined : (textOf(pricing, 'currency') ?? undefined);
  return node('Offer', {
    itemOffered: itemOffered === undefined ? undefined : refer(itemOffered),
    url,
    category: CATEGORY[textOf(pricing, 'model') ?? ''],
    price,
    priceCurrency,
    description: textOf(pricing, 'note'),
    priceSpecification:
      price === undefined || !period
        ? undefined
        : node('UnitPriceSpecification', {
            price,
            priceCurrency,
            billingDuration: duration(period[0], period[1]),
          }),
    eligibleDuration:
      eligibleMonths === undefined || eligibleMonths <= 0
        ? undefined
        : node('QuantitativeValue', { value: eligibleMonths, unitCode: 'MON' }),
    availability: `https://schema.org/${isOpen ? 'InStock' : 'SoldOut'}`,
  });
};
