import type { Archive } from '@masar/archive';
import { told } from '@masar/shapes';
import { Denied } from './problem.ts';

/** Tasks that wait at most: behind more than these nobody would wait to the end. */
const most = 1_000;

/** Lends connections to an archive, each to one task at a time: of two on one, one would stand in the other's transaction. */
export interface Connections {
  /** Runs `task` on the first connection that is free, in the order in which tasks come. Throws Denied where too many wait. */
  readonly lend: <T>(task: (archive: Archive) => Promise<T>) => Promise<T>;
  /** Tasks that wait. */
  readonly waiting: () => number;
}

export function connectionsTo(archives: readonly Archive[]): Connections {
  const free = [...archives];
  const queue: ((archive: Archive) => void)[] = [];
  const giveBack = (archive: Archive) => {
    const next = queue.shift();
    if (next === undefined) free.push(archive);
    else next(archive);
  };
  return {
    lend: async (task) => {
      if (queue.length >= most) throw new Denied(503, told('too-much'), 5);
      const archive = free.pop() ?? (await new Promise<Archive>((resolve) => queue.push(resolve)));
      try {
        return await task(archive);
      } finally {
        giveBack(archive);
      }
    },
    waiting: () => queue.length,
  };
}
