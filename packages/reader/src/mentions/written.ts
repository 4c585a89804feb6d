import type { NamedForm, Token } from '@masar/shapes';
import { type Copy, sensesAt } from '../copy.ts';

/** The form, where the copy writes it with the capital letters that tell it from another word («US», «us»). */
export function asWritten(copy: Copy, at: number, form: NamedForm | null): NamedForm | null {
  const token = copy.tokens[at] as Token;
  if (form === null || form.text.charAt(0) === form.text.charAt(0).toLowerCase()) return form;
  if (
    !token.word.capital ||
    (form.form === 'short' && sensesAt(copy, at - 1).determiner === 'definite' && sensesAt(copy, at - 1).pronoun === undefined)
  )
    return null;
  const raw = copy.text.slice(token.from, token.to);
  return raw !== form.text && raw.toUpperCase() === form.text && form.text.length <= letters ? null : form;
}

/** Most letters of an abbreviation that may be another word. */
const letters = 5;
