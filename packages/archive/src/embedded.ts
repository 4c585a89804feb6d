import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { Refusal } from './refusal.ts';

/** A PostgreSQL that runs inside of this process, its data in a folder. */
export interface Embedded {
  /** Folder of the unix socket, which `pg` takes as its host. */
  readonly host: string;
  readonly close: () => Promise<void>;
}

/**
 * Starts the embedded PostgreSQL on the data of `folder`, made where it is missing. One process at a time: two on one folder lose
 * rows, so a lock file names the process that has it. Throws a Refusal when another has.
 */
export async function startEmbedded(folder: string): Promise<Embedded> {
  mkdirSync(folder, { recursive: true });
  const lock = join(folder, 'masar.pid');
  takeLock(lock, folder);
  // A path of a unix socket has a hundred characters at most, so it does not lie in the folder.
  const host = mkdtempSync(join(tmpdir(), 'masar-'));
  const worker = new Worker(new URL('../worker.mjs', import.meta.url), {
    workerData: { folder: join(folder, 'pgdata'), socket: join(host, '.s.PGSQL.5432') },
  });
  const release = () => {
    rmSync(host, { recursive: true, force: true });
    rmSync(lock, { force: true });
  };
  try {
    await message(worker, 'ready');
  } catch (error) {
    release();
    throw error;
  }
  return {
    host,
    close: async () => {
      const closed = message(worker, 'closed');
      worker.postMessage('close');
      await closed;
      release();
    },
  };
}

function takeLock(lock: string, folder: string): void {
  if (existsSync(lock)) {
    const pid = Number(readFileSync(lock, 'utf8'));
    if (pid !== process.pid && isRunning(pid)) throw new Refusal(inUse(folder, pid));
  }
  writeFileSync(lock, String(process.pid));
}

const inUse = (folder: string, pid: number): string =>
  `the archive "${folder}" is in use by process ${pid}, one at a time may have it: stop that one first (a desk by Ctrl-C where it runs), or do this on the desk's pages`;

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

const message = (worker: Worker, wanted: string): Promise<void> =>
  new Promise((resolve, reject) => {
    worker.once('error', reject);
    worker.once('exit', () => reject(new Error('the embedded database ended')));
    worker.on('message', (text) => {
      if (text === wanted) resolve();
    });
  });
