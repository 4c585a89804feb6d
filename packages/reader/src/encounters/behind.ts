import type { EncounterVerb, Senses, Token } from '@masar/shapes';
import type { Sentence } from '@masar/text';
import { type Copy, sensesAt } from '../copy.ts';
import { acts, finite, governorOf, isOfOther, sideOf, speaks, takeTime } from './around.ts';
import { putsOff } from './moved.ts';
import { far, named } from './named.ts';
import type { Governor, Sighting } from './sighting.ts';
import { governingAt } from './verb.ts';
import type { View } from './view.ts';
import { passed, type Within, withinAt } from './within.ts';

/** How far behind its word an encounter's phrase may reach, in tokens. */
const behind = 40;
/** Most words in a row that say nothing of an encounter before its phrase is over. */
const silence = 7;

/** Reads on from `from`: parties, places, times, and the verb or relative clause behind; returns where a further encounter of the list begins, or -1. */
export function readBehind(view: View, sentence: Sentence, one: Sighting, from: number): number {
  const { copy, timeAt, cast } = view.scene;
  const end = Math.min(sentence.to, from + behind);
  let quiet = 0;
  /** The same without words that lead to a place. */
  let strange = 0;
  let clause = -1;
  /** Behind «بعد توصل», «لطمأنة», «بشأن»: what is told there is of something else. */
  /** Behind "to discuss", "to congratulate" of a verb that is itself the encounter: what is named there is what it was for. */
  let aimed = false;
  let within: Within | null = one.speaksOf && sensesAt(copy, from).company === undefined ? 'matter' : null;
  /** Token behind the place named last: «مدينة لوزان السويسرية» says whose it is. */
  let placed = -1;
  for (let at = from; at < end && quiet <= silence; ) {
    const token = copy.tokens[at] as Token;
    const senses = token.word.senses;
    const time = timeAt[at] as number;
    within = withinAt(view, at, within) ?? (one.speaksOf && strange > 0 ? 'matter' : null);
    if (time !== -1 && (within === 'event' || (aimed && !isDay(view, time)))) {
      while (at < end && timeAt[at] === time) at++;
      continue;
    }
    if (time !== -1) {
      // «إلى أجل غير مسمى» is a time and a status.
      // "Broke up, to meet again next week": which week it is says nothing of what became of it.
      if (!senses.leads && !(view.heads === 'last' && senses.status === 'planned')) one.said ??= senses.status ?? null;
      if (!putsOff(view, one, at) && !isOfOther(view, at, time)) takeTime(view, one, time, at > one.at);
      const verb = governingAt(view, at);
      if (verb !== undefined && one.governor === null) one.governor = governorOf(verb);
      while (at < end && timeAt[at] === time) at++;
      one.to = at;
      quiet = 0;
      strange = 0;
      continue;
    }
    if (
      one.start !== null &&
      (one.venue !== null || one.company) &&
      (senses.conjunction || (token.kind === 'mark' && (token.word.key !== '-' || token.spaced))) &&
      listsAnother(view, end, at + 1)
    )
      return pastLead(copy, at + 1);
    if (clause !== -1 && token.word.key === ',' && goesOn(view, at + 1)) {
      // What the clause between the commas says of it gives way to what its own verb says.
      if (one.governor?.status === 'ongoing' || one.governor?.status === 'held') {
        if (one.governor.form === 'future') one.said ??= 'planned';
        one.governor = null;
      }
      at++;
      continue;
    }
    aimed ||= one.rule === 'verb' && view.heads === 'last' && isAim(copy, at);
    const spoken = aimed ? cast.at[at] : undefined;
    if (spoken !== undefined && !sensesAt(copy, spoken.from - 1).locative) {
      at = Math.max(spoken.to, at + 1);
      continue;
    }
    const nowhere = one.venue === null;
    const step = token.kind === 'mark' ? overMark(view, at, end) : (passed(view, at, within) ?? named(view, one, at, strange));
    if (step > at) {
      if (view.placeAt.get(at)?.to === step) placed = step;
      if (nowhere && one.venue !== null) one.loose = quiet >= far;
      if (token.kind !== 'mark') {
        one.to = step;
        quiet = 0;
        strange = 0;
      }
      at = step;
      continue;
    }
    // "Met on Friday before the talks of the ministers": another encounter follows.
    if (token.kind === 'mark' || isOfNext(view, one, at) || (one.rule === 'verb' && leadsAway(view, at))) return -1;
    // «المحادثات يمكن أن تبدأ»: what may be has not been.
    if (senses.hedge && sensesAt(copy, at + 1).complementizer !== undefined && sensesAt(copy, at + 2).encounterVerb !== undefined) {
      one.said ??= 'proposed';
      return -1;
    }
    if (
      (senses.relative !== undefined &&
        one.rule !== 'verb' &&
        !saidThere(one, senses, sensesAt(copy, at + 1)) &&
        leadsToGovernor(view, sentence, at + 1)) ||
      (senses.connective && sensesAt(copy, at - 1).preposition === undefined && fails(copy, at + 1)) ||
      (senses.conjunction && isPutOff(view, at + 1))
    )
      clause = at + outcome;
    else if (senses.encounter !== undefined || (at > clause && ends(view, one, at, senses))) return -1;
    if (senses.company === 'with') {
      one.company = true;
      one.stranger ||= !nearParty(view, at + 1);
    }
    const verb = carries(copy, at) && !describesBefore(view, one, at) ? governingAt(view, at) : undefined;
    // "may be held", «قد تعقد»: possible only; "is not planned": denied.
    if (verb?.form === 'present' && one.governor === null && sensesAt(copy, at - 1).auxiliary === true) one.hedged = true;
    if (senses.hedge && senses.helps !== undefined && one.governor === null) one.hedged = true;
    if (senses.status === 'planned' && sensesAt(copy, at - 1).negation) one.said ??= 'denied';
    // «اللقاء سيبحث محاربة الفصائل»: what follows is spoken of there.
    if (verb?.treats && one.rule === 'noun' && finite(senses) && !one.speaksOf) within = 'matter';
    const near = quiet === 0 || at - quiet === from || (senses.status === 'ongoing' && sensesAt(copy, at - 1).helps === 'be');
    const beforePlace = view.placeAt.has(at + 1) || sensesAt(copy, at - 1).locative === true || placed === at;
    if (
      verb !== undefined && !verb.light && isDenied(copy, at) && !(view.heads === 'last' && verb.kind !== null)
        ? failed(one, verb, verb.form === 'future' || sensesAt(copy, at - 1).futureNegation === true)
        : takeWord(one, senses, token, verb, near && !isOfWhatFollows(view, one, at), beforePlace || within !== null)
    ) {
      one.to = at + 1;
      quiet = 0;
      strange = 0;
    } else if (senses.auxiliary === undefined) {
      quiet++;
      if (senses.preposition === undefined && !senses.locative && !senses.conjunction) strange++;
    }
    at++;
  }
  return -1;
}

/** "To congratulate him on his victory in May" gives no day of the encounter, "to discuss the truce on Friday" does. */
const isDay = (view: View, time: number): boolean => /^\d{4}-\d\d-\d\d/.test(view.times[time]?.value ?? '');

/** "To discuss", "to thank": an infinitive that is of no meeting. */
export function isAim(copy: Copy, at: number): boolean {
  const { verb, cue, encounterVerb } = sensesAt(copy, at + 1);
  return sensesAt(copy, at).infinitive === true && encounterVerb === undefined && (verb ?? cue?.[0])?.form === 'infinitive';
}

/** "…, then in Delhi": where what is listed begins, behind words of order. */
function pastLead(copy: Copy, from: number): number {
  let at = from;
  while (sensesAt(copy, at).connective && sensesAt(copy, at).preposition === undefined) at++;
  return at;
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
  const dated = senses.preposition !== undefined && view.scene.timeAt[at + 1] !== -1;
  // "Spoke separately with".
  const led = senses.adverb === true && sensesAt(copy, at + 1).company !== undefined;
  if (senses.complementizer !== undefined || (senses.connective && !senses.phase && !dated && !led) || senses.relative !== undefined)
    return true;
  if (senses.conjunction)
    return (
      startsClause(sensesAt(copy, at + 1)) ||
      somebodyActs(view, at + 1) ||
      opensAnother(view, at + 1) ||
      sensesAt(copy, at + 1).encounter !== undefined ||
      sensesAt(copy, at + 1).phase !== undefined
    );
  if (finite(senses) && governingAt(view, at)?.form !== 'infinitive')
    return (
      one.governor !== null && one.governor.form !== 'infinitive' && !senses.encounterVerb?.light && senses.encounterVerb?.status === 'held'
    );
  if (senses.encounterVerb !== undefined || senses.status !== undefined) return false;
  return sensesAt(copy, at - 1).preposition === undefined && !isPlural(view, at) && (speaks(senses) || acts(senses));
}

/** "On bilateral issues": a present that shows no gender and has nobody before it is a noun in the plural. */
export function isPlural(view: View, at: number): boolean {
  const { copy, cast } = view.scene;
  const agreement = sensesAt(copy, at).verb?.form === 'present' ? sensesAt(copy, at).verb?.agreement : undefined;
  if (agreement === undefined || agreement.gender !== null || agreement.number !== 's' || cast.at[at - 1] !== undefined) return false;
  const { pronoun, relative, conjunction, adverb, title, collective } = sensesAt(copy, at - 1);
  return copy.tokens[at - 1]?.kind === 'word' && !(pronoun || relative || conjunction || adverb || title || collective);
}

/** "… and the November 3 summit": behind the conjunction an article and a time lead to a noun of meeting. */
function opensAnother(view: View, from: number): boolean {
  const { copy, cast, timeAt } = view.scene;
  if (sensesAt(copy, from).determiner === undefined || timeAt[from + 1] === -1) return false;
  let at = from + 1;
  while (at < from + 8 && (timeAt[at] !== -1 || cast.at[at] !== undefined)) at++;
  return sensesAt(copy, at).encounter !== undefined;
}

/** "… and Ethiopia rejected": somebody, and what he does or says. */
function somebodyActs(view: View, at: number): boolean {
  const part = view.scene.cast.at[at];
  const senses = part === undefined ? undefined : sensesAt(view.scene.copy, part.to);
  return senses !== undefined && senses.encounterVerb === undefined && (speaks(senses) || acts(senses));
}

const startsClause = (senses: Senses): boolean =>
  (acts(senses) || speaks(senses) || senses.encounterVerb !== undefined) && senses.encounter === undefined;

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

/** The verb of the sentence stands here, behind a clause in commas: "…, would not take place", «…، تأجلت». */
function goesOn(view: View, at: number): boolean {
  const { copy } = view.scene;
  let verb = at;
  while (sensesAt(copy, verb).helps !== undefined || sensesAt(copy, verb).negation) verb++;
  return verb === at ? finite(sensesAt(copy, at)) : sensesAt(copy, verb).encounterVerb !== undefined;
}

const isOff = ({ encounterVerb }: Senses): boolean => encounterVerb?.status === 'postponed' || encounterVerb?.status === 'cancelled';

/** How far the next clause reaches that says what became of it, in tokens. */
const outcome = 4;

/** «… غير أنها تأجلت», "… but it never took place": what became of it stands in the next clause. */
function fails(copy: Copy, from: number): boolean {
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
function isPutOff({ scene: { copy, timeAt } }: View, from: number): boolean {
  let at = from;
  while (sensesAt(copy, at).auxiliary === true) at++;
  const next = copy.tokens[at + 1];
  const { preposition, connective } = sensesAt(copy, at + 1);
  return isOff(sensesAt(copy, at)) && (next?.kind !== 'word' || preposition !== undefined || connective === true || timeAt[at + 1] !== -1);
}

/** A negation right before the verb; «قبل أن يتأجل» tells what became of it. */
const isDenied = (copy: Copy, verb: number): boolean => {
  const { negation, connective } = sensesAt(copy, verb - 1);
  return negation === true && !(connective && isOff(sensesAt(copy, verb)));
};

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
  if (key === ')' || key === '(' || key === '[' || key === ']' || key === '-' || key === '\u2013' || key === '/') return next;
  if (key !== ',' || (view.heads === 'last' && opensRelative(copy, next, end))) return at;
  return timeAt[next] !== -1 ||
    timeAt[next + 1] !== -1 ||
    closesTime(view, at) ||
    senses.company !== undefined ||
    senses.locative ||
    senses.relative !== undefined ||
    isOff(senses) ||
    (senses.connective === true && fails(copy, next + 1)) ||
    (senses.conjunction === true && isPutOff(view, next + 1)) ||
    (view.heads === 'last' && isScheduled(copy, next)) ||
    (senses.conjunction === true && isNamed(view, next + 1) && isNamed(view, next - 2)) ||
    (senses.verb === undefined && sensesAt(copy, next + 1).conjunction === true && !isNamed(view, next)) ||
    (isNamed(view, next) && isNamed(view, next - 2) && !says(sensesAt(copy, cast.at[next]?.to ?? next)))
    ? next
    : at;
}

/** «بحث الوزير، الاثنين، الأوضاع مع نظيره»: the comma that closes a time between two. */
function closesTime({ scene: { copy, timeAt }, heads }: View, comma: number): boolean {
  const time = timeAt[comma - 1];
  let at = comma - 1;
  while (time !== -1 && timeAt[at] === time) at--;
  return heads === 'first' && time !== -1 && copy.tokens[at]?.word.key === ',' && sensesAt(copy, comma + 1).noun === true;
}

/** "…, in the course of which": a clause whose pronoun prepositions lead to tells of something else. */
function opensRelative(copy: Copy, from: number, end: number): boolean {
  if (sensesAt(copy, from).preposition === undefined) return false;
  for (let at = from + 1; at < Math.min(end, from + 6); at++) {
    const { relative, complementizer } = sensesAt(copy, at);
    if (copy.tokens[at]?.kind !== 'word') return false;
    if (relative !== undefined && complementizer === undefined) return true;
  }
  return false;
}

/** "…, originally planned for", "…, due to". */
function isScheduled(copy: Copy, from: number): boolean {
  const at = sensesAt(copy, from).adverb ? from + 1 : from;
  return sensesAt(copy, at).status === 'planned' && sensesAt(copy, at + 1).preposition !== undefined;
}

/** "A summit to restart stalled negotiations": a past form right before another noun of meeting, with no auxiliary, is of that noun. */
function isOfNext(view: View, one: Sighting, at: number): boolean {
  const { copy } = view.scene;
  const { encounterVerb } = sensesAt(copy, at);
  return (
    one.rule === 'noun' &&
    encounterVerb?.form === 'past' &&
    encounterVerb.agreement.gender === null &&
    sensesAt(copy, at + 1).encounter !== undefined &&
    sensesAt(copy, at - 1).helps === undefined
  );
}

/** "Before", "after" in a language whose nouns stand behind what describes them, with no time of its own. */
function leadsAway(view: View, at: number): boolean {
  const { phase, connective } = sensesAt(view.scene.copy, at);
  return view.heads === 'last' && (phase === 'before' || connective === true) && phase !== undefined && view.scene.timeAt[at + 1] === -1;
}

const isNamed = (view: View, at: number): boolean => view.scene.cast.at[at] !== undefined || view.placeAt.has(at);

/** «…, Lavrov said»: who stands behind the comma speaks of what was before it. */
const says = (senses: Senses): boolean => speaks(senses) || senses.auxiliary !== undefined;

/** A party stands at `at` or one word on, and is no unnamed one. */
const nearParty = (view: View, at: number): boolean => {
  const part = view.scene.cast.at[at] ?? view.scene.cast.at[at + 1];
  return part !== undefined && part.player.kind !== 'unnamed' && !(view.heads === 'first' && part.form === 'class');
};

/** «لم يعقد»: it was not held, «لن يعقد»: it is not to be; «لم يسفر عن اتفاق»: it was, without result. Always an own word of the encounter. */
function failed(one: Sighting, verb: EncounterVerb, ahead: boolean): true {
  one.governor = { status: verb.status, form: ahead ? 'future' : 'past' };
  if (!verb.result) one.negated = true;
  return true;
}

/** A verb behind an encounter, or a verbal noun that points back to it: «المقرر استئنافها», not «تعليق العضوية». */
const carries = (copy: Copy, at: number): boolean => {
  const { encounterVerb, verb } = sensesAt(copy, at);
  if (encounterVerb?.form === 'participle' && verb !== undefined && sensesAt(copy, at - 1).preposition !== undefined) return false;
  if (encounterVerb?.form !== 'infinitive') return true;
  // "A call to continue to work": what the verb takes is something else.
  if (sensesAt(copy, at + 1).infinitive) return false;
  const before = sensesAt(copy, at - 1).negation ? sensesAt(copy, at - 2) : sensesAt(copy, at - 1);
  return verb !== undefined || copy.tokens[at]?.word.suffix !== null || before.infinitive === true || before.helps !== undefined;
};

/** "Met within a format launched in Cairo", "will visit to follow up": behind a verb that is itself the encounter such a form is of something else. */
const describesBefore = ({ scene: { copy }, heads }: View, one: Sighting, at: number): boolean =>
  heads === 'last' &&
  one.rule === 'verb' &&
  one.governor !== null &&
  one.governor.form !== 'infinitive' &&
  (sensesAt(copy, at).encounterVerb?.form === 'past' || sensesAt(copy, at - 1).infinitive === true) &&
  sensesAt(copy, at - 1).helps === undefined;

/** "Talks on a possible deal": behind a preposition or an article the word is of another noun. */
const describesNext = (copy: Copy, at: number): boolean => {
  const { determiner, preposition } = sensesAt(copy, at - 1);
  return determiner !== undefined || preposition !== undefined;
};

/** "Talks on a possible deal", "spoke about preparations for a summit": the word of status is of another noun. */
const isOfWhatFollows = ({ scene: { copy }, heads }: View, one: Sighting, at: number): boolean =>
  heads === 'last' &&
  (describesNext(copy, at) || (one.rule === 'verb' && one.governor?.form === 'past' && sensesAt(copy, at).encounterVerb === undefined));

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
    // «ثم أرجئ إلى 10 مايو قبل أن يتأجل مجددا».
    if (one.moved !== null && (governor.status === 'postponed' || governor.status === 'cancelled')) one.moved.status = governor.status;
    if (one.said === 'planned' && one.start !== null && verb.kind === null && (governor.form === 'future' || governor.form === 'past')) {
      one.due ??= [one.start, one.end];
      one.start = one.end = null;
    }
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

/** A postponement or cancellation outweighs a tense; a light verb gives its tense to the verbal noun. */
function stronger(old: Governor | null, next: Governor, light: boolean): Governor {
  if (old === null) return next;
  if (old.status === 'cancelled' || old.status === 'postponed') return { status: old.status, form: next.form };
  if (next.form === 'infinitive') return { status: next.status, form: old.form };
  return light ? { status: old.status, form: next.form } : next;
}
