import { type Check, cannotBePublished } from '../problem';
import { isTrue, numberOf, partOf, rowsOf, textOf } from '../values';

const ASKED = [
  ['name', 'Name the certificate that participants receive.'],
  ['kind', 'Say what kind of certificate participants receive.'],
  ['issuer', 'Say who issues the certificate.'],
] as const;

/** R17 */
export const namesItsCertificate: Check = (program) => {
  const certification = partOf(program, 'certification');
  if (certification && isTrue(certification, 'awarded')) {
    return ASKED.filter(([name]) => textOf(certification, name) === '').map(([name, message]) =>
      cannotBePublished('R17', `certification.${name}`, message),
    );
  }
  const isPromised = rowsOf(program, 'outcomes').some(
    (outcome) => textOf(outcome, 'kind') === 'certification',
  );
  return isPromised
    ? [
        cannotBePublished(
          'R17',
          'certification.awarded',
          'An outcome promises a certification. Say that one is awarded, or change the outcome.',
        ),
      ]
    : [];
};

/** R18 */
export const assessesWhatItCertifies: Check = (program) => {
  const kind = textOf(partOf(program, 'certification') ?? {}, 'kind');
  const isAssessed = rowsOf(program, 'assessments').some(
    (assessment) =>
      isTrue(assessment, 'mandatory') && numberOf(assessment, 'passMark') !== undefined,
  );
  return !['certification', 'license'].includes(kind) || isAssessed
    ? []
    : [
        cannotBePublished(
          'R18',
          'assessments',
          'A certification must be assessed. Add an assessment with a pass mark.',
        ),
      ];
};
