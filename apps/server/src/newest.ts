import { newestChanges } from '@masar/archive';
import type { Connections } from './connections.ts';
import { shared } from './shared.ts';

/** How far the log is: the number of the newest change, and of the newest that a person made. */
export type Newest = () => ReturnType<typeof newestChanges>;

/** Asked by every request, and so for many at once. */
export function newestOf({ lend }: Pick<Connections, 'lend'>): Newest {
  const ask = shared<null, Awaited<ReturnType<Newest>>>(async (keys) => {
    const newest = await lend(newestChanges);
    return keys.map(() => newest);
  });
  return () => ask(null);
}
