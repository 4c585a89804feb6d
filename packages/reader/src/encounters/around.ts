import type { EncounterVerb, FormKind, Senses, Token } from '@masar/shapes';
import type { Sentence } from '@masar/text';
import { type Copy, sensesAt } from '../copy.ts';
import { addParty, type Governor, type Sighting } from './sighting.ts';
import { verbAt } from './verb.ts';
import { datesOf, type View, venueAt } from './view.ts';

/** How far behind and before its word an encounter's phrase may reach, in tokens. */
const behind = 40;
const before = 28;
/** Most words in a row that say nothing of an encounter before its phrase is over. */
const silence = 7;
/** After so many of them a place is where something else is. */
const far = 3;

const governorOf = (verb: EncounterVerb): Governor => ({
  status: verb.status,
  form:
    verb.form === 'infinitive' || verb.form === 'noun'
      ? 'infinitive'
      : verb.form === 'future'
        ? 'future'
        : verb.form === 'present'
          ? 'present'
          : 'past',
});

const yields = (view: View, at: number): boolean => sensesAt(view.scene.copy, at).encounterVerb?.result === true;

const finite = (senses: Senses): boolean => senses.encounterVerb !== undefined && senses.encounterVerb.form !== 'infinitive';
const speaks = (senses: Senses): boolean =>
  senses.preposition === undefined && !senses.another && (senses.cue?.some((cue) => cue.form !== 'noun') ?? false);
const acts = (senses: Senses): boolean =>
  senses.preposition === undefined && !senses.negation && !senses.another && senses.verb !== undefined && senses.auxiliary === undefined;

/** Reads on from `from`: parties, places, times, and the verb or relative clause behind; returns where a further encounter of the list begins, or -1. */
export function readBehind(view: View, sentence: Sentence, one: Sighting, from: number): number {
  const { copy, timeAt } = view.scene;
  const end = Math.min(sentence.to, from + behind);
  let quiet = 0;
  let clause = -1;
  for (let at = from; at < end && quiet <= silence; ) {
    const token = copy.tokens[at] as Token;
    const senses = token.word.senses;
    const time = timeAt[at] as number;
    if (time !== -1) {
      // «إلى أجل غير مسمى» is a time and a status.
      if (!senses.leads) one.said ??= senses.status ?? null;
      takeTime(view, one, time, at > one.at);
      const verb = verbAt(view, at);
      if (verb !== undefined && one.governor === null) one.governor = governorOf(verb);
      while (at < end && timeAt[at] === time) at++;
      one.to = at;
      quiet = 0;
      continue;
    }
    if (
      one.start !== null &&
      (one.venue !== null || one.company) &&
      (senses.conjunction || token.kind === 'mark') &&
      listsAnother(view, end, at + 1)
    )
      return at + 1;
    if (clause !== -1 && token.word.key === ',' && one.governor?.status === 'ongoing' && finite(sensesAt(copy, at + 1))) {
      one.governor = null;
      at++;
      continue;
    }
    const step = token.kind === 'mark' ? overMark(view, at, end) : named(view, one, at, quiet);
    if (step > at) {
      if (token.kind !== 'mark') {
        one.to = step;
        quiet = 0;
      }
      at = step;
      continue;
    }
    if (token.kind === 'mark') return -1;
    // «المحادثات يمكن أن تبدأ»: what may be has not been.
    if (senses.hedge && sensesAt(copy, at + 1).complementizer !== undefined && sensesAt(copy, at + 2).encounterVerb !== undefined) {
      one.said ??= 'proposed';
      return -1;
    }
    if ((senses.relative !== undefined && leadsToGovernor(view, sentence, at + 1)) || (senses.connective && fails(sensesAt(copy, at + 1))))
      clause = at + 3;
    else if (senses.encounter !== undefined || (at > clause && ends(view, one, at, senses))) return -1;
    if (senses.company === 'with') {
      one.company = true;
      one.stranger ||= !nearParty(view, at + 1);
    }
    const verb = carries(copy, at) ? verbAt(view, at) : undefined;
    const near = quiet === 0 || at - quiet === from;
    const beforePlace = view.placeAt.has(at + 1) || sensesAt(copy, at - 1).locative === true;
    if (
      verb !== undefined && !verb.light && sensesAt(copy, at - 1).negation
        ? failed(one, verb)
        : takeWord(one, senses, token, verb, near, beforePlace)
    ) {
      one.to = at + 1;
      quiet = 0;
    } else if (senses.auxiliary === undefined) quiet++;
    at++;
  }
  return -1;
}

/** «… في جنيف يوم 9، ومع الناتو في بروكسل يوم 12»: a time and a place or company of its own, before any other verb or noun of meeting. */
function listsAnother(view: View, end: number, from: number): boolean {
  const { copy, timeAt, cast } = view.scene;
  let time = false;
  let where = false;
  for (let at = from; at < Math.min(end, from + 14); at++) {
    const senses = sensesAt(copy, at);
    if (timeAt[at] !== -1) time = true;
    else if (view.placeAt.has(at) || (senses.company === 'with' && cast.at[at + 1] !== undefined)) where = true;
    else if (senses.encounter !== undefined || senses.encounterVerb !== undefined || speaks(senses) || acts(senses)) return false;
    else if (at > from && ((senses.conjunction && cast.at[at] === undefined && time && where) || copy.tokens[at]?.word.key === ',')) break;
    if (time && where) return true;
  }
  return false;
}

/** True where something else begins: another clause, report or verb. */
function ends(view: View, one: Sighting, at: number, senses: Senses): boolean {
  const { copy } = view.scene;
  if (senses.complementizer !== undefined || (senses.connective && !senses.phase) || senses.relative !== undefined) return true;
  if (senses.conjunction)
    return (
      startsClause(sensesAt(copy, at + 1)) || sensesAt(copy, at + 1).encounter !== undefined || sensesAt(copy, at + 1).phase !== undefined
    );
  if (finite(senses) && verbAt(view, at)?.form !== 'infinitive')
    return (
      one.governor !== null && one.governor.form !== 'infinitive' && !senses.encounterVerb?.light && senses.encounterVerb?.status === 'held'
    );
  if (senses.encounterVerb !== undefined || senses.status !== undefined) return false;
  return sensesAt(copy, at - 1).preposition === undefined && (speaks(senses) || acts(senses));
}

const startsClause = (senses: Senses): boolean =>
  (acts(senses) || speaks(senses) || senses.encounterVerb !== undefined) && senses.encounter === undefined;

function leadsToGovernor(view: View, sentence: Sentence, from: number): boolean {
  for (let at = from; at < Math.min(sentence.to, from + 3); at++) {
    const senses = sensesAt(view.scene.copy, at);
    if (senses.encounterVerb !== undefined || senses.status !== undefined) return true;
    if (acts(senses)) return false;
  }
  return false;
}

/** «… غير أنها تأجلت»: what became of it stands in the next clause. */
const fails = (senses: Senses): boolean => senses.encounterVerb?.status === 'postponed' || senses.encounterVerb?.status === 'cancelled';

/** Passes a mark inside the phrase; stays before one that ends it. */
function overMark(view: View, at: number, end: number): number {
  const { copy, timeAt, cast } = view.scene;
  const key = (copy.tokens[at] as Token).word.key;
  if (copy.quoteAt[at] !== -1) return at + 1;
  const next = at + 1;
  if (next >= end) return at;
  const senses = sensesAt(copy, next);
  if (key === '(' && timeAt[next] === -1) {
    for (let close = next; close < Math.min(end, at + 12); close++) if ((copy.tokens[close] as Token).word.key === ')') return close + 1;
    return at;
  }
  if (key === ')' || key === '(' || key === '-' || key === '\u2013' || key === '/') return next;
  if (key !== ',') return at;
  return timeAt[next] !== -1 ||
    timeAt[next + 1] !== -1 ||
    senses.company !== undefined ||
    senses.locative ||
    senses.relative !== undefined ||
    fails(senses) ||
    (cast.at[next] !== undefined && cast.at[next - 2] !== undefined)
    ? next
    : at;
}

/** Takes the party or place that begins at `at`; returns the token behind it. */
function named(view: View, one: Sighting, at: number, quiet: number): number {
  const part = view.scene.cast.at[at];
  const place = view.placeAt.get(at);
  if (place !== undefined) {
    if (quiet < far && isWhere(view, one, at)) one.venues.push({ name: place.name, ref: place.ref });
    one.venue ??= one.venues[0] ?? null;
    return place.to;
  }
  if (part === undefined) return at;
  const previous = sensesAt(view.scene.copy, at - 1);
  if (previous.preposition !== undefined && !previous.company && !previous.toward && !previous.locative) return Math.max(part.to, at + 1);
  const where = quiet < far && part.form === 'metonym' && isWhere(view, one, at) && previous.conjunction === undefined;
  const behindNoun = at - one.at <= 1 && part.form === 'metonym' && !sensesAt(view.scene.copy, part.to).conjunction;
  if (one.venue === null && (behindNoun || (where && at - one.at > 1))) one.venue = venueAt(view, at, part);
  else if (!(previous.locative === true && part.player.kind === 'state')) addParty(one, part.player);
  else if (quiet < far) one.venue ??= { name: part.player.name, ref: null };
  return Math.max(part.to, at + 1);
}

/** A party stands at `at` or one word on. */
const nearParty = (view: View, at: number): boolean => view.scene.cast.at[at] !== undefined || view.scene.cast.at[at + 1] !== undefined;

/** A place behind a preposition of place, right behind the noun, or beside another place. */
function isWhere(view: View, one: Sighting, at: number): boolean {
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

/** «لم يعقد»: it was not held; «لم يسفر عن اتفاق»: it was, without result. Always an own word of the encounter. */
function failed(one: Sighting, verb: EncounterVerb): true {
  one.governor = { status: verb.status, form: 'past' };
  if (!verb.result) one.negated = true;
  return true;
}

/** A verb behind an encounter, or a verbal noun that points back to it: «المقرر استئنافها», not «تعليق العضوية». */
const carries = (copy: Copy, at: number): boolean => {
  const { encounterVerb, verb } = sensesAt(copy, at);
  if (encounterVerb?.form !== 'infinitive') return true;
  return verb !== undefined || copy.tokens[at]?.word.suffix !== null || sensesAt(copy, at - 1).infinitive === true;
};

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

const formOf = (senses: Senses): FormKind | undefined => senses.cue?.find((cue) => cue.form !== 'noun')?.form ?? senses.verb?.form;

/** Words that say something of the encounter; `near` where nothing unknown stands between that is not of its phrase. */
function takeWord(
  one: Sighting,
  senses: Senses,
  token: Token,
  verb: EncounterVerb | undefined,
  near: boolean,
  beforePlace: boolean,
): boolean {
  if (senses.nationality !== undefined) {
    if (!beforePlace) one.sides.add(sideOf(senses.nationality.of));
    return true;
  }
  if (verb !== undefined) {
    const governor = governorOf(verb);
    if (one.governor === null || one.governor.form === 'infinitive' || governor.status !== 'held')
      one.governor = stronger(one.governor, governor, verb.light);
    return true;
  }
  // «قمة اقترحها ماكرون»: what leads says of what stands before it only what its pronoun does.
  if (senses.status !== undefined && near && (!senses.leads || token.word.suffix !== null)) {
    one.said ??= senses.status;
    return true;
  }
  if ((senses.another || isLater(senses)) && !token.word.definite) one.another = true;
  if (senses.medium !== undefined) {
    one.kind = senses.medium;
    return true;
  }
  return senses.number !== undefined || senses.another === true;
}

/** «لقاء ثامن»: counted behind others. */
const isLater = ({ number }: Senses): boolean => number?.ordinal === true && number.value > 1;

export const sideOf = (ref: string): string => ref.slice(ref.indexOf('/') + 1);

/** A postponement or cancellation outweighs a tense; a light verb gives its tense to the verbal noun. */
function stronger(old: Governor | null, next: Governor, light: boolean): Governor {
  if (old === null) return next;
  if (old.status === 'cancelled' || old.status === 'postponed') return { status: old.status, form: next.form };
  if (next.form === 'infinitive') return { status: next.status, form: old.form };
  return light ? { status: old.status, form: next.form } : next;
}

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
  [one.start, one.end] = dates;
}

/** Reads back from the word: the verb that governs it, words of status, time and subject. */
export function readBefore(view: View, sentence: Sentence, one: Sighting): void {
  const { copy, cast, timeAt } = view.scene;
  const start = Math.max(sentence.from, one.at - before);
  const found: { at: number; time: number }[] = [];
  const parties: number[] = [];
  let governed = one.rule === 'verb' ? one.at : -1;
  let leftmost = one.at;
  /** Times behind this token are its own; before it they are of what somebody undertook or proposed. */
  let own = one.at;
  for (let at = one.at - 1; at >= start; at--) {
    const senses = sensesAt(copy, at);
    const time = timeAt[at] as number;
    if (time !== -1) {
      found.push({ at, time });
      while (at > start && timeAt[at - 1] === time) at--;
      continue;
    }
    const part = cast.at[at];
    if (part !== undefined) {
      parties.push(at);
      at = Math.max(part.from, start);
      continue;
    }
    if (senses.encounter !== undefined) {
      if (one.said === null && one.governor === null && copy.tokens[at]?.word.senses.encounter?.weight !== 'echo')
        leftmost = Math.min(leftmost, one.at);
      break;
    }
    if (senses.phase !== undefined && governed === -1) {
      one.phase = senses.phase;
      leftmost = at;
      own = at;
      if (senses.phase === 'after' && awaits(view, start, at)) one.said ??= 'planned';
      break;
    }
    if (senses.negation && at >= leftmost - 2 && governed !== -1 && !yields(view, governed)) one.negated = true;
    if (senses.negation && at === one.at - 1 && one.rule === 'noun') one.said = 'denied';
    if (senses.condition) one.supposed = true;
    if (senses.hedge || (senses.auxiliary === true && one.governor?.form === 'present')) one.hedged = true;
    const verb = verbAt(view, at);
    if (verb !== undefined && (one.rule === 'noun' || verb.light)) {
      if (governed !== -1 && one.governor !== null && one.governor.form !== 'infinitive') {
        if (!finite(senses) || copy.tokens[at + 1]?.word.senses.complementizer === undefined) break;
      }
      let governor = governorOf(verb);
      if (one.governor === null && finite(senses) && !verb.light) {
        if (isOwned(view, one)) break;
        // «واصلوا تنديدهم بالزيارة»: the verb gives its tense, not what it does.
        if (isTaken(view, one.at - 1)) {
          if (governor.form === 'present') break;
          governor = { ...governor, status: 'held' };
        }
      }
      one.governor = one.governor === null ? governor : withTense(one.governor, governor);
      governed = at;
      leftmost = at;
      own = at;
      continue;
    }
    if (
      senses.undertaking &&
      (one.governor?.form === 'infinitive' || (isTaken(view, leftmost - 1) && words(view, at + 1, leftmost) <= 1))
    ) {
      one.said ??= 'planned';
      leftmost = at;
      break;
    }
    // «اقترح في الاجتماع»: what is proposed there is something else; «المستمرة حول مكان اللقاء»: so is what goes on.
    const ahead = senses.leads
      ? !sensesAt(copy, leftmost - 1).inside
      : senses.status === 'planned' || senses.status === 'proposed' || at === leftmost - 1;
    if (senses.status !== undefined && ahead && (senses.cue === undefined || words(view, at + 1, leftmost) <= 3)) {
      if (one.said === null || senses.status === 'denied') one.said = senses.status;
      leftmost = at;
      if (senses.cue === undefined) own = at;
      if (senses.cue !== undefined || senses.speechNoun !== undefined) break;
      continue;
    }
    if (senses.complementizer !== undefined) {
      const outer = governed === -1 ? null : outerStatus(view, start, at);
      if (outer !== null) {
        one.said ??= outer.status;
        leftmost = outer.at;
      }
      break;
    }
    if (senses.connective || senses.relative !== undefined || senses.topic || senses.condition) break;
    if ((speaks(senses) || acts(senses)) && (sensesAt(copy, at - 1).preposition === undefined || sensesAt(copy, at - 1).conjunction)) {
      const form = formOf(senses);
      // «قال في اجتماع», «سيتحدث في اجتماع»: a meeting is held when, and only when, what is done there is done.
      if (governed === -1 && one.said === null && sensesAt(copy, one.at - 1).inside && (form === 'past' || form === 'future'))
        one.scene = { status: 'held', form };
      break;
    }
  }
  for (const { at, time } of found) if (at > own || (one.rule === 'verb' && at >= leftmost - 3)) takeTime(view, one, time, false);
  for (const at of parties)
    if (at > leftmost || (governed !== -1 && one.governor?.form !== 'infinitive' && isSubject(view, at))) namedBefore(view, one, at);
  for (let at = leftmost; at < one.at; at++) {
    const place = view.placeAt.get(at);
    if (place !== undefined && isWhere(view, one, at)) one.venue ??= { name: place.name, ref: place.ref };
    const nationality = sensesAt(copy, at).nationality;
    if (nationality !== undefined && cast.at[at] === undefined) one.sides.add(sideOf(nationality.of));
  }
  one.from = leftmost;
  if (one.rule === 'verb' && leftmost > start) withSubject(view, one, start, leftmost);
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

/** «فلان سيلتقي», «فلانة، التي زارت»: who stands before the verb. */
function withSubject(view: View, one: Sighting, start: number, leftmost: number): void {
  const { copy, cast } = view.scene;
  let at = leftmost - 1;
  if (sensesAt(copy, at).relative !== undefined) at--;
  if (copy.tokens[at]?.word.key === ',') at--;
  const part = cast.at[at];
  if (part === undefined || part.from < start) return;
  addParty(one, part.player);
  one.from = part.from;
  for (let first = part; sensesAt(copy, first.from - 1).conjunction; ) {
    const next = cast.at[first.from - 2];
    if (next === undefined || next.to !== first.from - 1 || next.from < start) return;
    addParty(one, next.player);
    one.from = next.from;
    first = next;
  }
}

/** «…، أمس الثلاثاء، … في لقاء مع …»: what stands behind a preposition is of the time of its sentence. */
export function takeSentenceTime(view: View, sentence: Sentence, one: Sighting): void {
  const { copy, timeAt } = view.scene;
  const lead = sensesAt(copy, one.at - 1);
  if (one.start !== null || one.said !== null) return;
  const opening = timeAt[sentence.from] as number;
  if (opening !== -1 && one.governor !== null && one.governor.form !== 'infinitive' && isSetOff(view, sentence, opening)) {
    takeTime(view, one, opening, false);
    return;
  }
  if (!(lead.locative || lead.phase)) return;
  for (let at = one.from - 1; at >= sentence.from; at--) {
    if (sensesAt(copy, at).complementizer !== undefined || sensesAt(copy, at).connective) return;
    if (timeAt[at] === -1) continue;
    takeTime(view, one, timeAt[at] as number, false);
    return;
  }
}

/** "Today, the presidents …": the time that opens the sentence stands before a comma. */
function isSetOff(view: View, sentence: Sentence, time: number): boolean {
  let at = sentence.from;
  while (view.scene.timeAt[at] === time) at++;
  return view.scene.copy.tokens[at]?.word.key === ',';
}

/** A preposition that leads to what is agreed, not to where or when: «اتفقا على». */
function isTaken(view: View, at: number): boolean {
  const senses = sensesAt(view.scene.copy, at);
  return senses.preposition !== undefined && !senses.inside && senses.phase === undefined && senses.company === undefined;
}

/** Tokens of `[from, to)` that no mention covers. */
function words(view: View, from: number, to: number): number {
  let count = 0;
  for (let at = from; at < to; at++) if (view.scene.cast.at[at] === undefined && view.scene.timeAt[at] === -1) count++;
  return count;
}

const withTense = (inner: Governor, outer: Governor): Governor =>
  inner.form === 'infinitive' ? { status: inner.status === 'held' ? outer.status : inner.status, form: outer.form } : inner;

function namedBefore(view: View, one: Sighting, at: number): void {
  const part = view.scene.cast.at[at];
  if (part === undefined) return;
  if (sensesAt(view.scene.copy, part.from - 1).locative && part.form === 'metonym') one.venue ??= venueAt(view, part.from, part);
  else addParty(one, part.player);
}

const isSubject = (view: View, at: number): boolean =>
  sensesAt(view.scene.copy, (view.scene.cast.at[at]?.from ?? 0) - 1).preposition === undefined;

/** A word of status right before the complementizer: «المقرر أن», «اقترح أن». */
function outerStatus(view: View, start: number, complementizer: number): { at: number; status: NonNullable<Senses['status']> } | null {
  for (let at = complementizer - 1; at >= Math.max(start, complementizer - 3); at--) {
    const { status, undertaking } = sensesAt(view.scene.copy, at);
    if (status !== undefined) return { at, status };
    if (undertaking) return { at, status: 'planned' };
  }
  return null;
}
