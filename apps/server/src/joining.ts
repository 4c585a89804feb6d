import { Worker } from 'node:worker_threads';
import type { Followed, Looked, Named } from '@masar/dossier';
import type { Dossier } from '@masar/shapes';

/** Joins stories in a thread of its own, one task after the other; begun with the first. */
export class Joining {
  private worker: Worker | null = null;
  private last: Promise<unknown> = Promise.resolve();

  /** Takes some of the stories that are to be joined; with the first, those of before are forgotten. */
  take(some: readonly Named[], isFirst: boolean): Promise<null> {
    return this.ask('take', { some, isFirst });
  }

  /** Joins what was taken; `number` names what comes of it. */
  join(number: number): Promise<Dossier> {
    return this.ask('join', number);
  }

  /** What changed of the stories that were joined under `number`; null where others were joined meanwhile. */
  follow(given: {
    readonly number: number;
    readonly before: Followed;
    readonly records: readonly (readonly [string, string])[];
  }): Promise<Looked | null> {
    return this.ask('follow', given);
  }

  async close(): Promise<void> {
    await this.worker?.terminate();
  }

  private ask<T>(task: 'take' | 'join' | 'follow', given: unknown): Promise<T> {
    const made = this.last.then(() => this.once<T>(task, given));
    this.last = made.catch(() => {});
    return made;
  }

  private once<T>(task: string, given: unknown): Promise<T> {
    this.worker ??= new Worker(new URL('../worker.mjs', import.meta.url), { execArgv: [] }).on('exit', () => {
      this.worker = null;
    });
    const { worker } = this;
    return new Promise((resolve, reject) => {
      const ended = () => reject(new Error('the thread that joins stories ended'));
      worker.once('error', reject).once('exit', ended);
      worker.once('message', ({ made, fault }: { made: T; fault?: string }) => {
        worker.off('error', reject).off('exit', ended);
        if (fault === undefined) resolve(made);
        else reject(new Error(fault));
      });
      worker.postMessage({ task, given });
    });
  }
}
