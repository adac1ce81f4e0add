import type { PromClient } from './prom-client';

/** What is counted; nothing happens where the site has no prom-client. */
export interface Metrics {
  /** A batch of jobs is done. */
  readonly worked: (jobs: number, milliseconds: number) => void;
  /** Links were handed to a reader. */
  readonly served: (links: number) => void;
}

const NAMES = {
  waiting: 'cross_links_jobs_waiting',
  seconds: 'cross_links_job_seconds',
  served: 'cross_links_links_served_total',
} as const;

/** From a single save to a flood of them. */
const BUCKETS = [0.005, 0.01, 0.05, 0.1, 0.5, 1, 5, 30];
const MS_A_SECOND = 1000;

const NONE: Metrics = { worked: () => undefined, served: () => undefined };

/** Puts three metrics into the registry of the site's prom-client. */
export const createMetrics = (
  client: PromClient | undefined,
  waiting: () => Promise<number>,
): Metrics => {
  if (!client) return NONE;
  // A second Strapi in one process (tests, reloads) takes the place of the first.
  for (const name of Object.values(NAMES)) client.register.removeSingleMetric(name);
  new client.Gauge({
    name: NAMES.waiting,
    help: 'Jobs of Cross-links that wait to be worked off.',
    async collect() {
      this.set(await waiting());
    },
  });
  const seconds = new client.Histogram({
    name: NAMES.seconds,
    help: 'Seconds that a job of Cross-links took, as its share of the batch it was done in.',
    buckets: BUCKETS,
  });
  const served = new client.Counter({
    name: NAMES.served,
    help: 'Links of Cross-links handed to readers.',
  });
  return {
    worked: (jobs, milliseconds) => {
      const each = milliseconds / MS_A_SECOND / Math.max(1, jobs);
      for (let job = 0; job < jobs; job += 1) seconds.observe(each);
    },
    served: (links) => {
      if (links > 0) served.inc(links);
    },
  };
};
