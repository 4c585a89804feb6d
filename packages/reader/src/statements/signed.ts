import type { CueForm, Token } from '@masar/shapes';
import { type Copy, sensesAt } from '../copy.ts';
import type { Complement } from './complement.ts';

/** «عدّ», «وعدّ» for «وعد»: which of two verbs of one spelling a sign tells; where none is written, it may be the one whose first letter is its conjunction. */
export function isWritten(copy: Copy, at: number, { frame: { signed, unsigned }, joined }: CueForm): boolean {
  return unsigned === undefined ? joined === true || has(copy, at, signed as string) : !has(copy, at, unsigned);
}

function has(copy: Copy, at: number, sign: string): boolean {
  const { from, to } = copy.tokens[at] as Token;
  return copy.text.slice(from, to).includes(sign);
}

/** «وعد أن هذا لن يسهم», «وعد أن يعود»: without a sign, a clause that opens with a verb tells what somebody will do, any other what he holds. */
export function isOfThatVerb(copy: Copy, at: number, { frame: { signed } }: CueForm, complement: Complement | null): boolean {
  if (signed !== undefined && has(copy, at, signed)) return true;
  if (complement?.kind !== 'clause' || !sensesAt(copy, complement.at).infinitive) return signed === undefined;
  const { from } = complement.content;
  const { verb, futureNegation } = sensesAt(copy, from);
  const doing = complement.pronoun || verb !== undefined || futureNegation === true || sensesAt(copy, from + 1).futureNegation === true;
  return doing === (signed === undefined);
}
