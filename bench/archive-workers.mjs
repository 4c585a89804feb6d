// The workers of masar work on one server, for bench/archive.mjs: how long they take to be up and warm, and what they do once they are.
import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { fileURLToPath } from 'node:url';
import { open, openJobs } from '../packages/archive/dist/index.js';
import { bytesOf } from './archive-stories.mjs';

const bin = fileURLToPath(new URL('../apps/cli/bin/masar.js', import.meta.url));
/** Stories for each worker that only make its readers and warm its engine up. */
const warmUp = 300;
/** Milliseconds between two looks at what the server's processes wait for. */
const look = 40;
/** Milliseconds in which a worker that is held to a share of a core has that share once. */
const turn = 50;

/**
 * Starts `count` workers, waits until all are there, has them read some stories, and when these are done gives them `stories` at once.
 * Prints stories a second of these, the same with the start and the warm-up in it, what a story costs in processors, how busy the
 * machine was, and what connections that had something to do waited for. With a `share` each worker has no more than that of a core,
 * as if on a slower machine of its own: what many workers do to each other by what they share is seen without as many cores.
 */
export async function workers(place, { count, stories, share = 1 }) {
  const archive = await open(place);
  const jobs = await openJobs(archive);
  const begun = performance.now();
  const parent = spawn(process.execPath, [bin, 'work', '--workers', String(count), '--only', 'read'], {
    env: { ...process.env, DATABASE_URL: place },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const ended = new Promise((resolve) => parent.once('exit', resolve));
  let release = () => {};
  try {
    const backends = await connected(archive, count);
    await done(archive, jobs, 0, count * warmUp);
    const started = performance.now() - begun;
    const processes = count === 1 ? [parent.pid] : childrenOf(parent.pid);
    if (share < 1) release = hold(processes, share);
    const before = { workers: busy(processes), server: busy(backends), machine: machine() };
    const waits = new Map();
    const seconds = (await done(archive, jobs, count * warmUp, stories, waits)) / 1000;
    release();
    const used = { workers: busy(processes) - before.workers, server: busy(backends) - before.server };
    const cores = machine() - before.machine;
    const [{ records, twice }] = await archive.query(
      `select (select count(*)::int from record) as records, (select count(*)::int from (select source_hash from story group by 1 having count(*) > 1) as more) as twice`,
    );
    const [{ texts }] = await archive.query('select count(*)::int as texts from story');
    const all = count * warmUp + stories;
    const name = `server, ${count} worker${count > 1 ? 's' : ''}${share < 1 ? ` of ${share} core` : ''}`;
    const part = (times) => `${((100 * times) / [...waits.values()].reduce((sum, n) => sum + n, 0)).toFixed(1)} %`;
    const told = [...waits].sort(([, a], [, b]) => b - a).slice(0, 5);
    console.log(
      `${name.padEnd(24)} ${(stories / seconds).toFixed(0).padStart(5)} stories/s once they are up and warm, ${((all * 1000) / (started + seconds * 1000)).toFixed(0)} with their start (${(started / 1000).toFixed(1)} s, ${count * warmUp} stories in it)\n` +
        `${''.padEnd(24)}       ${records} records of ${texts} stories of ${all}, ${twice} there twice\n` +
        `${''.padEnd(24)}       of processors a story: ${(used.workers / stories).toFixed(1)} ms in the workers, ${(used.server / stories).toFixed(1)} ms in the server; ${(cores / 1000 / seconds).toFixed(1)} of ${cpus().length} cores were busy\n` +
        `${''.padEnd(24)}       connections in a statement: ${told.map(([wait, times]) => `${wait} ${part(times)}`).join(', ')}`,
    );
  } finally {
    release();
    parent.kill('SIGTERM');
    await ended;
    await jobs.close();
    await archive.close();
  }
}

/** Stops each process for what of a turn is not its share, one behind the other. Gives what lets them go. */
function hold(pids, share) {
  const signal = (pid, name) => {
    try {
      process.kill(pid, name);
    } catch {
      // It has ended.
    }
  };
  const timers = pids.map((pid, n) => {
    const timer = { end: undefined, next: undefined };
    const go = () => {
      signal(pid, 'SIGCONT');
      timer.end = setTimeout(() => signal(pid, 'SIGSTOP'), turn * share);
      timer.next = setTimeout(go, turn);
    };
    timer.next = setTimeout(go, (turn * n) / pids.length);
    return timer;
  });
  return () => {
    for (const { end, next } of timers) {
      clearTimeout(end);
      clearTimeout(next);
    }
    for (const pid of pids) signal(pid, 'SIGCONT');
  };
}

/** Waits until so many workers have looked for a job. Gives the processes that the server has for them. */
async function connected(archive, count) {
  for (;;) {
    const rows = await archive.query(
      `select pid from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid() and state = 'idle' and query like '%job%'`,
    );
    if (rows.length >= count) return rows.map(({ pid }) => pid);
    await after(look);
  }
}

/** Gives the workers stories `first`…, all at once, and waits until they are done. Gives milliseconds; in `waits` it counts what statements that ran waited for. */
async function done(archive, jobs, first, stories, waits = new Map()) {
  const received = Array.from({ length: stories }, (_, n) => ({ bytes: bytesOf(first + n), name: `${first + n}.txt` }));
  await archive.together(() => jobs.readLater(received));
  const start = performance.now();
  for (;;) {
    const [{ left }] = await archive.query(
      `select count(*)::int as left from job.job where name = 'read' and state in ('created', 'retry', 'active')`,
    );
    if (left === 0) return performance.now() - start;
    for (const { wait } of await archive.query(
      `select coalesce(wait_event_type || ' ' || wait_event, 'none, it works') as wait from pg_stat_activity
       where datname = current_database() and pid <> pg_backend_pid() and state = 'active'`,
    ))
      waits.set(wait, (waits.get(wait) ?? 0) + 1);
    await after(look);
  }
}

const after = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

const childrenOf = (parent) =>
  readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .filter((pid) => {
      try {
        return Number(/\) \w (\d+)/.exec(readFileSync(`/proc/${pid}/stat`, 'utf8'))?.[1]) === parent;
      } catch {
        return false;
      }
    });

/** Milliseconds of processors that processes of this machine have taken with all their threads; NaN where the system does not tell. */
function busy(pids) {
  let sum = 0;
  for (const pid of pids) {
    try {
      for (const thread of readdirSync(`/proc/${pid}/task`))
        sum += Number(readFileSync(`/proc/${pid}/task/${thread}/schedstat`, 'utf8').split(' ')[0]) / 1e6;
    } catch {
      return Number.NaN;
    }
  }
  return sum;
}

/** Milliseconds in which a core of the machine did something, whoever had it do it. */
const machine = () => cpus().reduce((sum, { times: { user, nice, sys, irq } }) => sum + user + nice + sys + irq, 0);
