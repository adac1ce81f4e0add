import { entriesOf, node, numberOf, refer, textOf, type Entry, type Node } from './node';
import { audience, languages, offer, rating, reviews, terms } from './parts';
import { sameAs } from './person';
import { imageUrl, pageUrl, type Site } from './site';

export const serviceId = (site: Site, mentor: Entry): string =>
  `${pageUrl(site, 'mentor', mentor)}#service`;
const personId = (site: Site, mentor: Entry): string => `${pageUrl(site, 'mentor', mentor)}#person`;

const credentials = (mentor: Entry): Node[] =>
  entriesOf(mentor, 'credentials').map((one) => {
    const issuer = textOf(one, 'issuer');
    return node('EducationalOccupationalCredential', {
      name: textOf(one, 'name'),
      url: textOf(one, 'url'),
      recognizedBy: issuer === undefined ? undefined : node('Organization', { name: issuer }),
    });
  });

const capital = (day: string): string => day.charAt(0).toUpperCase() + day.slice(1);

const hours = (mentor: Entry): Node[] =>
  entriesOf(mentor, 'availability').map((slot) => {
    const day = textOf(slot, 'dayOfWeek');
    return node('OpeningHoursSpecification', {
      dayOfWeek: day === undefined ? undefined : `https://schema.org/${capital(day)}`,
      opens: textOf(slot, 'opens')?.slice(0, 5),
      closes: textOf(slot, 'closes')?.slice(0, 5),
    });
  });

/** The person, and the mentoring that the person gives. */
export const mentorNodes = (
  site: Site,
  mentor: Entry,
  isOpen: boolean,
): [person: Node, service: Node] => {
  const url = pageUrl(site, 'mentor', mentor);
  const service = serviceId(site, mentor);
  const country = textOf(mentor, 'country');
  const offered = {
    isOpen,
    url: textOf(mentor, 'bookingUrl') ?? url,
    eligibleMonths: numberOf(mentor, 'minCommitmentMonths'),
  };
  return [
    node('Person', {
      '@id': personId(site, mentor),
      url,
      name: textOf(mentor, 'displayName'),
      jobTitle: textOf(mentor, 'headline'),
      description: textOf(mentor, 'summary'),
      image: imageUrl(site, mentor, 'photo'),
      knowsAbout: terms(mentor, 'tags'),
      knowsLanguage: languages(mentor),
      hasCredential: credentials(mentor),
      address:
        country === undefined ? undefined : node('PostalAddress', { addressCountry: country }),
      sameAs: sameAs(mentor),
      makesOffer: offer(mentor, { ...offered, itemOffered: service }),
    }),
    node('Service', {
      '@id': service,
      url,
      name: textOf(mentor, 'headline'),
      description: textOf(mentor, 'summary'),
      serviceType: 'Mentoring',
      provider: refer(personId(site, mentor)),
      audience: audience(mentor, 'Audience'),
      areaServed: country === undefined ? undefined : node('Country', { name: country }),
      hoursAvailable: hours(mentor),
      serviceOutput: entriesOf(mentor, 'outcomes').map((one) =>
        node('Thing', { name: textOf(one, 'statement') }),
      ),
      offers: offer(mentor, offered),
      aggregateRating: rating(mentor),
      review: reviews(mentor),
    }),
  ];
};

/** The page of a mentor, whose main subject is the person. */
export const profilePage = (site: Site, mentor: Entry): Node =>
  node('ProfilePage', {
    '@id': `${pageUrl(site, 'mentor', mentor)}#page`,
    url: pageUrl(site, 'mentor', mentor),
    name: textOf(mentor, 'displayName'),
    mainEntity: refer(personId(site, mentor)),
    breadcrumb: refer(`${pageUrl(site, 'mentor', mentor)}#breadcrumbs`),
    inLanguage: textOf(mentor, 'locale'),
  });
