import type { Archive } from '@masar/archive';

/** Lends connections to an archive, each to one task at a time: of two on one, one would stand in the other's transaction. */
export interface Connections {
  /** Runs `task` on the first connection that is free, in the order in which tasks come. */
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
