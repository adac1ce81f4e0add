import { errors } from '@strapi/utils';

import type { CandidateSource } from './candidate-source';

const asked = async <T>(name: string, work: () => Promise<T>): Promise<T> => {
  try {
    return await work();
  } catch (error) {
    const because = error instanceof Error ? error.message : String(error);
    throw new errors.ApplicationError(
      `The candidate source "${name}" did not do what it was asked: ${because}`,
    );
  }
};

/** A site's own source: what goes wrong in it is told by its name, and tried again like any other failure. */
export const answering = (source: CandidateSource): CandidateSource => ({
  name: source.name,
  put: (versions) => asked(source.name, () => source.put(versions)),
  remove: (keys) => asked(source.name, () => source.remove(keys)),
  find: (query) => asked(source.name, () => source.find(query)),
});
