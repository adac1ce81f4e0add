import type { Kind } from '../documents';

/** Singular and plural names that content types of offerings have, in the languages of the admin. */
export const KIND_WORDS: Readonly<Record<Kind, ReadonlySet<string>>> = {
  mentor: new Set(
    (
      'mentor mentors mentoring mentorship mentorships coach coaches coaching advisor advisors adviser advisers ' +
      'counsellor counsellors counselor counselors sponsor buddy buddies mentorin mentorinnen berater beraterin ' +
      'mentorat conseiller conseillers mentores consejero consejeros'
    ).split(' '),
  ),
  trainer: new Set(
    (
      'course courses training trainings trainer trainers program programs programme programmes workshop workshops ' +
      'class classes bootcamp bootcamps seminar seminars webinar webinars masterclass masterclasses curriculum ' +
      'kurs kurse schulung schulungen lehrgang cours formation formations atelier ateliers curso cursos taller talleres'
    ).split(' '),
  ),
};
