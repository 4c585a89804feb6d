import type { FormKind, Senses } from '@masar/shapes';
import { type Copy, markAt, sensesAt } from '../../copy.ts';
import { acts, finite, isAim, speaks } from '../around.ts';

import { governing, type Sighting } from '../sighting.ts';
import type { View } from '../view.ts';
import { isAdjective } from './phrase.ts';
import type { Turn, Walk } from './walk.ts';

/** Where another clause or another encounter stands before it. */
export function atOther(walk: Walk, { encounter }: Senses): Turn {
  const { view, one, at } = walk;
  // "They left tonight; the next session is on Monday".
  if (markAt(view.scene.copy, at) === ';') return 'end';
  // «أجرى اتصالات ومشاورات»: one verb governs both.
  if (encounter === undefined || (encounter.alone === false && at + 2 === walk.leftmost && sensesAt(view.scene.copy, at + 1).conjunction))
    return null;
  if (one.said === null && one.governor === null && encounter.weight !== 'echo') walk.leftmost = Math.min(walk.leftmost, one.at);
  return 'end';
}

/** How far before its closing comma an aside may open, and how far before that the verb that it parts from its object, in tokens. */
const aside = 24;
const beforeAside = 10;

/** «طلب لافروف، خلال اتصال مع بلينكن، عقد لقاء»: what is asked for, or agreed, stands behind an aside. */
export function overAside({ view, one, start, at, governed }: Walk): Turn {
  const { copy, cast, timeAt } = view.scene;
  const follows = governed === at + 1 || (governed === at + 2 && sensesAt(copy, at + 1).preposition !== undefined);
  if (view.heads === 'last' || !follows || one.said !== null || markAt(copy, at) !== ',') return null;
  const isNoun = sensesAt(copy, governed).encounterVerb?.noun === true || one.governor?.form === 'infinitive';
  const open = isNoun ? asideFrom(copy, start, at) : -1;
  for (let lead = open - 1; lead >= Math.max(start, open - beforeAside); lead--) {
    if (cast.at[lead] !== undefined || timeAt[lead] !== -1) continue;
    const { status, leads, undertaking, cue, encounterVerb, encounter } = sensesAt(copy, lead);
    const asked = leads && cue?.[0]?.form !== 'noun' ? status : undertaking ? 'planned' : encounterVerb?.treats ? 'proposed' : undefined;
    if (asked !== undefined) {
      one.said = asked;
      one.governor = governing(one.governor?.status ?? 'held', 'infinitive');
      return 'end';
    }
    if (encounter !== undefined || encounterVerb !== undefined || cue !== undefined || copy.tokens[lead]?.kind !== 'word') return null;
  }
  return null;
}

/** «أجرى المبعوث، الذي يزور الجزائر، محادثات»: passes a clause of whoever the verb before names, which commas part from what he held. */
export function overRelative(walk: Walk): Turn {
  const { view, one, start, at, leftmost } = walk;
  const { copy, cast } = view.scene;
  if (view.heads === 'last' || one.rule !== 'noun' || at !== leftmost - 1 || markAt(copy, at) !== ',') return null;
  for (let open = at - 2; open >= Math.max(start + 2, at - aside); open--) {
    if (markAt(copy, open) !== ',') continue;
    const who = cast.at[open - 1];
    const { relative, preposition } = sensesAt(copy, open + 1);
    if (relative === undefined || preposition !== undefined || who?.player.kind !== 'person') return null;
    const { encounterVerb } = sensesAt(copy, who.from - 1);
    if (encounterVerb === undefined || encounterVerb.kind !== null || !finite(sensesAt(copy, who.from - 1))) return null;
    walk.at = open;
    return 'on';
  }
  return null;
}

/** The comma that opens an aside of place or time before the one that closes it, or -1. */
function asideFrom(copy: Copy, start: number, close: number): number {
  for (let open = close - 1; open >= Math.max(start, close - aside); open--) {
    const { complementizer, relative, phase, inside } = sensesAt(copy, open + 1);
    if (complementizer !== undefined || relative !== undefined) return -1;
    if (markAt(copy, open) === ',') return phase !== undefined || inside ? open : -1;
  }
  return -1;
}

/** "After the talks", "during a call": the encounter is when something else is. */
export function atPhase(walk: Walk, { phase, inside }: Senses): Turn {
  const { view, one, start, at } = walk;
  if (phase !== undefined && isWithinDays(view, at, one.at)) {
    if (awaits(view, start, at)) one.said ??= 'planned';
    return null;
  }
  if (phase === undefined || !(walk.governed === -1 || isOfDoing(walk, phase)) || !leadsTo(view, at, one)) return null;
  one.phase = phase === 'before' ? phase : 'after';
  one.beside = phase === 'beside';
  one.carrier = inside ? carrierBefore(view, start, at) : null;
  walk.leftmost = at;
  walk.own = at;
  if (phase !== 'before' && awaits(view, start, at)) one.said ??= 'planned';
  return 'end';
}

/** «قبل بدء المفاوضات», «بعد عقد لقاء»: what is done before or after the encounter's beginning, or its holding. */
const isOfDoing = ({ one, at, governed }: Walk, phase: Senses['phase']): boolean =>
  governed === at + 1 &&
  one.rule === 'noun' &&
  one.governor?.form === 'infinitive' &&
  (one.governor.status === 'held' || (phase === 'before' && one.governor.status === 'ongoing'));

/** "Spoke to discuss preparations for the summit": it is what was spoken of. */
export const atAim = ({ view, one, at, governed }: Walk): Turn =>
  one.rule === 'noun' && view.heads === 'last' && governed === -1 && isAim(view.scene.copy, at - 1) ? 'end' : null;

/** A report or deed that the encounter is told beside, or a word that opens another clause. */
export function atClause(walk: Walk, senses: Senses): Turn {
  const { view, one, at, governed } = walk;
  const { copy } = view.scene;
  const before = sensesAt(copy, at - 1);
  if (senses.adverb && before.helps !== undefined) return 'on';
  // «وصل الوزير إلى القاهرة حيث أجرى مباحثات»: a verb that names nobody goes on with who came.
  if (senses.connective && governed === at + 1 && comes(walk)) return 'on';
  if (senses.connective || senses.relative !== undefined || senses.topic || senses.condition) return 'end';
  if (isAdjective(view, at, one)) return 'on';
  // «بدأت أولى جولات الحوار»: which of several it is, though it is spelled like a verb.
  if (view.heads === 'first' && senses.number?.ordinal && sensesAt(copy, at + 1).encounter !== undefined) return 'on';
  if (!(speaks(senses) || acts(senses)) || !(before.preposition === undefined || before.conjunction)) return null;
  // "Asked the mediator to postpone the talks", "urged both to resume them": nothing is put off, or begun, yet.
  if (one.governor?.form === 'infinitive' && one.sought && asks(senses)) {
    if (one.governor.status === 'held' || one.governor.status === 'ongoing') one.said ??= 'proposed';
    one.governor = null;
  }
  // «قال في اجتماع», «سيتحدث في اجتماع»: a meeting is held when, and only when, what is done there is done.
  const form = formOf(senses);
  if (governed === -1 && one.said === null && sensesAt(copy, one.at - 1).inside && (form === 'past' || form === 'future'))
    one.scene = governing('held', form);
  return 'end';
}

/** How far before a connective the verb of a trip may stand, in tokens. */
const trip = 14;

/** A trip is told right before, and nobody is named between the verb and the noun that it governs. */
function comes({ view, at: connective, start, parties }: Walk): boolean {
  if (view.heads === 'last' || parties.length > 0 || sensesAt(view.scene.copy, connective + 1).encounterVerb?.kind === 'visit')
    return false;
  for (let at = connective - 1; at >= Math.max(start, connective - trip); at--) {
    const { encounterVerb, complementizer, relative, connective: another } = sensesAt(view.scene.copy, at);
    if (complementizer !== undefined || relative !== undefined || another) return false;
    if (encounterVerb !== undefined) return encounterVerb.kind === 'visit' && finite(sensesAt(view.scene.copy, at));
  }
  return false;
}

/** "In Oman for talks", "in-depth talks": a preposition of place leads to the noun only where nothing else has its noun between. */
function leadsTo(view: View, phase: number, one: Sighting): boolean {
  const { copy, cast } = view.scene;
  // «تعقد خلاله الجولة»: the pronoun takes what the preposition leads to.
  // «على الفور» is no time of a meeting.
  if (copy.tokens[phase]?.word.suffix !== null || copy.tokens[phase]?.word.definite || isAfterThat(copy, phase)) return false;
  // «لم يحدد بعد موعد الجولة»: not yet.
  if (view.heads === 'first' && sensesAt(copy, phase - 2).pastNegation && !sensesAt(copy, phase + 1).leads) return false;
  // «لا نية لدى الرئيس لزيارة»: who has it.
  if (view.heads === 'first' && cast.at[phase + 1]?.player.kind === 'person') return false;
  if (sensesAt(copy, phase).inside !== true)
    return view.heads === 'last' ? !isParted(copy, phase, one.at) : !isOfMatter(view, phase, one.at);
  const next = copy.tokens[phase + 1];
  if (next?.kind === 'mark' && !next.spaced) return false;
  let named = false;
  for (let at = phase + 1; at < one.at; at++) {
    named ||= cast.at[at] !== undefined || view.placeAt.has(at);
    if (markAt(copy, at) === ',') return false;
    const { preposition, belonging } = sensesAt(copy, at);
    if (preposition !== undefined && (named || belonging !== true)) return false;
  }
  return true;
}

/** «يعقد بعد ذلك اجتماع»: it is not the meeting that something is after; «بعد ذلك الاجتماع», «خلال هذه الأيام» are otherwise. */
const isAfterThat = (copy: Copy, phase: number): boolean =>
  sensesAt(copy, phase + 1).demonstrative === true && copy.tokens[phase + 2]?.word.definite === false;

/** «أجرت خلال الأيام الماضية اتصالات»: the days are when it was; «خلال اليوم الأول من المحادثات» are its own. */
function isWithinDays({ scene: { copy }, heads }: View, phase: number, noun: number): boolean {
  const { time } = sensesAt(copy, phase + 1);
  if (heads === 'last' || (time?.['thePlural'] ?? time?.['thePeriod']) === undefined) return false;
  for (let at = phase + 2; at < noun; at++) if (sensesAt(copy, at).belonging) return false;
  return true;
}

/** «بعد تراجع الوفد عن موقفه بشأن مكان الاجتماع»: what a preposition of neither place, time nor company leads to is what the noun before it is about. */
function isOfMatter({ scene: { copy, timeAt } }: View, phase: number, noun: number): boolean {
  for (let at = phase + 2; at < noun; at++) {
    const { preposition, belonging, inside, locative, toward, company, phase: when, agent } = sensesAt(copy, at);
    const other = preposition !== undefined && !(belonging || inside || locative || toward || company || when || agent);
    if (other && timeAt[at - 1] === -1 && sensesAt(copy, at - 1).time === undefined) return true;
  }
  return false;
}

/** "Since April, twice in Rome, and its next session": a comma and a conjunction part the noun from what leads to a time before it. */
function isParted(copy: Copy, phase: number, noun: number): boolean {
  for (let at = phase + 1; at < noun; at++) if (markAt(copy, at) === ',' && sensesAt(copy, at + 1).conjunction) return true;
  return false;
}

/** «سترسل وفدا إلى الدوحة للتشاور مع»: what somebody is to go for is to come. */
export function withAim({ view, one, start }: Walk): void {
  const { toward, preposition } = sensesAt(view.scene.copy, one.at - 1);
  const led = view.heads === 'first' && one.rule === 'noun' && toward === true && preposition !== undefined;
  if (led && one.governor === null && awaits(view, start, one.at - 1)) one.said ??= 'planned';
}

/** «ستقرر … بعد اللقاء»: what is to come after it says that it is to come itself. */
function awaits(view: View, start: number, phase: number): boolean {
  for (let at = phase - 1; at >= Math.max(start, phase - 5); at--) {
    const senses = sensesAt(view.scene.copy, at);
    if (senses.verb?.form === 'future' || senses.cue?.some((cue) => cue.form === 'future')) return true;
    if (senses.complementizer !== undefined || view.scene.copy.tokens[at]?.kind === 'mark') return false;
  }
  return false;
}

/** "Spoke on Tuesday in a long call": the verb of meeting before the preposition, with nothing but where, when and with whom between. */
function carrierBefore(view: View, start: number, phase: number): Sighting['carrier'] {
  const { copy, cast, timeAt } = view.scene;
  for (let at = phase - 1; at >= start; at--) {
    if (timeAt[at] !== -1 || cast.at[at] !== undefined || view.placeAt.has(at)) continue;
    const { encounterVerb, preposition, adverb, title, rank, portfolio, determiner } = sensesAt(copy, at);
    if (encounterVerb !== undefined && encounterVerb.agreement.gender === null)
      return finite(sensesAt(copy, at)) ? encounterVerb.kind : null;
    if (preposition === undefined && !adverb && title === undefined && !rank && !portfolio && determiner === undefined) return null;
  }
  return null;
}

const asks = ({ cue }: Senses): boolean => cue?.some(({ frame }) => frame.act === 'demand' || frame.act === 'propose') === true;

const formOf = (senses: Senses): FormKind | undefined => senses.cue?.find((cue) => cue.form !== 'noun')?.form ?? senses.verb?.form;
