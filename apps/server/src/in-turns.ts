/**
 * Runs tasks one after the other, in the order in which they come. An archive is one connection: of two requests on it at once,
 * one would stand in the other's transaction.
 */
export function inTurns(): <T>(task: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (task) => {
    const mine = last.then(task);
    last = mine.catch(() => {});
    return mine;
  };
}
