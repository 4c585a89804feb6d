import { type Copy, keyAt, sensesAt } from '../copy.ts';
import { isComma } from './scene.ts';

/** How far a condition may reach before what depends on it, in tokens. */
const conditionReach = 30;

/** How far into the content a later clause may begin and still be asked what the statement does, in tokens. */
const farthest = 28;

/** A full stop, a comma and a conjunction, or a conjunction and a verb, open another clause. */
export function opensClause(copy: Copy, at: number): boolean {
  if (keyAt(copy, at) === '.') return true;
  if (isComma(copy, at)) return sensesAt(copy, at + 1).conjunction === true;
  const next = sensesAt(copy, at + 1);
  return sensesAt(copy, at).conjunction === true && (next.verb !== undefined || next.negation === true) && !next.noun;
}

/** Where the main clause of the stretch begins: behind the condition that opens it («إذا فشلت المحادثات، فسترد»). */
export function mainFrom(copy: Copy, from: number, to: number): number {
  if (!sensesAt(copy, from).condition) return from;
  for (let at = from + 1; at < Math.min(to, from + conditionReach); at++) {
    if (!sensesAt(copy, at).conjunction || copy.tokens[at]?.spaced === false) continue;
    const comma = isComma(copy, at - 1) || sensesAt(copy, at + 1).verb?.form === 'future' || sensesAt(copy, at + 1).futureNegation === true;
    if (comma) return sensesAt(copy, at + 1).complementizer === undefined ? at + 1 : at + 2;
  }
  return from;
}

/** Where the clauses of the content begin, the first first: behind a connective, a full stop, or a comma with a conjunction. */
export function clausesOf(copy: Copy, from: number, to: number): number[] {
  const starts = [mainFrom(copy, from, to)];
  const end = Math.min(to, from + farthest);
  for (let at = (starts[0] as number) + 1; at < end; at++) {
    const { connective, relative } = sensesAt(copy, at);
    if (relative) continue;
    if (connective || keyAt(copy, at) === '.') starts.push(at + 1);
    else if (isComma(copy, at) && sensesAt(copy, at + 1).conjunction) starts.push(at + 2);
  }
  return starts;
}
