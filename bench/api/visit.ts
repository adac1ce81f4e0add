/** Asks a running site as readers do, over connections that stay open. */
import { Agent, get } from 'node:http';
import { performance } from 'node:perf_hooks';

const agent = new Agent({ keepAlive: true, maxSockets: 64 });

export interface Answer {
  readonly status: number;
  readonly ms: number;
  readonly bytes: number;
  readonly etag: string;
}

/** One request, from its first byte sent to its last byte received. */
export const visit = (url: string, headers: Record<string, string> = {}): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const start = performance.now();
    get(url, { agent, headers }, (response) => {
      let bytes = 0;
      response.on('data', (chunk: Buffer) => {
        bytes += chunk.length;
      });
      response.on('end', () => {
        const ms = performance.now() - start;
        const { statusCode = 0 } = response;
        resolve({ status: statusCode, ms, bytes, etag: response.headers.etag ?? '' });
      });
    }).on('error', reject);
  });

interface Request {
  readonly url: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Done before the clock runs. */
  readonly before?: () => Promise<unknown>;
}

/** Requests by name, each made of a number that counts up. */
export type Scenarios = Readonly<Record<string, (turn: number) => Request>>;

export interface Times {
  readonly p50: number;
  readonly p99: number;
  readonly bytes: number;
}

const at = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;

export const timesOf = (answers: readonly Answer[]): Times => {
  const sorted = answers.map(({ ms }) => ms).sort((a, b) => a - b);
  const bytes = answers.reduce((sum, answer) => sum + answer.bytes, 0) / answers.length;
  return { p50: at(sorted, 0.5), p99: at(sorted, 0.99), bytes: Math.round(bytes) };
};

const OK = [200, 304];

/** The same in another order each time. */
const shuffled = <T>(list: readonly T[]): T[] =>
  list
    .map((value) => ({ value, place: Math.random() }))
    .sort((a, b) => a.place - b.place)
    .map(({ value }) => value);

/**
 * Takes turns between the scenarios, so that whatever else the machine does meets all of them alike, in an order that
 * changes: what a large answer leaves to be collected is paid for by the one that comes next.
 */
export const compare = async (
  scenarios: Scenarios,
  { rounds, warmUp }: { rounds: number; warmUp: number },
): Promise<Record<string, Times>> => {
  const answers = new Map<string, Answer[]>(Object.keys(scenarios).map((name) => [name, []]));
  for (let turn = 0; turn < warmUp + rounds; turn += 1) {
    for (const [name, request] of shuffled(Object.entries(scenarios))) {
      const { url, headers, before } = request(turn);
      await before?.();
      const answer = await visit(url, headers);
      if (!OK.includes(answer.status)) throw new Error(`${url} answered ${answer.status}`);
      if (turn >= warmUp) answers.get(name)?.push(answer);
    }
  }
  return Object.fromEntries([...answers].map(([name, all]) => [name, timesOf(all)]));
};

/** Many readers at once, each asking again as soon as it is answered, until `isOver`. */
export const crowd = async (
  readers: number,
  urlOf: (turn: number) => string,
  isOver: () => boolean,
): Promise<Times & { requests: number; perSecond: number }> => {
  const answers: Answer[] = [];
  const start = performance.now();
  let turn = 0;
  const read = async (): Promise<void> => {
    while (!isOver()) {
      turn += 1;
      answers.push(await visit(urlOf(turn)));
    }
  };
  await Promise.all(Array.from({ length: readers }, read));
  const seconds = (performance.now() - start) / 1000;
  return {
    ...timesOf(answers),
    requests: answers.length,
    perSecond: Math.round(answers.length / seconds),
  };
};
