import type { Senses } from '@masar/shapes';
import type { Sentence } from '@masar/text';
import { markAt, sensesAt } from '../copy.ts';
import { acts, finite, isOfOther, isPlural, speaks, takeTime, timeEnd } from './around.ts';
import type { Sighting } from './sighting.ts';
import { datesOf, type View } from './view.ts';

/** How far before or behind an encounter's phrase the time of its clause may stand, in tokens. */
const reach = 30;
/** The same for an encounter that no verb was read for. */
const near = 4;
/** Longest aside between commas, in tokens. */
const aside = 14;

/** How far before it the time of its sentence may stand, in tokens. */
const farBack = 200;

/** Takes the time that the clause or sentence gives, for an encounter whose own words give none. */
export function takeSentenceTime(view: View, sentence: Sentence, one: Sighting): void {
  if (one.start !== null) return;
  if (view.heads === 'last') {
    takeClauseTime(view, sentence, one);
    return;
  }
  const { copy, timeAt } = view.scene;
  if (one.said !== null) return;
  const opening = openingTime(view, sentence);
  if (opening !== -1 && one.governor !== null && one.governor.form !== 'infinitive') {
    const time = isSetOff(view, sentence, opening) ? opening : rightBefore(view, sentence, one.from);
    if (time !== -1) {
      takeTime(view, one, time, false);
      return;
    }
  }
  const lead = sensesAt(copy, one.at - 1);
  if (!(lead.locative || lead.phase)) return;
  for (let at = one.from - 1; at >= Math.max(sentence.from, one.from - farBack); at--) {
    if (sensesAt(copy, at).complementizer !== undefined || sensesAt(copy, at).connective) return;
    if (timeAt[at] === -1) continue;
    takeTime(view, one, timeAt[at] as number, false);
    return;
  }
}

/** What stands before a noun, its article and its adjectives. */
export const leadOf = (view: View, noun: number): Senses => sensesAt(view.scene.copy, leadAt(view, noun));

/** The token that stands there, or -1. */
export function leadAt(view: View, noun: number): number {
  const { copy, cast } = view.scene;
  for (let at = noun - 1; at >= noun - 4; at--) {
    const senses = sensesAt(copy, at);
    if (senses.preposition !== undefined || copy.tokens[at]?.kind !== 'word' || cast.at[at] !== undefined) return at;
    if (senses.determiner !== undefined || senses.possessive) return at - 1;
  }
  return -1;
}

/** Where the verb follows its subject: the time that opens the clause, else one behind what the encounter's phrase took in, else what stands before the preposition that leads to it. */
function takeClauseTime(view: View, sentence: Sentence, one: Sighting): void {
  const told = one.rule === 'verb' || (one.governor !== null && one.governor.form !== 'infinitive');
  const time = clauseOpening(view, sentence, one.from, told ? reach : near);
  const found = time !== -1 ? time : told ? trailing(view, sentence, one.to) : -1;
  if (found !== -1) {
    takeTime(view, one, found, false);
    return;
  }
  const lead = leadOf(view, one.at);
  if ((one.said !== null && one.said !== 'planned') || !(lead.inside || lead.phase === 'after')) return;
  const before = beforeLead(view, sentence, one.from);
  if (before !== -1) takeTime(view, one, before, false);
}

/** "On Monday the two met", "he said that today they would meet": the time before all else of its clause, or -1. */
function clauseOpening(view: View, sentence: Sentence, from: number, reach: number): number {
  const { copy, timeAt } = view.scene;
  for (let at = from - 1; at >= Math.max(sentence.from, from - reach); at--) {
    const time = timeAt[at] as number;
    if (time !== -1) {
      let first = at;
      while (first > sentence.from && timeAt[first - 1] === time) first--;
      if (sensesAt(copy, first - 1).preposition !== undefined) first--;
      while (first > sentence.from && sensesAt(copy, first - 1).adverb) first--;
      return first - sentence.from <= 1 || opensClause(view, first - 1) ? time : -1;
    }
    const opened = asideAt(view, sentence, at);
    if (opened !== -1) at = opened;
    else if (breaksClause(view, at)) return -1;
  }
  return -1;
}

/** "On 3 May, as agreed, the envoys met": the comma behind a time that opens the aside which a comma closes, or -1. */
function asideAt(view: View, sentence: Sentence, close: number): number {
  const { copy } = view.scene;
  if (opensAside(view, close)) return close - 1;
  if (markAt(copy, close) !== ',') return -1;
  for (let at = close - 1; at >= Math.max(sentence.from, close - aside); at--)
    if (markAt(copy, at) === ',') return opensAside(view, at + 1) ? at : -1;
  return -1;
}

/** "On 3 May, as …" */
function opensAside({ scene: { copy, timeAt } }: View, at: number): boolean {
  const { connective, adverb } = sensesAt(copy, at);
  return connective === true && adverb !== true && markAt(copy, at - 1) === ',' && timeAt[at - 2] !== -1;
}

function opensClause(view: View, at: number): boolean {
  const { complementizer, conjunction } = sensesAt(view.scene.copy, at);
  const mark = view.scene.copy.tokens[at];
  return complementizer !== undefined || conjunction === true || (mark?.kind === 'mark' && mark.word.key !== ',');
}

/** "Met the delegation, headed by the minister, Thursday morning": a time behind the phrase and before anything else is told, or -1. */
function trailing(view: View, sentence: Sentence, from: number): number {
  const { copy, timeAt } = view.scene;
  for (let at = from; at < Math.min(sentence.to, from + reach); at++) {
    const senses = sensesAt(copy, at);
    const time = timeAt[at] as number;
    if (time !== -1) {
      if (isOfClause(view, at, time)) return time;
      at = timeEnd(view, at) - 1;
      continue;
    }
    const { key } = copy.tokens[at]?.word ?? { key: '' };
    if (key === ',' && (sensesAt(copy, at + 1).relative !== undefined || isParticiple(view, at + 1))) {
      at = closeOf(view, sentence, at + 1);
      if (at === -1) return -1;
      continue;
    }
    if (breaksClause(view, at) || senses.infinitive || (senses.conjunction && isVerb(sensesAt(copy, at + 1)))) return -1;
  }
  return -1;
}

/** A day or month that no word beside it makes of something else: "since May", "the May agreement", "a report of May". */
function isOfClause(view: View, at: number, time: number): boolean {
  const { copy } = view.scene;
  const { preposition, time: tags, determiner, possessive } = sensesAt(copy, at - 1);
  if (isOfOther(view, at)) return false;
  const end = timeEnd(view, at);
  const value = view.times[time];
  return (
    value !== undefined &&
    datesOf(value) !== null &&
    tags?.['tense'] !== 'due' &&
    determiner === undefined &&
    sensesAt(copy, end).possessive !== true &&
    possessive !== true &&
    (preposition === undefined || sensesAt(copy, at - 1).locative === true || preposition === 'on')
  );
}

/** "Headed by": a past form whose agent follows. */
const isParticiple = (view: View, at: number): boolean => {
  const { verb } = sensesAt(view.scene.copy, at);
  return verb?.form === 'participle' || (verb !== undefined && sensesAt(view.scene.copy, at + 1).agent === true);
};

/** The comma that closes an aside, or -1. */
function closeOf(view: View, sentence: Sentence, from: number): number {
  for (let at = from; at < Math.min(sentence.to, from + aside); at++) if (markAt(view.scene.copy, at) === ',') return at;
  return -1;
}

const isVerb = (senses: Senses): boolean => acts(senses) || speaks(senses) || finite(senses);

/** "Co-chairs": the second part of a compound. */
const isCompound = (view: View, at: number): boolean =>
  view.scene.copy.tokens[at]?.spaced === false && markAt(view.scene.copy, at - 1) === '-';

/** "At 10.30 on Friday". */
function isWithinNumber({ scene: { copy } }: View, at: number): boolean {
  const after = copy.tokens[at + 1];
  return copy.tokens[at - 1]?.kind === 'number' && after?.kind === 'number' && !after.spaced;
}

/** Another clause, report or encounter. */
function breaksClause(view: View, at: number): boolean {
  const token = view.scene.copy.tokens[at];
  const senses = sensesAt(view.scene.copy, at);
  if (token?.kind === 'break' || (token?.kind === 'mark' && '.;:?!'.includes(token.word.key) && !isWithinNumber(view, at))) return true;
  return (
    senses.complementizer !== undefined ||
    senses.relative !== undefined ||
    (senses.connective === true && senses.adverb !== true && senses.time?.['since'] === undefined) ||
    senses.encounter !== undefined ||
    (isVerb(senses) && !isPlural(view, at) && !isCompound(view, at))
  );
}

/** "Reviewed the plan on Friday during a call": the time before the preposition that leads to the encounter, or -1. */
function beforeLead(view: View, sentence: Sentence, from: number): number {
  const { copy, timeAt } = view.scene;
  for (let at = from - 1; at >= Math.max(sentence.from, from - reach); at--) {
    const { complementizer, connective, preposition } = sensesAt(copy, at);
    if (
      complementizer !== undefined ||
      (connective && preposition === undefined) ||
      '"\u201c\u201d'.includes(copy.tokens[at]?.word.key ?? '-')
    )
      return -1;
    if (timeAt[at] === -1) continue;
    return isOfClause(view, firstOf(view, at), timeAt[at] as number) ? (timeAt[at] as number) : -1;
  }
  return -1;
}

function firstOf(view: View, at: number): number {
  let first = at;
  while (view.scene.timeAt[first - 1] === view.scene.timeAt[at]) first--;
  return first;
}

/** "Today, …", "Back in July, …", "On October 20, …": the time in the first words of the sentence, or -1. */
function openingTime({ scene: { timeAt, cast, copy } }: View, sentence: Sentence): number {
  for (let at = sentence.from; at < Math.min(sentence.to, sentence.from + 3); at++) {
    if (timeAt[at] !== -1) return timeAt[at] as number;
    if (cast.at[at] !== undefined || copy.tokens[at]?.kind !== 'word') return -1;
  }
  return -1;
}

/** «وفي 4 ديسمبر عقد اجتماع», «وفي وقت سابق الجمعة أجرى اتصالا»: of the times that open the sentence, with no more than conjunctions and prepositions beside them, the one right before the verb; else -1. */
function rightBefore({ scene: { timeAt, copy } }: View, sentence: Sentence, verb: number): number {
  for (let at = sentence.from; at < verb; at++) {
    const { conjunction, preposition } = sensesAt(copy, at);
    if (timeAt[at] === -1 && !conjunction && preposition === undefined) return -1;
  }
  return verb > sentence.from ? (timeAt[verb - 1] as number) : -1;
}

/** "Today, the presidents …": the time that opens the sentence stands before a comma. */
function isSetOff(view: View, sentence: Sentence, time: number): boolean {
  let at = sentence.from;
  while (view.scene.timeAt[at] !== time) at++;
  while (view.scene.timeAt[at] === time) at++;
  return markAt(view.scene.copy, at) === ',';
}
