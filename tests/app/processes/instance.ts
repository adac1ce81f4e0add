import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';

import type { TestDatabase } from '../database';
import { SECRETS } from '../start-app';

const SCRIPT = path.join(__dirname, 'site-process.cjs');

interface Answer {
  readonly id: number;
  readonly value?: unknown;
  readonly error?: string;
}

/** An instance of the site in a process of its own. */
export interface Instance {
  /** Resolves with what the command gives; rejects where it fails or the process dies over it. */
  readonly tell: <T = unknown>(command: string, params?: object) => Promise<T>;
  readonly kill: () => Promise<void>;
  readonly stop: () => Promise<void>;
  /** Resolves when the process has ended, by whatever. */
  readonly ended: Promise<void>;
}

/** Starts an instance on this database; it is ready when this resolves. */
export const startInstance = async (
  database: TestDatabase,
  environment: Readonly<Record<string, string>> = {},
): Promise<Instance> => {
  const child: ChildProcess = fork(SCRIPT, {
    env: { ...process.env, ...SECRETS, ...database.env, ...environment },
    // Jest's own flags are not for it.
    execArgv: [],
    serialization: 'advanced',
  });
  const waiting = new Map<
    number,
    { done: (value: unknown) => void; fail: (error: Error) => void }
  >();
  let isDead = false;
  const ended = once(child, 'exit').then(() => {
    isDead = true;
    for (const { fail } of waiting.values()) fail(new Error('the instance has died'));
    waiting.clear();
  });
  let last = 0;

  const answerTo = (id: number): Promise<unknown> =>
    new Promise((done, fail) => {
      waiting.set(id, { done, fail });
    });

  child.on('message', ({ id, value, error }: Answer) => {
    const asked = waiting.get(id);
    waiting.delete(id);
    if (error === undefined) asked?.done(value);
    else asked?.fail(new Error(error));
  });
  await answerTo(0);

  const tell = async <T>(command: string, params: object = {}): Promise<T> => {
    if (isDead) throw new Error('the instance is dead');
    last += 1;
    const answer = answerTo(last);
    child.send({ id: last, command, params });
    return (await answer) as T;
  };

  return {
    tell,
    ended,
    kill: async () => {
      child.kill('SIGKILL');
      await ended;
    },
    stop: async () => {
      await tell('stop').catch(() => undefined);
      await ended;
    },
  };
};
