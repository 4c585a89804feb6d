import type { EncounterStatus, Senses } from '@masar/shapes';
import { type Copy, markAt, sensesAt } from '../../copy.ts';
import { governing, type Sighting } from '../sighting.ts';
import type { View } from '../view.ts';
import { isAdjective, isTaken, phraseFrom, words } from './phrase.ts';
import type { Turn, Walk } from './walk.ts';

/** Notes what particles say of the encounter: that it is denied, supposed, going on or only possible. */
export function noteParticles({ view, one, at, governed, leftmost }: Walk, senses: Senses): void {
  if (senses.negation && at >= leftmost - 2 && governed !== -1 && !yields(view, governed) && !joins(view, governed)) one.negated = true;
  if (senses.negation && at === one.at - 1 && one.rule === 'noun') one.said = 'denied';
  if (senses.condition) one.supposed = true;
  // «قد يجري محادثات»: "are holding talks" is no such thing.
  if (senses.lasting && one.governor?.form === 'present')
    one.governor = governing('ongoing', 'present', true, one.governor.lasts, one.governor.joins);
  else if (senses.hedge || (senses.auxiliary === true && senses.helps === undefined && one.governor?.form === 'present')) one.hedged = true;
}

/** «لا توجد مفاوضات», «عدم وجود أي محادثات»: nothing between the negation and the noun but that there are any. */
export function noteNone({ scene: { copy } }: View, one: Sighting): void {
  let at = one.at - 1;
  for (let senses = sensesAt(copy, at); senses.mute === 'exists' || senses.whichever; senses = sensesAt(copy, at)) at--;
  if (at < one.at - 1 && one.rule === 'noun' && sensesAt(copy, at).negation) one.said = 'denied';
}

const yields = (view: View, at: number): boolean => sensesAt(view.scene.copy, at).encounterVerb?.result === true;
/** "Will not attend the talks": that somebody stays away says nothing of what becomes of them. */
const joins = (view: View, at: number): boolean => sensesAt(view.scene.copy, at).encounterVerb?.joins === true;

/** "Undertook to meet": what somebody binds himself to is to come. */
export function atUndertaking(walk: Walk, { undertaking }: Senses): Turn {
  const { view, one, at, leftmost } = walk;
  if (!undertaking) return null;
  const takes = one.governor?.form === 'infinitive' || (isTaken(view, leftmost - 1) && words(view, at + 1, leftmost) <= 1);
  if (!takes) return null;
  one.said ??= 'planned';
  walk.leftmost = at;
  return 'end';
}

/** A word of status: "planned", "put off", "the third round that was expected". */
export function atStatus(walk: Walk, senses: Senses): Turn {
  const { view, one, at, leftmost } = walk;
  const { status, cue } = senses;
  if (status === undefined || !isOfIt(walk, senses) || !(cue === undefined || words(view, at + 1, leftmost) <= 3)) return null;
  const said = status === 'planned' && isUnplanned(walk) ? 'denied' : unlessRuledOut(view, at, status);
  if (one.said === null || said === 'denied') one.said = said;
  walk.leftmost = at;
  if (cue === undefined) walk.own = at;
  if ((cue === undefined && senses.speechNoun === undefined) || isAdjective(view, at, one)) return 'on';
  if (one.said === 'proposed' && isIntended(view.scene.copy, at)) one.said = 'planned';
  return 'end';
}

/** «اقترح في الاجتماع»: what is proposed there is something else; «المستمرة حول مكان اللقاء»: so is what goes on. */
function isOfIt({ view, one, at, leftmost }: Walk, { leads, status, cue }: Senses): boolean {
  if (leads)
    return (
      !sensesAt(view.scene.copy, leftmost - 1).inside &&
      !startsAnew(view, one, leftmost) &&
      !isOfDeed(view, leftmost) &&
      !isInvited(view, one, at) &&
      !isOccasion(view, one, at, leftmost)
    );
  return (
    status === 'planned' ||
    status === 'proposed' ||
    (status === 'denied' && cue === undefined) ||
    at === leftmost - 1 ||
    (at === leftmost - 2 && isAdjective(view, at + 1, one)) ||
    at === phraseFrom(view, leftmost) - 1
  );
}

/** «عدم دعوة فلان إلى القمة», «استبعد فلانا من قمته»: who is asked to come to what is known, or kept from it, says nothing of it. */
function isInvited({ scene: { copy, cast }, heads }: View, { at: noun, kind, definite, governor }: Sighting, leading: number): boolean {
  const { toward, belonging, preposition } = sensesAt(copy, noun - 1);
  const { status } = sensesAt(copy, leading);
  const known = definite && (kind === 'summit' || kind === 'session') && (status === 'proposed' || status === 'denied');
  if (heads === 'last' || governor !== null || !known || preposition === undefined || !(toward || belonging)) return false;
  for (let at = leading + 1; at < noun - 1; at++) if (cast.at[at] !== undefined) return true;
  return false;
}

/** «بدعوة مصرية، وصل الوفد», «بدعوة من نظيره يزور الوزير»: what a noun with a preposition or a comma stands beside is told by a verb of its own. */
function isOccasion({ scene: { copy }, heads }: View, one: Sighting, at: number, leftmost: number): boolean {
  if (heads === 'last' || one.governor === null || one.governor.form === 'infinitive' || sensesAt(copy, at).cue?.[0]?.form === 'past')
    return false;
  const { locative, inside, toward, preposition } = sensesAt(copy, at - 1);
  if (locative && preposition !== undefined && !inside && !toward) return true;
  for (let mark = at + 1; mark < leftmost; mark++) if (markAt(copy, mark) === ',') return true;
  return false;
}

/** «رفضها لنقل المحادثات»: behind a preposition what is spelled like a past verb is the deed that is refused. */
function isOfDeed({ scene: { copy } }: View, noun: number): boolean {
  const { verb, encounterVerb, status, noun: named } = sensesAt(copy, noun - 1);
  const led = sensesAt(copy, noun - 2).preposition !== undefined;
  return led && verb?.form === 'past' && encounterVerb === undefined && status === undefined && !named;
}

/** "Was not expected to hold any talks", "is not preparing a meeting"; «لا موعد للجولة» says nothing of whether there is to be one. */
const isUnplanned = ({ view, at, governed, leftmost }: Walk): boolean =>
  sensesAt(view.scene.copy, at - 1).negation === true &&
  !sensesAt(view.scene.copy, at).stage &&
  (governed !== -1 || at === phraseFrom(view, leftmost) - 1 || (view.heads === 'first' && words(view, at + 1, leftmost) <= 2));

/** «لم يستبعد عقد لقاء»: what is not ruled out may be. */
const unlessRuledOut = ({ scene, heads }: View, at: number, status: EncounterStatus): EncounterStatus =>
  status === 'denied' && heads === 'first' && sensesAt(scene.copy, at - 1).negation ? 'proposed' : status;

/** What a complementizer leads to ends the phrase; a word of status before it says more: «المقرر أن», «اقترح أن». */
export function atComplementizer(walk: Walk, { complementizer }: Senses): Turn {
  const { view, one, start, at, governed } = walk;
  if (complementizer === undefined) return null;
  const outer = governed === -1 ? null : outerStatus(view, start, at);
  // "Announced that it had held talks": what it tells is over.
  const over = view.heads === 'last' && one.governor?.form === 'past' && outer?.status === 'planned';
  if (outer !== null && !over) {
    one.said ??= outer.status;
    walk.leftmost = outer.at;
  } else if (governed !== -1 && isAppointed(view, at) && one.governor?.form === 'present') one.said ??= 'planned';
  return 'end';
}

/** «…، على أن يعقد بعد ذلك مؤتمر صحفي»: what is laid down behind a comma is to come. */
const isAppointed = ({ scene: { copy }, heads }: View, complementizer: number): boolean =>
  heads === 'first' && sensesAt(copy, complementizer - 1).obliges === true && markAt(copy, complementizer - 2) === ',';

function outerStatus(view: View, start: number, complementizer: number): { at: number; status: EncounterStatus } | null {
  for (let at = complementizer - 1; at >= Math.max(start, complementizer - 3); at--) {
    const { status, undertaking } = sensesAt(view.scene.copy, at);
    if (status !== undefined) return { at, status: unlessRuledOut(view, at, status) };
    if (undertaking) return { at, status: 'planned' };
  }
  return null;
}

/** «بدعوة مصرية ويعقد لقاء»: a finite verb behind «و» is led by no noun before it. */
const startsAnew = (view: View, one: Sighting, leftmost: number): boolean =>
  sensesAt(view.scene.copy, leftmost - 1).conjunction === true && one.governor !== null && one.governor.form !== 'infinitive';

/** «ينوي دعوة الأطراف إلى اجتماع», «عزمه توجيه الدعوة إلى لقاء»: who means to call for it plans it. */
const isIntended = (copy: Copy, call: number): boolean =>
  [call - 1, call - 2].some((at) => sensesAt(copy, at).status === 'planned' && sensesAt(copy, at).leads === true);
