import type { EncounterVerb } from '@masar/shapes';
import { type Copy, markAt, sensesAt } from '../../copy.ts';
import { finite, governorOf } from '../around.ts';
import { leadOf } from '../clause-time.ts';
import { addParty, type Governor, governing, type Sighting } from '../sighting.ts';
import { withTraveller } from '../subject.ts';
import { governingAt, hadAt, verbAt } from '../verb.ts';
import type { View } from '../view.ts';
import { isPurpose, isTaken } from './phrase.ts';
import type { Turn, Walk } from './walk.ts';

/** "Will visit Rome to meet with the pope": what somebody is to go for is to come. */
export function atTraveller({ view, one, at }: Walk): Turn {
  if (one.rule !== 'verb' || one.governor?.form !== 'infinitive' || !travels(view, at)) return null;
  one.said ??= 'planned';
  return 'end';
}

function travels(view: View, at: number): boolean {
  const verb = verbAt(view, at);
  return verb?.kind === 'visit' && verb.form === 'future';
}

/** A verb of meeting: it governs the encounter, unless it is of something else. */
export function atVerb(walk: Walk): Turn {
  const { view, one, at } = walk;
  const verb = governingAt(view, at) ?? (reaches(view, at, one) ? hadAt(view, at) : undefined);
  if (verb === undefined) return null;
  // «هذا الإجراء … زيارة»: a verbal noun with its article takes nothing.
  if (view.heads === 'first' && verb.form === 'infinitive' && isApart(view.scene.copy, at)) return null;
  return atJoining(walk, verb) ?? atFollowing(walk, verb) ?? atTreating(walk, verb) ?? atGoingOn(walk, verb) ?? atGoverning(walk, verb);
}

/** It has an article, and no preposition leads on from it: «الدخول في مفاوضات» does. */
const isApart = (copy: Copy, noun: number): boolean =>
  copy.tokens[noun]?.word.definite === true && sensesAt(copy, noun + 1).preposition === undefined;

/** «دعاه إلى الانضمام إلى المحادثات»: whether somebody comes to talks that are known says nothing of them; «إلى المشاركة في محادثات» is a call for them. */
function atJoining(walk: Walk, verb: EncounterVerb): Turn {
  const { view, one, at } = walk;
  if (!verb.joins || verb.form !== 'infinitive' || view.heads === 'last') return null;
  const known = one.rule === 'verb' || isKnown(view, one);
  // «خلال مشاركته في القمة», «خلال حضوره اجتماعا»
  if (sensesAt(view.scene.copy, at - 1).phase !== undefined) return known ? 'on' : null;
  if (known || one.governor !== null) return 'end';
  walk.leftmost = at;
  return 'on';
}

/** «المحادثات», «مفاوضات السلام», «محادثات جنيف». */
const isKnown = ({ scene: { copy, cast }, placeAt }: View, { at, definite }: Sighting): boolean =>
  definite || copy.tokens[at + 1]?.word.definite === true || placeAt.has(at + 1) || cast.at[at + 1] !== undefined;

/** «إفادة أعقبت مكالمة الرئيسين»: it is over, and what came after it is something else. */
function atFollowing(walk: Walk, verb: EncounterVerb): Turn {
  const { view, one, at, leftmost } = walk;
  if (!verb.follows || one.rule !== 'noun' || one.governor !== null || !(at === leftmost - 1 || isCountedBy(view, at, one))) return null;
  one.phase ??= 'after';
  if (verb.form === 'future') one.said ??= 'planned';
  walk.leftmost = at;
  walk.own = at;
  return 'end';
}

/** «سيتناولان محادثات الشهر المقبل»: what is spoken of is not what is held there; «تناول اللقاء العلاقات» is. */
function atTreating(walk: Walk, verb: EncounterVerb): Turn {
  const { view, one, at, leftmost, governed } = walk;
  if (verb.treats && one.rule === 'noun') {
    if (at !== leftmost - 1 || !finite(sensesAt(view.scene.copy, at)) || !one.definite) {
      // «بحث لافروف الوضع في اتصال مع نظيره»: who spoke of something there was there.
      const there = sensesAt(view.scene.copy, one.at - 1).inside && one.at - 1 > at + 1 && !isOwn(view, one) && governed === -1;
      if (there && one.said === null && (verb.form === 'past' || verb.form === 'future')) {
        one.scene = governing('held', verb.form);
        if (verb.kind !== null && view.heads === 'first') withThose(walk);
      }
      return 'end';
    }
    one.speaksOf = true;
  }
  // "Starting on the 9th in Geneva, a session …": the participle is of what stands before it.
  return verb.form === 'participle' && isListed(view, at, one) ? 'end' : null;
}

/** «بحث الوزير الوضع مع نظيره في اتصال»: who spoke of it with whom, had the call. */
function withThose({ view, one, at, parties }: Walk): void {
  const { copy, cast } = view.scene;
  const led = parties.flatMap((last) => cast.at[last] ?? []).filter(({ from }) => sensesAt(copy, from - 1).company === 'with');
  const subject = cast.at[at + 1] ?? cast.at[at - 1];
  if (led.length === 0 || subject?.player.kind !== 'person' || !(subject.from === at + 1 || subject.to === at)) return;
  addParty(one, subject.player);
  for (const { player } of led) addParty(one, player);
}

/** «اللقاء», «لقائه»: one that is known. */
function isOwn({ scene: { copy } }: View, { at }: Sighting): boolean {
  const word = copy.tokens[at]?.word;
  return word !== undefined && (word.definite || word.suffix !== null);
}

/** "Will continue to consult". */
function atGoingOn({ one, at, leftmost }: Walk, verb: EncounterVerb): Turn {
  if (one.rule !== 'verb' || !verb.keeps || at !== leftmost - 2 || one.governor?.form !== 'infinitive') return null;
  one.said ??= 'ongoing';
  return 'end';
}

function atGoverning(walk: Walk, verb: EncounterVerb): Turn {
  const { view, one, at } = walk;
  const { copy } = view.scene;
  if (one.rule !== 'noun' && !verb.light) return null;
  // «جولة يستهلها بمصر لإجراء محادثات»: what begins is what the pronoun means.
  if (verb.status === 'ongoing' && verb.form !== 'infinitive' && copy.tokens[at]?.word.suffix !== null) return 'end';
  if (isComing(walk, verb)) {
    one.said ??= 'planned';
    withTraveller(view, one, at);
    return 'end';
  }
  const tells = finite(sensesAt(copy, at));
  const known = walk.governed !== -1 && one.governor !== null && one.governor.form !== 'infinitive';
  if (known && !(tells && sensesAt(copy, at + 1).complementizer !== undefined)) return 'end';
  if (one.governor === null && verb.kind !== null && tells && isAt(view, one)) one.carrier = verb.kind;
  let governor = atParticiple(copy, at, governorOf(verb));
  if (one.governor === null && tells && !verb.light) {
    if (at < one.at - 1 && isOwned(view, one)) return 'end';
    // «واصلوا تنديدهم بالزيارة»: the verb gives its tense, not what it does.
    if (isTaken(view, one.at - 1)) {
      if (governor.form === 'present') return 'end';
      governor = { ...governor, status: 'held' };
    }
  }
  one.governor = one.governor === null ? governor : withTense(one.governor, governor);
  one.sought = verb.form === 'infinitive' && isPurpose(sensesAt(copy, at - 1));
  walk.governed = at;
  walk.leftmost = at;
  walk.own = at;
  return 'on';
}

/** «وصل الوفد لإجراء محادثات», «وصل للقاء نظيره»: he has come, and the talks are to be. */
function isComing({ view, one, at }: Walk, verb: EncounterVerb): boolean {
  const { copy } = view.scene;
  const sought =
    one.governor === null ? verb.kind === 'visit' && finite(sensesAt(copy, at)) && isPurpose(sensesAt(copy, one.at - 1)) : one.sought;
  return (
    sought &&
    (one.governor === null || one.governor.form === 'infinitive') &&
    !verb.light &&
    verb.kind !== null &&
    verb.form !== 'infinitive'
  );
}

/** No preposition stands between a verb and the noun. */
function reaches(view: View, verb: number, one: Sighting): boolean {
  for (let at = verb + 1; at < one.at; at++) if (sensesAt(view.scene.copy, at).preposition !== undefined) return false;
  return true;
}

/** A comma and an article open another phrase between. */
function isListed(view: View, verb: number, one: Sighting): boolean {
  const { copy } = view.scene;
  for (let at = verb + 1; at < one.at; at++) if (markAt(copy, at) === ',' && sensesAt(copy, at + 1).determiner !== undefined) return true;
  return false;
}

/** "Follows two months of talks", "followed a first round": nothing between that could take the noun. */
function isCountedBy(view: View, verb: number, one: Sighting): boolean {
  if (view.heads !== 'last') return false;
  for (let at = verb + 1; at < one.at; at++) {
    const { preposition, belonging } = sensesAt(view.scene.copy, at);
    if (view.scene.copy.tokens[at]?.kind !== 'word' || (preposition !== undefined && !belonging)) return false;
  }
  return true;
}

/** "Met in a closed session", "spoke in a call", "met for talks": a preposition leads to the noun and what describes it. */
function isAt(view: View, one: Sighting): boolean {
  const lead = leadOf(view, one.at);
  return lead.inside === true || lead.preposition === 'for';
}

/** "Pressed on with convening talks": a participle behind a preposition, or a verb of beginning or going on, tells of no past, but behind "after". */
function atParticiple(copy: Copy, at: number, governor: Governor): Governor {
  const { encounterVerb } = sensesAt(copy, at);
  const { preposition, phase, encounterVerb: leading } = sensesAt(copy, at - 1);
  if (encounterVerb?.form !== 'participle' || encounterVerb.agreement.gender !== null) return governor;
  // "Will continue facilitating talks".
  const led = (preposition !== undefined && phase !== 'after') || leading?.status === 'ongoing';
  return led ? { ...governor, form: 'infinitive' } : governor;
}

/** A verbal noun takes its tense from the verb that governs it: "the start was put off" is put off. */
const withTense = (inner: Governor, outer: Governor): Governor =>
  inner.form === 'infinitive'
    ? governing(
        inner.status === 'held' || outer.status === 'postponed' || outer.status === 'cancelled' ? outer.status : inner.status,
        outer.form,
        inner.keeps || outer.keeps,
      )
    : inner;

/** «واصلوا انتقاد الزيارة»: what the verb takes owns the encounter; what goes on, or is put off, is not the encounter. */
function isOwned(view: View, one: Sighting): boolean {
  const { copy, cast, timeAt } = view.scene;
  const { noun, status, stage, number, cue } = sensesAt(copy, one.at - 1);
  if (!(noun || cue?.[0]?.form === 'noun') || status !== undefined || stage || number !== undefined) return false;
  if (
    copy.tokens[one.at - 1]?.word.definite ||
    cast.at[one.at - 1] !== undefined ||
    timeAt[one.at - 1] !== -1 ||
    sensesAt(copy, one.at - 2).preposition !== undefined
  )
    return false;
  return copy.tokens[one.at]?.word.definite === true || cast.at[one.at + 1] !== undefined;
}
