import { createMetrics } from './metrics';
import { findPromClient, type PromClient } from './prom-client';

/** Stands for prom-client: keeps what it is told, by name. */
const fakeClient = () => {
  const told = new Map<string, number[]>();
  const gauges: (() => Promise<void>)[] = [];
  const tell = (name: string) => (value: number) => {
    told.set(name, [...(told.get(name) ?? []), value]);
  };
  class Gauge {
    readonly name: string;
    constructor({ name, collect }: { name: string; collect: (this: object) => Promise<void> }) {
      this.name = name;
      gauges.push(() => collect.call({ set: tell(name) }));
    }
  }
  class Histogram {
    readonly observe: (value: number) => void;
    constructor({ name }: { name: string }) {
      this.observe = tell(name);
    }
  }
  class Counter {
    readonly inc: (value: number) => void;
    constructor({ name }: { name: string }) {
      this.inc = tell(name);
    }
  }
  const register = { removeSingleMetric: () => undefined };
  return { client: { register, Gauge, Histogram, Counter } as PromClient, told, gauges };
};

it('counts what waits, how long jobs take, and links served', async () => {
  const { client, told, gauges } = fakeClient();
  const metrics = createMetrics(client, () => Promise.resolve(7));
  metrics.worked(2, 1000);
  metrics.served(3);
  metrics.served(0);
  await gauges[0]?.();
  expect(Object.fromEntries(told)).toEqual({
    cross_links_jobs_waiting: [7],
    cross_links_job_seconds: [0.5, 0.5],
    cross_links_links_served_total: [3],
  });
});

it('does nothing on a site without prom-client', () => {
  expect(findPromClient('/')).toBeUndefined();
  const metrics = createMetrics(undefined, () => Promise.resolve(0));
  expect(() => {
    metrics.worked(1, 1);
    metrics.served(1);
  }).not.toThrow();
});
