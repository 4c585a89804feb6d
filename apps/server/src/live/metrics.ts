import { monitorEventLoopDelay } from 'node:perf_hooks';
import { gauges } from '@masar/archive';
import type { FastifyInstance } from 'fastify';
import { routeKey } from '../access.ts';
import type { Connections } from '../connections.ts';
import type { Pulse } from './pulse.ts';

/** Upper ends of the classes that request times fall into, seconds. */
const classes = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

interface Times {
  readonly counts: number[];
  sum: number;
  count: number;
}

/** Request times by route and status, and what can be counted of the archive, as Prometheus reads it (text format 0.0.4). Call it before any route is made. */
export function metrics(app: FastifyInstance, { lend, waiting }: Connections, pulse: Pulse): void {
  const requests = new Map<string, Times>();
  const lag = monitorEventLoopDelay({ resolution: 20 });
  lag.enable();
  app.addHook('onClose', async () => void lag.disable());
  app.addHook('onResponse', async ({ method, routeOptions }, reply) => {
    // By route, not by address: addresses are without number, and hold what people look for.
    const key = labels({ route: routeOptions.url === undefined ? 'none' : routeKey(method, routeOptions.url), status: reply.statusCode });
    const times = requests.get(key) ?? { counts: classes.map(() => 0), sum: 0, count: 0 };
    requests.set(key, times);
    const seconds = reply.elapsedTime / 1000;
    times.sum += seconds;
    times.count++;
    for (const [at, end] of classes.entries()) if (seconds <= end) times.counts[at] = (times.counts[at] ?? 0) + 1;
  });

  app.get('/metrics', { schema: { hide: true } }, async (_, reply) => {
    const now = await lend(gauges);
    const lines = [
      ...gauge('masar_stories', 'Stories that the archive has.', [['', now.stories]]),
      ...gauge('masar_changes', 'Number of the newest change.', [['', now.changes]]),
      ...gauge(
        'masar_jobs',
        'Jobs by kind and state.',
        now.jobs.map(({ kind, state, count }) => [labels({ kind, state }), count]),
      ),
      ...gauge(
        'masar_messages',
        'Messages of alerts by state.',
        now.messages.map(({ state, count }) => [labels({ state }), count]),
      ),
      ...gauge(
        'masar_feed_silence_seconds',
        'Seconds since a feed gave something new.',
        now.feeds.flatMap(({ url, silent }) => (silent === null ? [] : [[labels({ feed: url }), silent] as const])),
      ),
      ...gauge(
        'masar_feed_failures',
        'Fetches of a feed that failed in a row.',
        now.feeds.map(({ url, failures }) => [labels({ feed: url }), failures]),
      ),
      ...gauge('masar_connections_waiting', 'Requests that wait for a connection to the archive.', [['', waiting()]]),
      ...gauge('masar_streams', 'Open streams of changes.', [['', pulse.listeners]]),
      ...gauge('masar_event_loop_lag_seconds', 'Lag of the event loop, 99th percentile since the last question.', [
        ['', lag.percentile(99) / 1e9],
      ]),
      ...gauge('process_cpu_seconds', 'Processor time of the process.', [
        ['', (process.cpuUsage().user + process.cpuUsage().system) / 1e6],
      ]),
      ...gauge('process_resident_memory_bytes', 'Memory of the process.', [['', process.memoryUsage.rss()]]),
      ...histogram('masar_request_seconds', 'Time of requests by route and status.', requests),
    ];
    lag.reset();
    return reply.type('text/plain; version=0.0.4; charset=utf-8').send(`${lines.join('\n')}\n`);
  });
}

const gauge = (name: string, help: string, values: readonly (readonly [string, number])[]): string[] => [
  `# HELP ${name} ${help}`,
  `# TYPE ${name} gauge`,
  ...values.map(([label, value]) => `${name}${label === '' ? '' : `{${label}}`} ${value}`),
];

const histogram = (name: string, help: string, values: ReadonlyMap<string, Times>): string[] => [
  `# HELP ${name} ${help}`,
  `# TYPE ${name} histogram`,
  ...[...values].flatMap(([label, { counts, sum, count }]) => [
    ...classes.map((end, at) => `${name}_bucket{${label},le="${end}"} ${counts[at]}`),
    `${name}_bucket{${label},le="+Inf"} ${count}`,
    `${name}_sum{${label}} ${sum}`,
    `${name}_count{${label}} ${count}`,
  ]),
];

const labels = (values: Readonly<Record<string, string | number>>): string =>
  Object.entries(values)
    .map(([name, value]) => `${name}="${String(value).replace(/[\\"\n]/g, (one) => (one === '\n' ? '\\n' : `\\${one}`))}"`)
    .join(',');
