import { errors } from '@strapi/utils';
import { isCrossLinksError } from '../../../core/src';

/** Runs a parser of core and turns its error into Strapi's own 400, with the place of each mistake. */
export const asValidationError = <T>(parse: () => T): T => {
  try {
    return parse();
  } catch (error) {
    if (!isCrossLinksError(error)) throw error;
    throw new errors.ValidationError(error.message, { errors: error.details });
  }
};

/** The same for work that parses on its way. */
export const asValidationErrorLater = async <T>(work: () => Promise<T>): Promise<T> => {
  try {
    return await work();
  } catch (error) {
    if (!isCrossLinksError(error)) throw error;
    throw new errors.ValidationError(error.message, { errors: error.details });
  }
};
