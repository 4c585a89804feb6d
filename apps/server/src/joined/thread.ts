import { Worker } from 'node:worker_threads';
import type { Task, Tasks } from './in-thread.ts';

interface Waiting {
  readonly resolve: (made: unknown) => void;
  readonly reject: (error: Error) => void;
}

/** A thread of its own that does its tasks one after the other, in the order in which they are given. */
export class Thread {
  private readonly worker = new Worker(new URL('../../worker.mjs', import.meta.url), { execArgv: [] });
  private readonly waiting = new Map<number, Waiting>();
  private given = 0;
  private ended = false;

  constructor() {
    this.worker.on('message', ({ id, made, fault }: { id: number; made: unknown; fault?: string }) => {
      const one = this.waiting.get(id);
      this.waiting.delete(id);
      if (fault === undefined) one?.resolve(made);
      else one?.reject(new Error(fault));
    });
    this.worker.on('error', (error: Error) => this.end(error));
    this.worker.on('exit', () => this.end(new Error('the thread that joins stories ended')));
  }

  /** True when it does nothing any more. */
  get isOver(): boolean {
    return this.ended;
  }

  ask<Name extends Task>(task: Name, given: Parameters<Tasks[Name]>[0]): Promise<ReturnType<Tasks[Name]>> {
    if (this.ended) return Promise.reject(new Error('the thread that joins stories has ended'));
    const id = ++this.given;
    return new Promise((resolve, reject) => {
      this.waiting.set(id, { resolve: resolve as Waiting['resolve'], reject });
      this.worker.postMessage({ id, task, given });
    });
  }

  async close(): Promise<void> {
    await this.worker.terminate();
  }

  private end(error: Error): void {
    this.ended = true;
    for (const { reject } of this.waiting.values()) reject(error);
    this.waiting.clear();
  }
}
