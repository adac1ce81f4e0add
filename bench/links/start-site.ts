import { fork } from 'node:child_process';
import { join } from 'node:path';

import type { TestDatabase } from '../../tests/app/database';
import { SECRETS } from '../secrets';
import type { Order, Report } from './orders';

export interface Site {
  readonly api: string;
  readonly bootMs: number;
  readonly order: (order: Order) => Promise<Report>;
}

/** A site in a process of its own, on this database. */
export const startSite = async (
  database: TestDatabase,
  environment: Readonly<Record<string, string>> = {},
): Promise<Site> => {
  const child = fork(join(__dirname, 'site.ts'), {
    execArgv: ['--import', 'tsx', '--expose-gc', '--max-old-space-size=8192'],
    env: { ...process.env, ...SECRETS, ...database.env, ...environment },
  });
  child.setMaxListeners(0);
  const next = (): Promise<Report> =>
    new Promise((resolve, reject) => {
      child.once('message', (report: Report) => {
        resolve(report);
      });
      child.once('exit', (code) => {
        reject(new Error(`The site stopped with ${code}.`));
      });
    });
  const { port, ms = 0 } = await next();
  return {
    api: `http://127.0.0.1:${port ?? 0}/api`,
    bootMs: ms,
    order: (order) => {
      child.send(order);
      return next();
    },
  };
};
