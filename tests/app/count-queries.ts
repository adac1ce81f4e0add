import type { App } from './start-app';

interface Counted<T> {
  readonly result: T;
  /** Every read that a request has sent while `work` ran: not what the worker and the timers look at meanwhile. */
  readonly statements: readonly string[];
}

let writes = 0;

/** Commits something that has nothing to do with links: after it nothing counts as read already. */
export const commitSomething = async (app: App): Promise<void> => {
  writes += 1;
  await app.strapi.store.set({ type: 'core', name: 'test', key: 'writes', value: writes });
};

/** Runs `work` on a database that has just changed, and records what it was asked. */
export const countQueries = async <T>(app: App, work: () => Promise<T>): Promise<Counted<T>> => {
  await commitSomething(app);
  return countQueriesAgain(app, work);
};

/** The same on a database as it stands. */
export const countQueriesAgain = async <T>(
  app: App,
  work: () => Promise<T>,
): Promise<Counted<T>> => {
  const statements: string[] = [];
  const listen = ({ sql }: { sql: string }): void => {
    const isOfARequest = app.strapi.requestContext.get() !== undefined;
    if (isOfARequest && /^select/i.test(sql)) statements.push(sql);
  };
  app.strapi.db.connection.on('query', listen);
  try {
    return { result: await work(), statements };
  } finally {
    app.strapi.db.connection.removeListener('query', listen);
  }
};

/** Statements that read from a table itself, not from one that joins it. */
export const readsOf = (statements: readonly string[], table: string): number =>
  statements.filter((sql) =>
    new RegExp(`from [\`"]?(?:public[\`"]?\\.[\`"]?)?${table}[\`"]? `, 'i').test(sql),
  ).length;

/** Statements with as many documents in their lists as one may ask for, in no order: some are sent at once. */
export const ofAnyLength = (statements: readonly string[]): string[] =>
  statements.map((sql) => sql.replace(/\$\d+/g, '?').replace(/in \(\?(, \?)*\)/g, 'in (…)')).sort();
