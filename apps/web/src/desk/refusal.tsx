import type { Role } from '@masar/shapes';
import { useWords } from '../screen/screen.tsx';
import { Refused } from './ask.ts';

/** What went wrong with what was asked, in the language of the screen; nothing where nothing did. */
export function Refusal({ of }: { readonly of: Error | null }) {
  const words = useWords();
  return of === null ? null : <p role="alert">{sentenceOf(of, words)}</p>;
}

function sentenceOf(error: Error, words: ReturnType<typeof useWords>): string {
  // Nothing answered at all: the browser's sentence for that is in its own language and for its makers.
  if (!(error instanceof Refused)) return words('noAnswer');
  if (error.told === null) return error.message;
  const { type, values } = error.told;
  const named = Object.entries(values).map(([name, value]) => [
    name,
    type === 'role-too-low' ? words(`role.${value as Role}`) : typeof value === 'number' ? value : `\u2068${value}\u2069`,
  ]);
  return words(`refused.${type}`, Object.fromEntries(named));
}
