import { type Check, worthALook } from '../problem';
import { isTrue, numberOf, rowsOf } from '../values';

/** Hours of modules may fall short of the program's by this share: breaks, exams, time to spare. */
const SLACK = 0.2;
const WHOLE = 100;

const sum = (numbers: readonly (number | undefined)[]): number =>
  numbers.reduce<number>((total, number) => total + (number ?? 0), 0);

/** R16 */
export const modulesAddUp: Check = (program) => {
  const total = numberOf(program, 'totalHours');
  const hours = sum(rowsOf(program, 'modules').map((module) => numberOf(module, 'hours')));
  if (total === undefined || hours === 0) return [];
  return hours <= total && total - hours <= total * SLACK
    ? []
    : [
        worthALook(
          'R16',
          'modules',
          `Modules add up to ${hours} h but the program says ${total} h.`,
        ),
      ];
};

/** R21 */
export const weightsAddUp: Check = (program) => {
  const weights = sum(
    rowsOf(program, 'assessments')
      .filter((assessment) => isTrue(assessment, 'mandatory'))
      .map((assessment) => numberOf(assessment, 'weight')),
  );
  return weights === 0 || weights === WHOLE
    ? []
    : [
        worthALook(
          'R21',
          'assessments',
          `Assessment weights add up to ${weights} %, not ${WHOLE} %.`,
        ),
      ];
};
