import type { Sentence } from '@masar/text';
import { markAt, sensesAt } from '../copy.ts';
import type { Part } from '../mentions/cast.ts';
import { takeTime, tellsWhen } from './around.ts';
import { takeSentenceTime } from './clause-time.ts';
import { addParty, governing, type Sighting, sighting } from './sighting.ts';
import type { View } from './view.ts';

/** How far before the words of means the verb of saying may stand, in tokens. */
const reach = 10;

/**
 * "The two leaders agreed by telephone to meet", "Macron told Putin by phone that": what two say to each other by such means is a
 * call. For languages whose verbs follow their subject; null where a verb or noun of meeting tells of it itself.
 */
export function readMeans(view: View, sentence: Sentence, at: number): Sighting | null {
  const { medium } = sensesAt(view.scene.copy, at);
  if (medium === undefined) return null;
  const one = sighting(at, 'verb', medium, 'event', false);
  one.governor = governing('held', 'past');
  if (!withSpeakers(view, sentence, one)) return null;
  takeSentenceTime(view, sentence, one);
  return one;
}

/** "Biden warned Putin in a phone call": who says and who is told took part; false where they are not two, nor several under one title. */
export function withSpeakers(view: View, sentence: Sentence, one: Sighting): boolean {
  if (view.heads === 'first') return withTwoBehind(view, sentence, one);
  const { copy, cast, timeAt } = view.scene;
  const verb = verbBefore(view, sentence, one.from);
  if (verb === -1) return false;
  let subject = verb - 1;
  while (sensesAt(copy, subject).adverb || sensesAt(copy, subject).helps === 'have') subject--;
  const who = cast.at[subject];
  if (who === undefined || who.form === 'pronoun') return false;
  const parts = [who];
  for (let next = verb + 1; next < one.from; next++) {
    const part = cast.at[next];
    if (part !== undefined && part.from === next) parts.push(part);
  }
  for (let first = who; sensesAt(copy, first.from - 1).conjunction && cast.at[first.from - 2] !== undefined; parts.unshift(first))
    first = cast.at[first.from - 2] as Part;
  if (partiesOf(one, parts).length < 2 && !areSeveral(who)) return false;
  for (const part of parts) addParty(one, part.player);
  for (let next = verb + 1; next < one.from; next++) if (timeAt[next] !== -1) takeTime(view, one, timeAt[next] as number, false);
  one.from = (parts[0] as Part).from;
  return true;
}

/** «أبلغ بوتين ماكرون في اتصال هاتفي», «بحث الوزيران، في اتصال هاتفي»: the people behind a past verb, with nothing but marks, times and what joins them between. */
function withTwoBehind(view: View, sentence: Sentence, one: Sighting): boolean {
  const { copy, cast, timeAt } = view.scene;
  const parts: Part[] = [];
  let at = one.from - 1;
  for (; at >= Math.max(sentence.from, one.from - ahead); at--) {
    const part = cast.at[at];
    if (part !== undefined) {
      if (part.player.kind !== 'person' && part.player.kind !== 'group') return false;
      parts.unshift(part);
      at = part.from;
      continue;
    }
    const { conjunction, toward, inside } = sensesAt(copy, at);
    if (timeAt[at] === -1 && markAt(copy, at) !== ',' && !conjunction && !toward && !inside) break;
  }
  const told = sensesAt(copy, at);
  const form = told.cue?.find((cue) => cue.form !== 'noun')?.form ?? told.verb?.form;
  if (parts[0]?.from !== at + 1 || form !== 'past' || (told.encounterVerb?.kind && !told.encounterVerb.treats)) return false;
  const two = partiesOf(one, parts);
  if (two.length !== 2 || two.some(({ kind }) => kind !== 'person')) return false;
  for (const who of two) addParty(one, who);
  return true;
}

/** Whom the mentions would add to an encounter like this one: each once, a group as its members. */
function partiesOf({ at, rule, kind, weight }: Sighting, parts: readonly Part[]): Sighting['parties'] {
  const some = sighting(at, rule, kind, weight, false);
  for (const part of parts) addParty(some, part.player);
  return some.parties;
}

/** How far before the words of a call the verb may stand whose people had it, in tokens. */
const ahead = 20;

/** "The two ministers": several who are told by what they are. */
const areSeveral = ({ player: who }: Part): boolean => who.number === 'p' && who.titles.length > 0 && who.class === null;

/** A past verb of saying with nothing behind it but who is told and when, or -1. */
function verbBefore(view: View, sentence: Sentence, medium: number): number {
  const { copy, cast, timeAt } = view.scene;
  for (let at = medium - 1; at >= Math.max(sentence.from, medium - reach); at--) {
    if (cast.at[at] !== undefined || timeAt[at] !== -1) continue;
    const { cue, encounter, encounterVerb, conjunction, determiner, adverb } = sensesAt(copy, at);
    if (encounter !== undefined || encounterVerb !== undefined) return -1;
    if (cue?.some(({ form }) => form === 'past')) return at;
    if (!tellsWhen(view, at) && !conjunction && determiner === undefined && !adverb) return -1;
  }
  return -1;
}
