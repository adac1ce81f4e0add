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
import { audience, offer, rating, reviews, terms } from './parts';
import { runNodes, type Moment } from './run';
import { pageUrl, type Site } from './site';

export const courseId = (site: Site, program: Entry): string =>
  `${pageUrl(site, 'trainer', program)}#course`;

/** Kinds of training that are a programme of their own, with a course inside. */
const PROGRAMMES = new Set(['bootcamp', 'certificationPrep']);

const organization = (name: string | undefined, url?: string): Node | undefined =>
  name === undefined ? undefined : node('Organization', { name, url });

const credential = (program: Entry): Node | undefined => {
  const given = entryOf(program, 'certification');
  if (given?.awarded !== true) return undefined;
  return node('EducationalOccupationalCredential', {
    name: textOf(given, 'name'),
    credentialCategory: textOf(given, 'kind'),
    recognizedBy: organization(textOf(given, 'issuer')),
    validFor: duration(numberOf(given, 'validityMonths'), 'M'),
  });
};

const syllabus = (program: Entry): Node[] =>
  entriesOf(program, 'modules').map((one) =>
    node('Syllabus', {
      name: textOf(one, 'title'),
      description: textOf(one, 'summary'),
      timeRequired: duration(numberOf(one, 'hours'), 'TH'),
    }),
  );

const programme = (site: Site, program: Entry): Node[] => {
  const kind = textOf(program, 'programKind');
  if (kind === undefined || !PROGRAMMES.has(kind)) return [];
  return [
    node('EducationalOccupationalProgram', {
      '@id': `${pageUrl(site, 'trainer', program)}#program`,
      name: textOf(program, 'title'),
      url: pageUrl(site, 'trainer', program),
      programType: kind,
      timeToComplete: duration(numberOf(program, 'durationDays'), 'D'),
      maximumEnrollment: numberOf(program, 'groupSizeMax'),
      educationalProgramMode: textOf(program, 'deliveryMode'),
      hasCourse: refer(courseId(site, program)),
    }),
  ];
};

/** The course, and the programme around it where it is one. */
export const programNodes = (site: Site, program: Entry, moment: Moment): Node[] => {
  const url = pageUrl(site, 'trainer', program);
  return [
    node('Course', {
      '@id': courseId(site, program),
      url,
      name: textOf(program, 'title'),
      courseCode: textOf(program, 'code'),
      description: textOf(program, 'summary'),
      inLanguage: textOf(program, 'locale'),
      provider: organization(textOf(program, 'providerName'), textOf(program, 'providerUrl')),
      educationalLevel: textOf(program, 'level'),
      coursePrerequisites: textOf(program, 'prerequisites'),
      teaches: terms(program, 'skills'),
      assesses: entriesOf(program, 'assessments').map((one) => textOf(one, 'title')),
      syllabusSections: syllabus(program),
      timeRequired: duration(numberOf(program, 'totalHours'), 'TH'),
      educationalCredentialAwarded: credential(program),
      audience: audience(program, 'EducationalAudience'),
      aggregateRating: rating(program),
      review: reviews(program),
      offers: offer(program, {
        isOpen: moment.isOpen,
        url: textOf(program, 'enrolUrl') ?? url,
      }),
      hasCourseInstance: runNodes(program, entriesOf(program, 'runs'), moment),
    }),
    ...programme(site, program),
  ];
};
