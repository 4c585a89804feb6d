import type { Senses } from '@masar/shapes';
import { type Copy, keyAt, quoteAround, sensesAt } from '../../copy.ts';
import { isComma, type Scene } from '../scene.ts';

/** How far a condition may reach, in tokens. */
export const reach = 40;

/** How far behind its word the main clause may begin that no comma parts from it, in tokens. */
const shortest = 2;

/** True where the word at `at` stands at the head of its clause: where what is said begins at `from`, behind a complementizer or a connective. */
export function leadsClause(copy: Copy, at: number, from: number): boolean {
  let before = at - 1;
  while (before >= from && (copy.quoteAt[before] !== -1 || sensesAt(copy, before).conjunction || isComma(copy, before))) before--;
  if (before < from) return true;
  const { complementizer, connective } = sensesAt(copy, before);
  return complementizer !== undefined || connective === true || stops.has(keyAt(copy, before));
}

const stops: ReadonlySet<string> = new Set(['.', ';', ':', '?', '!']);

/** Token behind the condition that the word at `at` opens: the next comma but those of an aside, or where the main clause begins. */
export function conditionEnd(scene: Scene, at: number, to: number, leads: boolean): number {
  const { copy } = scene;
  const quote = quoteAround(copy, at);
  const last = Math.min(to, at + reach, quote?.close ?? to);
  let aside = false;
  let end = last;
  for (let n = at + 1; n < last; n++) {
    if (isComma(copy, n) && (aside || sensesAt(copy, n + 1).relative !== undefined)) {
      aside = !aside;
      continue;
    }
    const answer = n > at + shortest ? answerAt(scene, n, leads) : -1;
    if (answer === -1 && !ends(copy, n, at)) continue;
    end = answer === -1 ? n : answer;
    break;
  }
  while (end > at && droppable(copy, end - 1)) end--;
  return end;
}

/** True for a mark or word at which a condition ends whatever stands before it. */
function ends(copy: Copy, n: number, at: number): boolean {
  const { connective, trailing, conjunction, supposes } = sensesAt(copy, n);
  if (isComma(copy, n) || stops.has(keyAt(copy, n)) || copy.tokens[n]?.kind === 'break' || connective || trailing) return true;
  if (conjunction && sensesAt(copy, n + 1).complementizer !== undefined) return true;
  return n > at + 1 && (supposes?.takes === 'clause' || supposes?.takes === 'phrase');
}

/** Where the main clause begins that what is to come at `n` tells («فسترد», «فهو», "it will face"), or -1; without a conjunction on it only where the condition leads. */
function answerAt({ copy, cast }: Scene, n: number, leads: boolean): number {
  const senses = sensesAt(copy, n);
  const next = sensesAt(copy, n + 1);
  const goesOn = isFuture(next) || next.futureNegation || next.pronoun?.role === 'subject';
  if (senses.conjunction && copy.tokens[n + 1]?.spaced === false && goesOn) return n;
  if (!leads) return -1;
  if (isFuture(senses) && senses.helps === undefined) return n;
  if (senses.helps !== 'future' && senses.helps !== 'modal') return -1;
  const part = cast.at[n - 1];
  if (part?.to === n) return part.from;
  return sensesAt(copy, n - 1).pronoun?.role === 'subject' ? n - 1 : -1;
}

const isFuture = ({ verb, cue }: Senses): boolean => verb?.form === 'future' || cue?.some(({ form }) => form === 'future') === true;

const droppable = (copy: Copy, at: number): boolean =>
  copy.tokens[at]?.kind === 'mark' || copy.tokens[at]?.kind === 'break' || sensesAt(copy, at).conjunction === true;
