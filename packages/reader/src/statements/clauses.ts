import { type Copy, isMarked, markAt, sensesAt } from '../copy.ts';
import { CLAUSAL } from '../lexicon/marks.ts';
import { isComma } from './scene.ts';

/** How far a condition, or a phrase before the clause, may reach before what depends on it, in tokens. */
const conditionReach = 30;

/** How far into the content a later clause may begin and still be asked what the statement does, in tokens. */
const farthest = 28;

/** How near its verb the particle stands behind which the words are that somebody says of himself to say, in tokens. */
const sayingReach = 4;

/** A full stop, a comma and a conjunction, or a conjunction and a verb, open another clause. */
export function opensClause(copy: Copy, at: number): boolean {
  if (markAt(copy, at) === '.') return true;
  if (isComma(copy, at)) return sensesAt(copy, at + 1).conjunction === true;
  const next = sensesAt(copy, at + 1);
  return sensesAt(copy, at).conjunction === true && (next.verb !== undefined || next.negation === true) && !next.noun;
}

/**
 * Where the main clause of the stretch begins: behind a particle that opens it, behind what somebody says of himself to say
 * («نؤكد أن»), and behind the condition or phrase that stands before it («إذا فشلت المحادثات، فسترد»).
 */
export function mainFrom(copy: Copy, first: number, to: number): number {
  const from = behindSaying(copy, behindParticle(copy, first, to), to);
  const { condition, preposition, obliges } = sensesAt(copy, from);
  if (!condition && (preposition === undefined || obliges)) return from;
  let alone = condition === true;
  for (let at = from + 1; at < Math.min(to, from + conditionReach); at++) {
    // «إذا تم الاتفاق، ستعود العلاقات», «إذا تم الاتفاق سيضع حدا للحرب»
    if (alone && followsCondition(copy, at)) return at;
    if (isMarked(copy, at, CLAUSAL) && (opensClause(copy, at) || sensesAt(copy, at).connective)) alone = false;
    if (!sensesAt(copy, at).conjunction || copy.tokens[at]?.spaced === false) continue;
    const led = sensesAt(copy, at + 1).complementizer !== undefined;
    const comma = isComma(copy, at - 1) || sensesAt(copy, at + 1).verb?.form === 'future' || sensesAt(copy, at + 1).futureNegation === true;
    if (condition ? comma || led : comma && led) return led ? at + 2 : at + 1;
  }
  return from;
}

/** True where what depends on a condition begins without a conjunction: at a verb of what is to come, in no clause inside the condition. */
function followsCondition(copy: Copy, at: number): boolean {
  if (!isMarked(copy, at, CLAUSAL)) return false;
  const { verb, cue, futureNegation } = sensesAt(copy, at);
  const { relative, complementizer, conjunction } = sensesAt(copy, at - 1);
  return (futureNegation === true || (verb ?? cue?.[0])?.form === 'future') && (relative ?? complementizer ?? conjunction) === undefined;
}

/** Behind the particle that opens quoted words («"إن الاتفاق مهم"»), where one does. */
const behindParticle = (copy: Copy, from: number, to: number): number =>
  from + 1 < to && sensesAt(copy, from).complementizer === true ? from + 1 : from;

/** «نؤكد أن الطرف الآخر», «أقول إن»: what somebody says that he says is what he says. */
function behindSaying(copy: Copy, from: number, to: number): number {
  const said = sensesAt(copy, from).cue?.some(
    ({ frame, agreement, form }) => saysSo(frame.act) && frame.clause && agreement.person === 1 && form !== 'past',
  );
  if (!said) return from;
  for (let at = from + 1; at < Math.min(to - 1, from + sayingReach); at++)
    if (sensesAt(copy, at).complementizer !== undefined) return at + 1;
  return from;
}

const saysSo = (act: string): boolean => act === 'state';

/** Where the clauses of the content begin, the first first: behind a connective, a full stop, or a comma with a conjunction. */
export function clausesOf(copy: Copy, from: number, to: number): number[] {
  const starts = [mainFrom(copy, from, to)];
  const end = Math.min(to, from + farthest);
  for (let at = (starts[0] as number) + 1; at < end; at++) {
    if (!isMarked(copy, at, CLAUSAL)) continue;
    const { connective, relative } = sensesAt(copy, at);
    if (relative) continue;
    if (connective || markAt(copy, at) === '.') starts.push(at + 1);
    else if (isComma(copy, at) && sensesAt(copy, at + 1).conjunction) starts.push(at + 2);
  }
  return starts;
}
