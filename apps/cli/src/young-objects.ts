import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

// The engine gives its function to contexts that are made from now on.
setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as (options: { readonly type: 'minor' }) => void;

/**
 * Cleans up the engine's young objects. Between one batch of stories and the next hardly any is still in use, and what is not costs
 * nothing; amid a batch, where the engine would do it by itself, it moves all that the stories are made of so far
 * (decisions/0034-between-batches.md).
 */
export const collectYoung = (): void => collect({ type: 'minor' });
