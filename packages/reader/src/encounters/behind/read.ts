import type { Senses, Time, Token } from '@masar/shapes';
import type { Sentence } from '@masar/text';
import { type Copy, markAt, sensesAt } from '../../copy.ts';
import type { Part } from '../../mentions/cast.ts';
import { finite, governorOf, isAim, isOfOther, predicates, speaks, takeTime } from '../around.ts';
import { putsOff } from '../moved.ts';
import { far, named } from '../named.ts';
import { addOverseer, type Sighting } from '../sighting.ts';
import { saidAcross } from '../speaker.ts';
import { governingAt } from '../verb.ts';
import { datesOf, type View } from '../view.ts';
import { passed, withinAt } from '../within.ts';
import { overListed } from './bracket.ts';
import { opensClause, outcome, overAppointed, overClause } from './clause.ts';
import { atChance, atLasting, atOther, ends } from './edge.ts';
import { atListed } from './list.ts';
import { overMark } from './mark.ts';
import { goOn, type Turn, type Walk } from './walk.ts';
import { atWord } from './word.ts';

/** How far behind its word an encounter's phrase may reach, in tokens. */
const behind = 40;
/** Most words in a row that say nothing of an encounter before its phrase is over. */
const silence = 7;

/** Reads on from `from`: parties, places, times, and the verb or relative clause behind; returns where a further encounter of the list begins, or -1. */
export function readBehind(view: View, sentence: Sentence, one: Sighting, from: number): number {
  const walk: Walk = {
    view,
    one,
    from,
    end: Math.min(sentence.to, from + behind, contentFrom(view, sentence, one, from)),
    at: from,
    quiet: 0,
    strange: 0,
    clause: -1,
    aimed: false,
    within: one.speaksOf && sensesAt(view.scene.copy, from).company === undefined ? 'matter' : null,
    placed: -1,
    next: -1,
  };
  while (walk.at < walk.end && walk.quiet <= silence && turnAt(walk, sentence) !== 'end');
  return walk.next;
}

/** «أكد الوزير خلال لقائه المبعوث وحدة سوريا»: where what is said there begins, behind the phrase between the verb and it. */
function contentFrom(view: View, sentence: Sentence, { rule, at, phase }: Sighting, from: number): number {
  const { copy } = view.scene;
  const there = view.heads === 'first' && rule === 'noun' && (phase === 'after' || sensesAt(copy, at - 1).inside === true);
  const content = there ? saidAcross(view, sentence, at)?.content.from : undefined;
  // Right behind «لقائه» stands who was met.
  return content === undefined || (content <= from + 1 && copy.tokens[at]?.word.definite !== true) ? Number.POSITIVE_INFINITY : content;
}

/** «التقى الوزير، الذي يزور بغداد، نظيره»: the comma that closes a relative clause of a visit. */
const isVisitOver = (walk: Walk): boolean =>
  walk.one.kind === 'visit' && walk.view.heads === 'first' && (closes(walk) || isOfMeeting(walk));

/** «سيجتمع الوزير خلال زيارته مع نظيره»: with whom he meets. */
const isOfMeeting = ({ view: { scene }, one, at }: Walk): boolean =>
  one.rule === 'noun' &&
  one.phase === 'after' &&
  scene.copy.tokens[one.at]?.word.suffix?.person === 3 &&
  sensesAt(scene.copy, at).company === 'with';

const closes = ({ view: { scene }, one, at }: Walk): boolean =>
  one.rule === 'verb' &&
  one.venue !== null &&
  markAt(scene.copy, at) === ',' &&
  sensesAt(scene.copy, one.at - 1).relative !== undefined &&
  scene.cast.at[at + 1] !== undefined;

/** Asks the steps, in their order, what the token is. */
function turnAt(walk: Walk, sentence: Sentence): Turn {
  const { view, one, at, strange } = walk;
  if ((one.beside && isOfMargin(walk)) || isVisitOver(walk)) return 'end';
  const token = view.scene.copy.tokens[at] as Token;
  const { senses } = token.word;
  walk.within = withinAt(view, at, walk.within) ?? (one.speaksOf && strange > 0 ? 'matter' : null);
  const passed =
    overTime(walk, senses) ??
    atListed(walk, token) ??
    overClause(walk, token) ??
    overAppointed(walk, token) ??
    overAim(walk) ??
    overRelative(walk, senses) ??
    overNamed(walk, token);
  const turn = passed ?? atOther(walk, token) ?? atChance(walk, senses) ?? atLasting(walk, senses);
  if (turn !== null) return turn;
  if (opensClause(walk, sentence, senses)) {
    walk.clause = at + outcome;
    if (senses.relative !== undefined && view.heads === 'first') one.defined = true;
  }
  // «وزير الاتصالات» is no other encounter.
  else if ((senses.encounter !== undefined && senses.encounter.alone !== false) || (at > walk.clause && ends(view, one, at, senses)))
    return 'end';
  return atWord(walk, token);
}

function overTime(walk: Walk, senses: Senses): Turn {
  const { view, one, at, end } = walk;
  const { timeAt } = view.scene;
  const time = timeAt[at] as number;
  if (time === -1) return null;
  if (atLasting(walk, senses) === 'end') return 'end';
  let to = at;
  while (to < end && timeAt[to] === time) to++;
  if (walk.within === 'event' || (walk.aimed && !isDay(view, time)) || isOfWhatLasts(walk) || isSinceLast(walk)) {
    walk.at = to;
    return 'on';
  }
  // «إلى أجل غير مسمى» is a time and a status. "Broke up, to meet again next week": which week it is says nothing of what became of it.
  if (!senses.leads && !(view.heads === 'last' && senses.status === 'planned')) one.said ??= senses.status ?? null;
  if (!putsOff(view, one, at) && !isOfOther(view, at)) takeTime(view, one, time, at > one.at);
  if (isAhead(view, at, time) && one.governor?.form === 'present') one.said ??= 'planned';
  const verb = governingAt(view, at);
  if (verb !== undefined && one.governor === null) one.governor = governorOf(verb);
  return goOn(walk, to);
}

/** «تجتمعان قبل نهاية العام»: before the end of what is not over. */
function isAhead({ scene: { copy }, heads, published, times }: View, at: number, time: number): boolean {
  if (heads === 'last' || (sensesAt(copy, at).phase !== 'before' && sensesAt(copy, at - 1).phase !== 'before')) return false;
  const end = datesOf(times[time] as Time)?.[1];
  return end !== undefined && published !== null && end >= published.slice(0, end.length);
}

/** «إلى إنهاء الحرب المستمرة منذ 16 شهرا», «في بلد يشهد منذ عام»: how long something else has lasted. */
function isOfWhatLasts({ view, at, from }: Walk): boolean {
  const { copy, cast } = view.scene;
  const since = [at, at - 1].find((lead) => sensesAt(copy, lead).time?.['since'] !== undefined) ?? from;
  const { status, verb, encounterVerb } = sensesAt(copy, since - 1);
  if (view.heads === 'last' || !(status === 'ongoing' || (verb !== undefined && encounterVerb === undefined))) return false;
  for (let lead = from; lead < since - 2; lead++)
    if (sensesAt(copy, lead).preposition !== undefined && cast.at[lead + 1] === undefined && !view.placeAt.has(lead + 1)) return true;
  return false;
}

/** «أول لقاء بينهما منذ يوليو», «اللقاء الأول منذ عامين»: how long there was none before it. */
function isSinceLast({ view, one, at }: Walk): boolean {
  const { copy, cast, timeAt } = view.scene;
  if (view.heads === 'last' || ![at, at - 1].some((lead) => sensesAt(copy, lead).time?.['since'] !== undefined)) return false;
  for (let first = at - 1; first >= one.from - counted; first--) {
    const { number } = sensesAt(copy, first);
    if (number?.ordinal && number.value === 1 && timeAt[first] === -1 && cast.at[first] === undefined) return true;
  }
  return false;
}

/** How far before the phrase the word may stand that says which of several it is, in tokens. */
const counted = 3;

/** "To congratulate him on his victory in May" gives no day of the encounter, "to discuss the truce on Friday" does. */
const isDay = (view: View, time: number): boolean => /^\d{4}-\d\d-\d\d/.test(view.times[time]?.value ?? '');

/** Passes somebody who is what the encounter was for, not who takes part. */
function overAim(walk: Walk): Turn {
  const { view, one, at } = walk;
  const { copy, cast } = view.scene;
  walk.aimed ||= one.rule === 'verb' && view.heads === 'last' && isAim(copy, at);
  const spoken = walk.aimed ? cast.at[at] : undefined;
  if (spoken === undefined || sensesAt(copy, spoken.from - 1).locative) return null;
  walk.at = Math.max(spoken.to, at + 1);
  return 'on';
}

/** Longest aside between whoever met and whom, in tokens. */
const aside = 14;

/** «التقى الوزير، على هامش المنتدى، نظيره»: passes an aside of time or occasion that commas set off, where whom behind it stands. */
function overAside({ view, one, at, end, within }: Walk, { word }: Token): number {
  if (view.heads === 'last' || word.key !== ',' || within !== null) return -1;
  if (isParted(view, one, at)) return at + 1;
  if (one.rule !== 'verb') return -1;
  const { copy, cast } = view.scene;
  const { phase, encounterVerb } = sensesAt(copy, at + 1);
  if (phase === undefined || encounterVerb !== undefined) return -1;
  for (let close = at + 2; close < Math.min(end, at + aside); close++) {
    if (markAt(copy, close) !== ',') continue;
    const next = cast.at[close + 1];
    const met = next?.from === close + 1 && next.player.kind === 'person';
    return met || sensesAt(copy, close + 1).collective !== undefined ? close + 1 : -1;
  }
  return -1;
}

/** «يلتقي الوزير، الذي يقوم بجولة في المنطقة، نظيره»: passes a clause of whoever meets, where somebody stands behind the comma that closes it. */
function overRelative(walk: Walk, { relative, preposition }: Senses): Turn {
  const { view, one, at, end, within } = walk;
  if (relative === undefined || preposition !== undefined || one.rule !== 'verb' || view.heads === 'last') return null;
  const { copy, cast } = view.scene;
  const subject = cast.at[markAt(copy, at - 1) === ',' ? at - 2 : at - 1];
  if (subject?.player.kind !== 'person' || one.company || one.parties.length !== 1 || within !== null) return null;
  if (one.kind !== 'meeting' || (one.governor?.form === 'infinitive' && one.said === null)) return null;
  for (let close = at + 2; close < Math.min(end, at + aside); close++) {
    if (markAt(copy, close) !== ',') continue;
    const met = cast.at[sensesAt(copy, close + 1).honorific ? close + 2 : close + 1];
    if (met === undefined || met.from < close || !(met.player.kind === 'person' ? met.form === 'name' : met.form === 'joint')) return null;
    if (predicates(sensesAt(copy, met.to))) return null;
    walk.at = met.from;
    return 'on';
  }
  return null;
}

/** «استقبل الأمير اليوم، وزير الخارجية», «تلقى اتصالا، اليوم، من الوزير»: the one whom a comma parts from the verb that takes him, behind the other alone. */
function isParted({ scene: { copy, cast, timeAt }, placeAt }: View, one: Sighting, comma: number): boolean {
  if (one.company || one.parties.length !== 1 || one.governor === null || one.governor.form === 'infinitive') return false;
  const { belonging, honorific } = sensesAt(copy, comma + 1);
  const calls = one.rule === 'noun' && one.kind === 'call' && belonging === true;
  if (!calls && (one.rule !== 'verb' || !isCircumstance(comma - 1))) return false;
  const who = cast.at[calls || honorific ? comma + 2 : comma + 1];
  return who?.player.kind === 'person' && who.form === 'name' && who.from > comma && !predicates(sensesAt(copy, who.to));

  function isCircumstance(at: number): boolean {
    const part = cast.at[at];
    return timeAt[at] !== -1 || part?.form === 'metonym' || placeAt.get(at)?.to === at + 1 || placeAt.get(at - 1)?.to === at + 1;
  }
}

/** «على هامش القمة في جدة مع نظيره»: whom they met there, behind where it was, is none of the event. */
function isOfMargin({ view: { scene, heads }, one, at, from }: Walk): boolean {
  const { copy, cast } = scene;
  if (heads === 'last' || (at === from && copy.tokens[at - 1]?.word.definite !== true)) return false;
  if (sensesAt(copy, at).company === 'with') return one.parties.length > 0 || one.venue !== null;
  const { preposition, conjunction } = sensesAt(copy, at - 1);
  return cast.at[at]?.player.kind === 'person' && preposition === undefined && !conjunction;
}

/** How far behind «على هامش» whoever was met there may stand, in tokens. */
const margin = 16;

/** «التقى الوزير على هامش المنتدى نظيره», «اجتمع على هامش القمة في جدة مع نظيره»: passes the event on whose margins they met; where whom stands, or -1. */
function overMargin({ view: { scene, heads }, one, at, end }: Walk): number {
  const { copy, cast, timeAt } = scene;
  if (heads === 'last' || one.rule !== 'verb' || one.company || one.parties.length > 1 || sensesAt(copy, at).phase !== 'beside') return -1;
  for (let next = at + 1; next < Math.min(end, at + margin); next++) {
    const senses = sensesAt(copy, next);
    const part = cast.at[next];
    if (senses.company === 'with') return next;
    if (part?.player.kind === 'person') return isFree(part) ? next : -1;
    if (part !== undefined || timeAt[next] !== -1) continue;
    if (copy.tokens[next]?.kind !== 'word' || senses.complementizer !== undefined || senses.relative !== undefined || senses.connective)
      return -1;
    if (finite(senses) || speaks(senses)) return -1;
  }
  return -1;

  function isFree({ from }: Part): boolean {
    const { preposition, conjunction, encounter } = sensesAt(copy, from - 1);
    return preposition === undefined && !conjunction && encounter === undefined;
  }
}

/** «برعاية مصر», «بوساطة قطرية»: takes who has the encounter under their care. */
function overseenBy({ view: { scene, ofRow }, one, at, within }: Walk): number | null {
  if (within !== 'oversight') return null;
  const part = scene.cast.at[at];
  const { nationality } = sensesAt(scene.copy, at);
  const who = part?.player ?? (nationality === undefined ? undefined : ofRow(nationality.of));
  if (who === undefined) return null;
  addOverseer(one, who);
  return Math.max(part?.to ?? 0, at + 1);
}

/** «التقى خلال الزيارة الوزير»: passes the occasion that parts the verb from whom its subject met; such an occasion is of nobody behind it. */
function overOccasion({ view: { scene, heads }, one, at, from }: Walk): number {
  if (heads === 'last' || at !== from) return -1;
  const { copy, cast } = scene;
  if (one.rule === 'noun' && one.beside) return -1;
  if (one.rule === 'noun') return one.phase !== null && one.governor === null && isOccasion(copy, at - 1, cast.at[at]) ? 0 : -1;
  const { phase } = sensesAt(copy, at);
  if (phase === undefined || copy.tokens[at]?.word.suffix !== null) return -1;
  const noun = sensesAt(copy, at + 1).demonstrative ? at + 2 : at + 1;
  return isOccasion(copy, noun, cast.at[noun + 1]) ? noun + 1 : -1;
}

/** «سيجتمع الوزير خلال زيارته إلى بغداد، مع نظيره»: passes the visit on which somebody meets, where whom he meets stands behind it; else -1. */
function overVisit({ view: { scene, heads, placeAt }, one, at, end, within }: Walk): number {
  if (heads === 'last' || one.rule !== 'verb' || one.kind === 'visit' || one.company || one.parties.length > 1 || within !== null)
    return -1;
  const { copy, cast, timeAt } = scene;
  const word = copy.tokens[at + 1]?.word;
  if (sensesAt(copy, at).phase !== 'after' || word?.senses.encounter?.kind !== 'visit' || !(word.definite || word.suffix !== null))
    return -1;
  let to = at + 2;
  if (sensesAt(copy, to).toward) to = placeAt.get(to + 1)?.to ?? cast.at[to + 1]?.to ?? to;
  while (timeAt[to] !== -1 && to < end) to++;
  if (markAt(copy, to) === ',') to++;
  return to < end && sensesAt(copy, to).company === 'with' ? to : -1;
}

/** «الزيارة» with a person right behind it. */
const isOccasion = (copy: Copy, noun: number, next: Part | undefined): boolean =>
  sensesAt(copy, noun).encounter !== undefined &&
  copy.tokens[noun]?.word.definite === true &&
  next?.from === noun + 1 &&
  next.player.kind === 'person';

/** Takes the place or party that begins here, or passes a mark within the phrase. */
function overNamed(walk: Walk, token: Token): Turn {
  const occasion = Math.max(overOccasion(walk), overMargin(walk), overVisit(walk));
  if (occasion === 0) return 'end';
  if (occasion !== -1) {
    walk.at = occasion;
    walk.within = null;
    return 'on';
  }
  const { kind } = token;
  const { view, one, at, end } = walk;
  const past = kind === 'mark' ? Math.max(overAside(walk, token), overListed(walk)) : -1;
  if (past !== -1) {
    walk.at = past;
    return 'on';
  }
  const nowhere = one.venue === null;
  const to =
    kind === 'mark' ? overMark(view, at, end) : (overseenBy(walk) ?? passed(view, at, walk.within) ?? named(view, one, at, walk.strange));
  if (to <= at) return null;
  if (view.placeAt.get(at)?.to === to) walk.placed = to;
  if (nowhere && one.venue !== null) one.loose = walk.quiet >= far;
  if (kind !== 'mark') return goOn(walk, to);
  walk.at = to;
  return 'on';
}
