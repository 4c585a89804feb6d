import type { EncounterVerb, Senses } from '@masar/shapes';
import { type Copy, sensesAt } from '../copy.ts';
import { isTimed } from '../statements/scene.ts';
import { isYear, mayMeet } from './days.ts';
import { type Governor, governing, type Sighting } from './sighting.ts';
import { datesOf, type View } from './view.ts';

/** True for a token of a time, and for a preposition that leads to one. */
export const tellsWhen = ({ scene }: View, at: number): boolean =>
  isTimed(scene, at) || (sensesAt(scene.copy, at).preposition !== undefined && isTimed(scene, at + 1));

/** What a verb of meeting gives the encounter that it governs. */
export const governorOf = (verb: EncounterVerb): Governor =>
  governing(verb.status, tenseOf(verb), verb.keeps === true, false, verb.joins === true);

function tenseOf({ form }: EncounterVerb): Governor['form'] {
  if (form === 'noun') return 'infinitive';
  return form === 'infinitive' || form === 'future' || form === 'present' ? form : 'past';
}

export const finite = (senses: Senses): boolean => senses.encounterVerb !== undefined && senses.encounterVerb.form !== 'infinitive';
export const speaks = (senses: Senses): boolean =>
  senses.preposition === undefined && !senses.another && (senses.cue?.some((cue) => cue.form !== 'noun') ?? false);
export const acts = (senses: Senses): boolean =>
  senses.preposition === undefined &&
  !senses.negation &&
  !senses.another &&
  senses.verb !== undefined &&
  senses.verb.form !== 'participle' &&
  senses.auxiliary === undefined;

/** True of what tells behind somebody what he does or says: a verb, or an auxiliary before one. */
export const predicates = (senses: Senses): boolean => speaks(senses) || acts(senses) || senses.auxiliary !== undefined;

/** «مشاركة», «حضور»: the noun that tells who was there too. */
export const isAttendance = ({ encounterVerb }: Senses): boolean => encounterVerb?.joins === true && encounterVerb.form === 'infinitive';

/** A place behind a preposition of place, right behind the noun, or beside another place. */
export function isWhere(view: View, one: Sighting, at: number): boolean {
  const { copy } = view.scene;
  if (at - one.at <= 1 || (one.at < at && copy.tokens[at - 1]?.word.senses.encounter !== undefined)) return true;
  if (sensesAt(copy, at - 1).conjunction && one.venues.length > 0) return true;
  for (let before = at - 1; before >= at - 3; before--) {
    const senses = sensesAt(copy, before);
    if (senses.locative) return true;
    if (senses.preposition !== undefined || copy.tokens[before]?.kind === 'mark') return false;
  }
  return false;
}

export const sideOf = (ref: string): string => ref.slice(ref.indexOf('/') + 1);

/** Token behind the time that the token at `at` is of. */
export function timeEnd({ scene: { timeAt } }: View, at: number): number {
  let end = at + 1;
  while (timeAt[end] === timeAt[at]) end++;
  return end;
}

/** "Since May", "the May 5 agreement": a time that its words make one of something else. */
export function isOfOther(view: View, at: number): boolean {
  const { copy } = view.scene;
  // «الاتفاق الموقع في 2015»: when the text was signed.
  if (view.heads === 'first')
    return sensesAt(copy, sensesAt(copy, at - 1).preposition === undefined ? at - 1 : at - 2).issued !== undefined;
  const { instrument, document } = sensesAt(copy, timeEnd(view, at));
  const { determiner, possessive, time: tags } = sensesAt(copy, at - 1);
  if (tags?.['since'] !== undefined) return true;
  return (
    (instrument !== undefined || document !== undefined) &&
    (determiner !== undefined || possessive === true || sensesAt(copy, at).determiner !== undefined)
  );
}

/** Takes a time that stands behind the encounter's word, or before it: a finer one only where it lies within the coarser. */
export function takeTime(view: View, one: Sighting, index: number, after: boolean): void {
  const time = view.times[index];
  const dates = time === undefined ? null : datesOf(time);
  if (time?.value === 'FUTURE_REF' && one.governor?.form !== 'past') one.said ??= 'planned';
  if (dates === null || (one.start !== null && !after)) return;
  if (one.start !== null && after && one.governor?.status === 'postponed' && dates[0] > one.start) {
    [one.start, one.end] = dates;
    return;
  }
  if (one.start !== null && one.start.length >= dates[0].length) {
    if (one.end === one.start && dates[0] > one.start && one.governor?.status === 'ongoing') one.end = dates[1];
    return;
  }
  if (one.start !== null && !isYear(one) && mayMeet(one, { start: dates[0], end: dates[1] }) === false) return;
  [one.start, one.end] = dates;
}

/** "To discuss", "to thank": an infinitive that is of no meeting. */
export function isAim(copy: Copy, at: number): boolean {
  const { verb, cue, encounterVerb } = sensesAt(copy, at + 1);
  return sensesAt(copy, at).infinitive === true && encounterVerb === undefined && (verb ?? cue?.[0])?.form === 'infinitive';
}

/** "On bilateral issues": a present that shows no gender and has nobody before it is a noun in the plural. */
export function isPlural(view: View, at: number): boolean {
  const { copy, cast } = view.scene;
  const agreement = sensesAt(copy, at).verb?.form === 'present' ? sensesAt(copy, at).verb?.agreement : undefined;
  if (agreement === undefined || agreement.gender !== null || agreement.number !== 's' || cast.at[at - 1] !== undefined) return false;
  const { pronoun, relative, conjunction, adverb, title, collective } = sensesAt(copy, at - 1);
  return copy.tokens[at - 1]?.kind === 'word' && !(pronoun || relative || conjunction || adverb || title || collective);
}
