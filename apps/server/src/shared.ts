interface Waiting<K, V> {
  readonly key: K;
  readonly resolve: (value: V) => void;
  readonly reject: (error: unknown) => void;
}

/**
 * Asks for many at once: while one question is out, those who come wait, and share the next. So nobody is told what held before
 * he came, and however many come, one question at a time is asked. `ask` gives a value for each key, in their order.
 */
export function shared<K, V>(ask: (keys: readonly K[]) => Promise<readonly V[]>): (key: K) => Promise<V> {
  let waiting: Waiting<K, V>[] = [];
  let isOut = false;
  const next = async (): Promise<void> => {
    isOut = true;
    while (waiting.length > 0) {
      const here = waiting;
      waiting = [];
      try {
        const values = await ask(here.map(({ key }) => key));
        for (const [at, { resolve }] of here.entries()) resolve(values[at] as V);
      } catch (error) {
        for (const { reject } of here) reject(error);
      }
    }
    isOut = false;
  };
  return (key) =>
    new Promise((resolve, reject) => {
      waiting.push({ key, resolve, reject });
      if (!isOut) void next();
    });
}
