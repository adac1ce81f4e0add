import { createRequire } from 'node:module';
import { join } from 'node:path';

interface Metric {
  readonly name: string;
  readonly help: string;
}

/** Of the package prom-client, which a site installs or does not, all that is needed. */
export interface PromClient {
  readonly register: { readonly removeSingleMetric: (name: string) => void };
  readonly Gauge: new (metric: Metric & { collect: (this: Settable) => Promise<void> }) => unknown;
  readonly Histogram: new (metric: Metric & { buckets: readonly number[] }) => Observer;
  readonly Counter: new (metric: Metric) => Countable;
}

interface Settable {
  readonly set: (value: number) => void;
}

interface Observer {
  readonly observe: (value: number) => void;
}

interface Countable {
  readonly inc: (value: number) => void;
}

/** The site's own copy, whose registry its metrics endpoint prints; undefined where it has none. */
export const findPromClient = (folder = process.cwd()): PromClient | undefined => {
  const requireFromSite = createRequire(join(folder, 'package.json'));
  try {
    return requireFromSite('prom-client') as PromClient;
  } catch {
    return undefined;
  }
};
