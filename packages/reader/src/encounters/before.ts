import type { FormKind, Senses } from '@masar/shapes';
import type { Sentence } from '@masar/text';
import { type Copy, sensesAt } from '../copy.ts';
import { acts, finite, governorOf, isWhere, sideOf, speaks, takeTime } from './around.ts';
import { isAim } from './behind.ts';
import { leadOf } from './clause-time.ts';
import { hostAround } from './host.ts';
import { ownClause } from './predicate.ts';
import { addParty, type Governor, type Sighting } from './sighting.ts';
import { withCompound, withSubject, withTraveller } from './subject.ts';
import { governingAt, hadAt, verbAt } from './verb.ts';
import { type View, venueAt, venueOf } from './view.ts';

/** How far before its word an encounter's phrase may reach, in tokens. */
const before = 28;

const yields = (view: View, at: number): boolean => sensesAt(view.scene.copy, at).encounterVerb?.result === true;
/** "Will not attend the talks": that somebody stays away says nothing of what becomes of them. */
const joins = (view: View, at: number): boolean => sensesAt(view.scene.copy, at).encounterVerb?.joins === true;

/** Reads back from the word: the verb that governs it, words of status, time and subject. */
export function readBefore(view: View, sentence: Sentence, one: Sighting): void {
  const { copy, cast, timeAt } = view.scene;
  const clause = view.heads === 'last' && one.rule === 'noun' ? ownClause(view, sentence, one) : -1;
  const start = Math.max(sentence.from, one.at - before, clause);
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
    if (one.rule === 'verb' && one.governor?.form === 'infinitive' && travels(view, at)) {
      one.said ??= 'planned';
      break;
    }
    // "They left tonight; the next session is on Monday": another clause.
    if (copy.tokens[at]?.word.key === ';') break;
    if (senses.encounter !== undefined) {
      if (one.said === null && one.governor === null && copy.tokens[at]?.word.senses.encounter?.weight !== 'echo')
        leftmost = Math.min(leftmost, one.at);
      break;
    }
    if (senses.phase !== undefined && governed === -1 && leadsTo(view, at, one)) {
      one.phase = senses.phase;
      one.carrier = senses.inside ? carrierBefore(view, start, at) : null;
      leftmost = at;
      own = at;
      if (senses.phase === 'after' && awaits(view, start, at)) one.said ??= 'planned';
      break;
    }
    if (senses.negation && at >= leftmost - 2 && governed !== -1 && !yields(view, governed) && !joins(view, governed)) one.negated = true;
    if (senses.negation && at === one.at - 1 && one.rule === 'noun') one.said = 'denied';
    if (senses.condition) one.supposed = true;
    // «قد يجري محادثات»: "are holding talks" is no such thing.
    if (senses.lasting && one.governor?.form === 'present') one.governor = { ...one.governor, status: 'ongoing', keeps: true };
    else if (senses.hedge || (senses.auxiliary === true && senses.helps === undefined && one.governor?.form === 'present'))
      one.hedged = true;
    // "Spoke to discuss preparations for the summit": it is what was spoken of.
    if (one.rule === 'noun' && view.heads === 'last' && governed === -1 && isAim(copy, at - 1)) break;
    const verb = governingAt(view, at) ?? (reaches(view, at, one) ? hadAt(view, at) : undefined);
    // «إفادة أعقبت مكالمة الرئيسين»: it is over, and what came after it is something else.
    if (verb?.follows && one.rule === 'noun' && one.governor === null && (at === leftmost - 1 || isCountedBy(view, at, one))) {
      one.phase ??= 'after';
      if (verb.form === 'future') one.said ??= 'planned';
      leftmost = at;
      own = at;
      break;
    }
    // «سيتناولان محادثات الشهر المقبل»: what is spoken of is not what is held there; «تناول اللقاء العلاقات» is.
    if (verb?.treats && one.rule === 'noun') {
      if (at !== leftmost - 1 || !finite(senses) || !one.definite) break;
      one.speaksOf = true;
    }
    // "Starting on the 9th in Geneva, a session …": the participle is of what stands before it.
    if (verb?.form === 'participle' && isListed(view, at, one)) break;
    // "Will continue to consult".
    if (one.rule === 'verb' && verb?.keeps && at === leftmost - 2 && one.governor?.form === 'infinitive') {
      one.said ??= 'ongoing';
      break;
    }
    if (verb !== undefined && (one.rule === 'noun' || verb.light)) {
      // «وصل الوفد لإجراء محادثات», «وصل للقاء نظيره»: he has come, and the talks are to be.
      const sought = one.governor === null ? verb.kind === 'visit' && finite(senses) && isPurpose(sensesAt(copy, one.at - 1)) : one.sought;
      if (
        sought &&
        (one.governor === null || one.governor.form === 'infinitive') &&
        !verb.light &&
        verb.kind !== null &&
        verb.form !== 'infinitive'
      ) {
        one.said ??= 'planned';
        withTraveller(view, one, at);
        break;
      }
      if (governed !== -1 && one.governor !== null && one.governor.form !== 'infinitive') {
        if (!finite(senses) || copy.tokens[at + 1]?.word.senses.complementizer === undefined) break;
      }
      if (one.governor === null && verb.kind !== null && finite(senses) && isAt(view, one)) one.carrier = verb.kind;
      let governor = atParticiple(copy, at, governorOf(verb));
      if (one.governor === null && finite(senses) && !verb.light) {
        if (isOwned(view, one)) break;
        // «واصلوا تنديدهم بالزيارة»: the verb gives its tense, not what it does.
        if (isTaken(view, one.at - 1)) {
          if (governor.form === 'present') break;
          governor = { ...governor, status: 'held' };
        }
      }
      one.governor = one.governor === null ? governor : withTense(one.governor, governor);
      one.sought = verb.form === 'infinitive' && isPurpose(sensesAt(copy, at - 1));
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
      ? !sensesAt(copy, leftmost - 1).inside && !startsAnew(view, one, leftmost)
      : senses.status === 'planned' ||
        senses.status === 'proposed' ||
        (senses.status === 'denied' && senses.cue === undefined) ||
        at === leftmost - 1 ||
        (at === leftmost - 2 && isAdjective(view, at + 1, one)) ||
        at === phraseFrom(view, leftmost) - 1;
    if (senses.status !== undefined && ahead && (senses.cue === undefined || words(view, at + 1, leftmost) <= 3)) {
      // "Was not expected to hold any talks", "is not preparing a meeting".
      const status =
        senses.status === 'planned' && sensesAt(copy, at - 1).negation && (governed !== -1 || at === phraseFrom(view, leftmost) - 1)
          ? 'denied'
          : senses.status;
      if (one.said === null || status === 'denied') one.said = status;
      leftmost = at;
      if (senses.cue === undefined) own = at;
      if ((senses.cue !== undefined || senses.speechNoun !== undefined) && !isAdjective(view, at, one)) {
        if (one.said === 'proposed' && isIntended(copy, at)) one.said = 'planned';
        break;
      }
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
    if (senses.adverb && sensesAt(copy, at - 1).helps !== undefined) continue;
    if (senses.connective || senses.relative !== undefined || senses.topic || senses.condition) break;
    if (isAdjective(view, at, one)) continue;
    if ((speaks(senses) || acts(senses)) && (sensesAt(copy, at - 1).preposition === undefined || sensesAt(copy, at - 1).conjunction)) {
      const form = formOf(senses);
      // "Asked the mediator to postpone the talks", "urged both to resume them": nothing is put off, or begun, yet.
      if (one.governor?.form === 'infinitive' && one.sought && asks(senses)) {
        if (one.governor.status === 'held' || one.governor.status === 'ongoing') one.said ??= 'proposed';
        one.governor = null;
      }
      // «قال في اجتماع», «سيتحدث في اجتماع»: a meeting is held when, and only when, what is done there is done.
      if (governed === -1 && one.said === null && sensesAt(copy, one.at - 1).inside && (form === 'past' || form === 'future'))
        one.scene = { status: 'held', form };
      break;
    }
  }
  for (const { at, time } of found)
    if (at > own || (one.rule === 'verb' && at >= leftmost - 3) || (one.rule === 'noun' && dates(view, at, one.at))) {
      takeTime(view, one, time, false);
    } else if (one.governor === null && one.said === null && lasted(view, one, at, time)) {
      one.said = 'held';
      one.phase = 'after';
    }
  for (const at of parties)
    if (at > leftmost || (governed !== -1 && one.governor?.form !== 'infinitive' && isSubject(view, at)))
      namedBefore(view, one, at, governed);
  for (let at = leftmost; at < one.at; at++) {
    const place = view.placeAt.get(at);
    if (place !== undefined && isWhere(view, one, at)) one.venue ??= venueOf(view, place);
    const nationality = sensesAt(copy, at).nationality;
    if (nationality !== undefined && cast.at[at] === undefined && !isOfPlace(view, at)) one.sides.add(sideOf(nationality.of));
  }
  one.from = leftmost;
  if (one.rule === 'noun' && view.heads === 'last') withCompound(view, one, start);
  if (leftmost > start && (one.rule === 'verb' || (governed === leftmost && isActive(view, governed))))
    withSubject(view, one, start, leftmost);
}

/** «العاصمة النمساوية فيينا», «مدينة إسطنبول التركية»: it tells where the place is. */
const isOfPlace = ({ scene: { copy, cast }, placeAt }: View, at: number): boolean => {
  const { locative, noun } = sensesAt(copy, at - 1);
  return (
    (locative === true && noun === true) ||
    placeAt.get(at - 1)?.to === at ||
    placeAt.get(at - 2)?.to === at ||
    cast.at[at - 1]?.form === 'metonym'
  );
};

/** "Will visit Rome to meet with the pope": what somebody is to go for is to come. */
function travels(view: View, at: number): boolean {
  const verb = verbAt(view, at);
  return verb?.kind === 'visit' && verb.form === 'future';
}

/** "In Oman for talks", "in-depth talks": a preposition of place leads to the noun only where nothing else has its noun between. */
function leadsTo(view: View, phase: number, one: Sighting): boolean {
  const { copy, cast } = view.scene;
  // «تعقد خلاله الجولة»: the pronoun takes what the preposition leads to.
  if (copy.tokens[phase]?.word.suffix !== null) return false;
  if (sensesAt(copy, phase).inside !== true) return view.heads !== 'last' || !isParted(copy, phase, one.at);
  const next = copy.tokens[phase + 1];
  if (next?.kind === 'mark' && !next.spaced) return false;
  let named = false;
  for (let at = phase + 1; at < one.at; at++) {
    named ||= cast.at[at] !== undefined || view.placeAt.has(at);
    if (copy.tokens[at]?.word.key === ',') return false;
    const { preposition, belonging } = sensesAt(copy, at);
    if (preposition !== undefined && (named || belonging !== true)) return false;
  }
  return true;
}

/** "Since April, twice in Rome, and its next session": a comma and a conjunction part the noun from what leads to a time before it. */
function isParted(copy: Copy, phase: number, noun: number): boolean {
  for (let at = phase + 1; at < noun; at++) if (copy.tokens[at]?.word.key === ',' && sensesAt(copy, at + 1).conjunction) return true;
  return false;
}

/** A finite verb, of a language in which who acts stands before it. */
const isActive = (view: View, at: number): boolean => {
  const verb = verbAt(view, at) ?? hadAt(view, at);
  return verb !== undefined && verb.form !== 'infinitive' && verb.form !== 'participle' && verb.agreement.gender === null;
};

/** «بدعوة مصرية ويعقد لقاء»: a finite verb behind «و» is led by no noun before it. */
const startsAnew = (view: View, one: Sighting, leftmost: number): boolean =>
  sensesAt(view.scene.copy, leftmost - 1).conjunction === true && one.governor !== null && one.governor.form !== 'infinitive';

/** No preposition stands between a verb and the noun. */
function reaches(view: View, verb: number, one: Sighting): boolean {
  for (let at = verb + 1; at < one.at; at++) if (sensesAt(view.scene.copy, at).preposition !== undefined) return false;
  return true;
}

/** A comma and an article open another phrase between. */
function isListed(view: View, verb: number, one: Sighting): boolean {
  const { copy } = view.scene;
  for (let at = verb + 1; at < one.at; at++)
    if (copy.tokens[at]?.word.key === ',' && sensesAt(copy, at + 1).determiner !== undefined) return true;
  return false;
}

/** "Held extended talks", "a closed meeting": a past form between an article or a verb of meeting and the noun describes it. */
function isAdjective(view: View, at: number, one: Sighting): boolean {
  const { copy } = view.scene;
  const { verb, encounterVerb } = sensesAt(copy, at);
  // "Union-led talks", "lower-level talks".
  if (copy.tokens[at - 1]?.word.key === '-' && copy.tokens[at]?.spaced === false) return true;
  if (at + 1 < one.at && copy.tokens[at + 1]?.word.key === '-' && copy.tokens[at + 1]?.spaced === false) return true;
  // "A direct meeting", "hold direct talks": a base form behind an article or a verb of meeting is no verb.
  const before = sensesAt(copy, at - 1);
  const base =
    verb?.form === 'infinitive' && (before.determiner !== undefined || before.encounterVerb !== undefined || before.status !== undefined);
  if (one.rule !== 'noun' || encounterVerb !== undefined || !(base || verb?.form === 'past' || verb?.form === 'passive')) return false;
  for (let next = at + 1; next < one.at; next++)
    if (
      copy.tokens[next]?.kind !== 'word' ||
      sensesAt(copy, next).determiner !== undefined ||
      sensesAt(copy, next).preposition !== undefined
    )
      return false;
  return (
    before.determiner !== undefined ||
    before.possessive === true ||
    before.number !== undefined ||
    before.encounterVerb !== undefined ||
    (base && before.status !== undefined)
  );
}

/** "Tuesday's meeting", "the November talks": a time between an article and the noun, or that owns it, is of it. */
function dates(view: View, at: number, noun: number): boolean {
  const { copy, timeAt } = view.scene;
  if (at === noun - 2) return sensesAt(copy, noun - 1).possessive === true;
  let from = at;
  while (timeAt[from - 1] === timeAt[at]) from--;
  let to = at + 1;
  // "The October 23 Union summit": whose it is stands between.
  while (view.heads === 'last' && to < noun && (view.scene.cast.at[to] !== undefined || isPlain(sensesAt(copy, to)))) to++;
  // "The leaders' planned June 1 meeting".
  while (view.heads === 'last' && sensesAt(copy, from - 1).status !== undefined && sensesAt(copy, from - 1).cue === undefined) from--;
  const { determiner, possessive, pronoun } = sensesAt(copy, from - 1);
  return to === noun && (determiner !== undefined || (view.heads === 'last' && (possessive === true || pronoun?.role === 'owner')));
}

/** A word that may describe a noun behind it: no preposition, verb or conjunction. */
const isPlain = ({ preposition, verb, encounterVerb, conjunction, complementizer, relative, determiner, cue }: Senses): boolean =>
  !conjunction && (preposition ?? verb ?? encounterVerb ?? complementizer ?? relative ?? determiner ?? cue) === undefined;

/** "Follows two months of talks", "followed a first round": nothing between that could take the noun. */
function isCountedBy(view: View, verb: number, one: Sighting): boolean {
  if (view.heads !== 'last') return false;
  for (let at = verb + 1; at < one.at; at++) {
    const { preposition, belonging } = sensesAt(view.scene.copy, at);
    if (view.scene.copy.tokens[at]?.kind !== 'word' || (preposition !== undefined && !belonging)) return false;
  }
  return true;
}

/** "after four days of talks": what has a length was held. */
function lasted(view: View, one: Sighting, at: number, time: number): boolean {
  const { value } = view.times[time] ?? { value: '' };
  return (
    one.rule === 'noun' &&
    one.phase === null &&
    at === one.at - 2 &&
    sensesAt(view.scene.copy, at + 1).belonging === true &&
    value.startsWith('P') &&
    value !== 'PAST_REF' &&
    value !== 'PRESENT_REF'
  );
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

/** A preposition that leads to what is agreed, not to where or when: «اتفقا على». */
function isTaken(view: View, at: number): boolean {
  const senses = sensesAt(view.scene.copy, at);
  return senses.preposition !== undefined && !senses.inside && senses.phase === undefined && senses.company === undefined;
}

/** Words of `[from, to)` that no mention covers, articles left out. */
function words(view: View, from: number, to: number): number {
  const { copy, cast, timeAt } = view.scene;
  let count = 0;
  for (let at = from; at < to; at++)
    if (cast.at[at] === undefined && timeAt[at] === -1 && copy.tokens[at]?.kind !== 'mark' && sensesAt(copy, at).determiner === undefined)
      count++;
  return count;
}

/** Where the noun phrase that `noun` stands in begins, in a language that has articles: "ruled out a direct meeting". */
function phraseFrom(view: View, noun: number): number {
  const { copy, cast } = view.scene;
  for (let at = noun - 1; at >= noun - 3; at--) {
    if (sensesAt(copy, at).determiner !== undefined) return at;
    if (copy.tokens[at]?.kind !== 'word' || cast.at[at] !== undefined || sensesAt(copy, at).preposition !== undefined) break;
  }
  return noun;
}

/** "To start talks", «لاستئناف»: what a verbal noun or infinitive is for is still to come. */
const isPurpose = ({ infinitive, toward }: Senses): boolean => infinitive === true || toward === true;

/** A verbal noun takes its tense from the verb that governs it: "the start was put off" is put off. */
const withTense = (inner: Governor, outer: Governor): Governor =>
  inner.form === 'infinitive'
    ? {
        status: inner.status === 'held' || outer.status === 'postponed' || outer.status === 'cancelled' ? outer.status : inner.status,
        form: outer.form,
        ...((inner.keeps || outer.keeps) && { keeps: true }),
      }
    : inner;

function namedBefore(view: View, one: Sighting, at: number, governed: number): void {
  const part = view.scene.cast.at[at];
  if (part === undefined) return;
  const host = hostAround(view, part, governed);
  if (host !== null) one.venue ??= host.venue;
  else if (sensesAt(view.scene.copy, part.from - 1).locative && part.form === 'metonym') one.venue ??= venueAt(view, part.from, part);
  else addParty(one, part.player);
}

const isSubject = (view: View, at: number): boolean =>
  sensesAt(view.scene.copy, (view.scene.cast.at[at]?.from ?? 0) - 1).preposition === undefined;

/** «ينوي دعوة الأطراف إلى اجتماع», «عزمه توجيه الدعوة إلى لقاء»: who means to call for it plans it. */
const isIntended = (copy: Copy, call: number): boolean =>
  [call - 1, call - 2].some((at) => sensesAt(copy, at).status === 'planned' && sensesAt(copy, at).leads === true);

/** A word of status right before the complementizer: «المقرر أن», «اقترح أن». */
function outerStatus(view: View, start: number, complementizer: number): { at: number; status: NonNullable<Senses['status']> } | null {
  for (let at = complementizer - 1; at >= Math.max(start, complementizer - 3); at--) {
    const { status, undertaking } = sensesAt(view.scene.copy, at);
    if (status !== undefined) return { at, status };
    if (undertaking) return { at, status: 'planned' };
  }
  return null;
}

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

const asks = ({ cue }: Senses): boolean => cue?.some(({ frame }) => frame.act === 'demand' || frame.act === 'propose') === true;

const formOf = (senses: Senses): FormKind | undefined => senses.cue?.find((cue) => cue.form !== 'noun')?.form ?? senses.verb?.form;
