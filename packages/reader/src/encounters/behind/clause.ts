import type { Senses, Token } from '@masar/shapes';
import type { Sentence } from '@masar/text';
import { type Copy, sensesAt } from '../../copy.ts';
import { acts, finite } from '../around.ts';
import type { Sighting } from '../sighting.ts';
import type { View } from '../view.ts';
import type { Turn, Walk } from './walk.ts';

/** How far the next clause reaches that says what became of it, in tokens. */
export const outcome = 4;

/** Passes the comma that closes a clause about the encounter: what that says of it gives way to what its own verb says. */
export function overClause(walk: Walk, { word }: Token): Turn {
  const { view, one, at } = walk;
  if (walk.clause === -1 || word.key !== ',' || !goesOn(view, at + 1)) return null;
  if (one.governor?.status === 'ongoing' || one.governor?.status === 'held') {
    if (one.governor.form === 'future') one.said ??= 'planned';
    one.governor = null;
  }
  walk.at++;
  return 'on';
}

/** How far behind a comma the verb that appoints a day may stand: «على أن تبدأ», in tokens. */
const lead = 2;

/** «دعا إلى محادثات في سويسرا، تبدأ في 14 أغسطس», «…، على أن تعقد الاثنين»: the day behind the comma is set, whoever asked for it. */
export function overAppointed(walk: Walk, { word }: Token): Turn {
  const { view, one, at } = walk;
  const { copy, timeAt } = view.scene;
  if (view.heads === 'last' || one.rule !== 'noun' || word.key !== ',') return null;
  let verb = at + 1;
  if (sensesAt(copy, verb + 1).complementizer === true && sensesAt(copy, verb).obliges) verb += lead;
  const { encounterVerb, conjunction } = sensesAt(copy, verb);
  if (encounterVerb === undefined || conjunction || encounterVerb.kind !== null || encounterVerb.result) return null;
  if (encounterVerb.form !== 'present' && encounterVerb.form !== 'future') return null;
  const day = sensesAt(copy, verb + 1).preposition === undefined ? verb + 1 : verb + 2;
  if (timeAt[day] === -1) return null;
  if (one.said === 'proposed') one.said = null;
  walk.at = verb;
  return 'on';
}

/** The verb of the sentence stands here, behind a clause in commas: "…, would not take place", «…، تأجلت». */
function goesOn(view: View, at: number): boolean {
  const { copy } = view.scene;
  let verb = at;
  while (sensesAt(copy, verb).helps !== undefined || sensesAt(copy, verb).negation) verb++;
  return verb === at ? finite(sensesAt(copy, at)) : sensesAt(copy, verb).encounterVerb !== undefined;
}

/** A relative clause that says what became of it: "that was planned", not "that Turkey expected both". */
function leadsToGovernor(view: View, sentence: Sentence, from: number): boolean {
  const clause = sensesAt(view.scene.copy, from - 1).complementizer !== undefined;
  let to = from + 3;
  for (let at = from; at < Math.min(sentence.to, to); at++) {
    const senses = sensesAt(view.scene.copy, at);
    // "Which was to be held".
    if (senses.helps !== undefined) to++;
    if (senses.encounterVerb !== undefined || senses.status !== undefined) return true;
    if (acts(senses) || (clause && view.scene.cast.at[at] !== undefined)) return false;
  }
  return false;
}

/** "Said during a call that the visit was cancelled": the clause is what is said there; "that will begin" is of the encounter. */
const saidThere = (one: Sighting, { complementizer }: Senses, next: Senses): boolean =>
  one.phase !== null && complementizer !== undefined && next.helps === undefined && next.encounterVerb === undefined;

/** «… غير أنها تأجلت», "… but it never took place": what became of it stands in the next clause. */
export function fails(copy: Copy, from: number): boolean {
  let negated = false;
  for (let at = from; at < from + outcome; at++) {
    const { encounterVerb, pronoun, helps, negation } = sensesAt(copy, at);
    // «بينما أرجئ اجتماع»: what is put off is named behind.
    if (isOff(sensesAt(copy, at))) return sensesAt(copy, at + 1).encounter === undefined;
    if (encounterVerb !== undefined) return negated && encounterVerb.status === 'held' && encounterVerb.kind === null;
    negated ||= negation === true;
    if (pronoun?.role !== 'subject' && helps === undefined && !negation) return false;
  }
  return false;
}

/** «…، ثم أرجئ إلى», «…، فقد تأجلت إلى»: the next verb puts it off or calls it off, and nothing else stands behind it as its subject. */
export function isPutOff({ scene: { copy, timeAt } }: View, from: number): boolean {
  let at = from;
  while (sensesAt(copy, at).auxiliary === true) at++;
  const next = copy.tokens[at + 1];
  const { preposition, connective } = sensesAt(copy, at + 1);
  return isOff(sensesAt(copy, at)) && (next?.kind !== 'word' || preposition !== undefined || connective === true || timeAt[at + 1] !== -1);
}

export const isOff = ({ encounterVerb }: Senses): boolean => encounterVerb?.status === 'postponed' || encounterVerb?.status === 'cancelled';

/** True where a clause begins that says what became of it: a relative one, or the next. */
export function opensClause({ view, one, at }: Walk, sentence: Sentence, { relative, connective, conjunction }: Senses): boolean {
  const { copy } = view.scene;
  const senses = sensesAt(copy, at);
  return (
    (relative !== undefined &&
      one.rule !== 'verb' &&
      !saidThere(one, senses, sensesAt(copy, at + 1)) &&
      leadsToGovernor(view, sentence, at + 1)) ||
    (connective === true && sensesAt(copy, at - 1).preposition === undefined && fails(copy, at + 1)) ||
    (conjunction === true && isPutOff(view, at + 1))
  );
}
