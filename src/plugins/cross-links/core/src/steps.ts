/**
 * Long work in small steps, so that whoever runs it can let others have their turn: a server does between any two of
 * them, a command line does not. A step takes a few milliseconds at most.
 */
export type Steps<T> = Generator<undefined, T, undefined>;

/** Does all the work at once. */
export const finish = <T>(steps: Steps<T>): T => {
  for (;;) {
    const { done, value } = steps.next();
    if (done === true) return value;
  }
};
