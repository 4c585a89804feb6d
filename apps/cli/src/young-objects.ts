import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

type Collect = (options: { readonly type: 'minor' }) => void;

let collect: Collect | null = null;

/**
 * Cleans up the engine's young objects. Between one batch of stories and the next hardly any is still in use, and what is not costs
 * nothing; amid a batch, where the engine would do it by itself, it moves all that the stories are made of so far
 * (decisions/0034-between-batches.md).
 */
export function collectYoung(): void {
  collect ??= collector();
  collect({ type: 'minor' });
}

/** The engine's own function, which it gives to a context made after it is told to. */
function collector(): Collect {
  setFlagsFromString('--expose-gc');
  return runInNewContext('gc') as Collect;
}
