/** In place of a feature that the model has no weight for. */
export const UNKNOWN = -1;
