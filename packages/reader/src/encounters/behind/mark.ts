import type { Senses, Token } from '@masar/shapes';
import { type Copy, markAt, sensesAt } from '../../copy.ts';
import { acts, isAttendance, speaks } from '../around.ts';
import { sends } from '../named.ts';
import type { View } from '../view.ts';
import { fails, isOff, isPutOff } from './clause.ts';

/** Passes a mark inside the phrase; stays before one that ends it. */
export function overMark(view: View, at: number, end: number): number {
  const { copy, timeAt, cast } = view.scene;
  const key = (copy.tokens[at] as Token).word.key;
  if (copy.quoteAt[at] !== -1) return at + 1;
  const next = at + 1;
  if (next >= end) return at;
  const senses = sensesAt(copy, next);
  if (key === '(' && timeAt[next] === -1) {
    for (let close = next; close < Math.min(end, at + 12); close++) if (markAt(copy, close) === ')') return close + 1;
    return at;
  }
  if (key === ')' || key === '(' || key === '[' || key === ']' || key === '-' || key === '\u2013' || key === '/') return next;
  if (key !== ',' || (view.heads === 'last' && opensRelative(copy, next, end))) return at;
  return timeAt[next] !== -1 ||
    timeAt[next + 1] !== -1 ||
    closesTime(view, at) ||
    senses.company !== undefined ||
    senses.locative ||
    senses.oversight ||
    senses.relative !== undefined ||
    isOff(senses) ||
    (senses.connective === true && fails(copy, next + 1)) ||
    (senses.conjunction === true && (isPutOff(view, next + 1) || opensRelativeOf(view, next + 1) || tellsWhoElse(view, next + 1))) ||
    (view.heads === 'last' && isScheduled(copy, next)) ||
    (senses.conjunction === true && isNamed(view, next + 1) && isNamed(view, next - 2)) ||
    (senses.verb === undefined && sensesAt(copy, next + 1).conjunction === true && !isNamed(view, next)) ||
    (isNamed(view, next) && isNamed(view, next - 2) && !says(sensesAt(copy, cast.at[next]?.to ?? next)))
    ? next
    : at;
}

/** «بحث الوزير، الاثنين، الأوضاع مع نظيره»: the comma that closes a time between two. */
function closesTime({ scene: { copy, timeAt }, heads }: View, comma: number): boolean {
  const time = timeAt[comma - 1];
  let at = comma - 1;
  while (time !== -1 && timeAt[at] === time) at--;
  const { noun, collective, title } = sensesAt(copy, comma + 1);
  return heads === 'first' && time !== -1 && markAt(copy, at) === ',' && (noun === true || collective !== undefined || title !== undefined);
}

/** «…، والتي كان من المقرر عقدها في روما»: behind a conjunction a relative clause that tells of the encounter. */
function opensRelativeOf({ scene: { copy }, heads }: View, from: number): boolean {
  if (heads === 'last' || sensesAt(copy, from).relative === undefined) return false;
  for (let at = from + 1; at <= from + told; at++) {
    const senses = sensesAt(copy, at);
    if (senses.encounterVerb !== undefined || senses.status !== undefined) return senses.encounterVerb?.kind == null;
    if (acts(senses)) return false;
  }
  return false;
}

/** «…، وبمشاركة القوات», «…، وبحضور السفير». */
function tellsWhoElse({ scene: { copy }, heads }: View, at: number): boolean {
  const { company, preposition } = sensesAt(copy, at);
  return heads === 'first' && (company !== undefined || isAttendance(sensesAt(copy, preposition === undefined ? at : at + 1)));
}

/** How far behind the relative word the verb of meeting may stand, in tokens. */
const told = 3;

/** "…, in the course of which": a clause whose pronoun prepositions lead to tells of something else. */
function opensRelative(copy: Copy, from: number, end: number): boolean {
  if (sensesAt(copy, from).preposition === undefined) return false;
  for (let at = from + 1; at < Math.min(end, from + 6); at++) {
    const { relative, complementizer } = sensesAt(copy, at);
    if (copy.tokens[at]?.kind !== 'word') return false;
    if (relative !== undefined && complementizer === undefined) return true;
  }
  return false;
}

/** "…, originally planned for", "…, due to". */
function isScheduled(copy: Copy, from: number): boolean {
  const at = sensesAt(copy, from).adverb ? from + 1 : from;
  return sensesAt(copy, at).status === 'planned' && sensesAt(copy, at + 1).preposition !== undefined;
}

const isNamed = (view: View, at: number): boolean =>
  view.scene.cast.at[at] !== undefined || view.placeAt.has(at) || isListed(view, at) || isSent(view, at);

/** «…، ووفد من الجيش». */
const isSent = (view: View, at: number): boolean => {
  const part = view.scene.cast.at[at + 2];
  return part?.from === at + 2 && sends(view, part);
};

/** "Iran, the United States, and Oman": somebody behind an article, where the list goes on. */
function isListed({ scene: { copy, cast } }: View, at: number): boolean {
  const part = sensesAt(copy, at).determiner === 'definite' ? cast.at[at + 1] : undefined;
  return part !== undefined && (copy.tokens[part.to]?.word.key === ',' || sensesAt(copy, part.to).conjunction === true);
}

/** «…, Lavrov said»: who stands behind the comma speaks of what was before it. */
const says = (senses: Senses): boolean => speaks(senses) || senses.auxiliary !== undefined;
