import { errors } from '@strapi/utils';

import { isRow } from '../../repositories/rows';

/** What Strapi's database layer and knex say of a filter that they cannot read: plain errors, which would be a 500. */
const OF_A_FILTER =
  /^(Expected a valid |Operator |Where must be |Only (one operator|\$and)|Undefined attribute level operator |You cannot filter on |The second argument to where|Undefined binding)/;
/** Postgres on a value that its column cannot have: "data exception", class 22 of its error codes. */
const DATA_EXCEPTION = /^22\w{3}$/;

/** A 400 for an error that a filter within the caller's populate has caused; undefined for any other. */
export const mistakeOfCaller = (error: unknown): Error | undefined => {
  if (!isRow(error) || typeof error.message !== 'string') return undefined;
  const { code, message } = error;
  const isData = typeof code === 'string' && DATA_EXCEPTION.test(code);
  if (!isData && !OF_A_FILTER.test(message)) return undefined;
  const why = isData ? 'a value that its field cannot have' : message.slice(0, 120);
  return new errors.ValidationError(`populate has a filter that cannot be read: ${why}`, {
    errors: [{ path: ['populate'], message: why }],
  });
};
