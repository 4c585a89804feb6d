import type { EncounterVerb, Senses, Token } from '@masar/shapes';
import { type Copy, sensesAt } from '../../copy.ts';
import { finite, governorOf, sideOf } from '../around.ts';
import { type Governor, governing, type Sighting } from '../sighting.ts';
import { governingAt } from '../verb.ts';
import type { View } from '../view.ts';
import { isOff } from './clause.ts';
import { goOn, type Turn, type Walk } from './walk.ts';

/** A word of the phrase, or one that says nothing of the encounter. */
export function atWord(walk: Walk, token: Token): Turn {
  const { view, one, at } = walk;
  const { copy } = view.scene;
  const { senses } = token.word;
  if (senses.company === 'with' && walk.within !== 'oversight') {
    one.company = true;
    one.stranger ||= !nearParty(view, at + 1);
  }
  const verb = carries(copy, at) && !describesBefore(view, one, at) && !describesThing(view, at) ? governingAt(view, at) : undefined;
  noteChance(walk, senses, verb);
  // «اللقاء سيبحث محاربة الفصائل»: what follows is spoken of there.
  if (verb?.treats && one.rule === 'noun' && finite(senses) && !one.speaksOf) walk.within = 'matter';
  if (isTaken(walk, token, verb)) return goOn(walk, at + 1);
  if (senses.auxiliary === undefined) {
    walk.quiet++;
    if (senses.preposition === undefined && !senses.locative && !senses.conjunction) walk.strange++;
  }
  walk.at++;
  return 'on';
}

/** "May be held", «قد تعقد»: possible only; "is not planned": denied. */
function noteChance({ view, one, at }: Walk, senses: Senses, verb: EncounterVerb | undefined): void {
  const before = sensesAt(view.scene.copy, at - 1);
  if (verb?.form === 'present' && one.governor === null && before.auxiliary === true) one.hedged = true;
  if (senses.hedge && senses.helps !== undefined && one.governor === null) one.hedged = true;
  if (senses.status === 'planned' && before.negation) one.said ??= 'denied';
}

/** «أما محادثات إحياء الاتفاق فمتوقفة»: what is said of the topic. */
const answersTopic = ({
  view: {
    scene: { copy },
    heads,
  },
  one,
  at,
}: Walk): boolean => heads === 'first' && sensesAt(copy, one.from - 1).topic === true && sensesAt(copy, at - 1).conjunction === true;

/** Takes what the word says of the encounter; false where that is nothing. */
function isTaken(walk: Walk, token: Token, verb: EncounterVerb | undefined): boolean {
  const { view, one, at, quiet, from } = walk;
  const { copy } = view.scene;
  const { senses } = token.word;
  if (verb !== undefined && !verb.light && isDenied(copy, at) && !(view.heads === 'last' && verb.kind !== null))
    return failed(one, verb, verb.form === 'future' || sensesAt(copy, at - 1).futureNegation === true);
  const near =
    quiet === 0 || at - quiet === from || answersTopic(walk) || (senses.status === 'ongoing' && sensesAt(copy, at - 1).helps === 'be');
  const { locative, mute } = sensesAt(copy, at - 1);
  // «الأزمة السورية»: whose affair it is.
  const beforePlace = view.placeAt.has(at + 1) || locative === true || mute === 'affair' || walk.placed === at;
  // «إعلان الحركة رفضها»: whose refusal it is.
  const owned = view.scene.cast.at[at - 1] !== undefined || (view.heads === 'first' && view.scene.timeAt[at - 1] !== -1);
  const of = senses.leads === true && owned && senses.speechNoun !== undefined;
  return takeWord(one, token, verb, near && !of && !isOfWhatFollows(view, one, at), beforePlace || walk.within !== null);
}

/** A party stands at `at` or one word on, and is no unnamed one. */
const nearParty = (view: View, at: number): boolean => {
  const part = view.scene.cast.at[at] ?? view.scene.cast.at[at + 1];
  return part !== undefined && part.player.kind !== 'unnamed' && !(view.heads === 'first' && part.form === 'class');
};

/** A negation right before the verb; «قبل أن يتأجل» tells what became of it. */
const isDenied = (copy: Copy, verb: number): boolean => {
  const { negation, connective } = sensesAt(copy, verb - 1);
  return negation === true && !(connective && isOff(sensesAt(copy, verb)));
};

/** «لم يعقد»: it was not held, «لن يعقد»: it is not to be; «لم يسفر عن اتفاق»: it was, without result. Always an own word of the encounter. */
function failed(one: Sighting, verb: EncounterVerb, ahead: boolean): true {
  one.governor = governing(verb.status, ahead ? 'future' : 'past');
  if (!verb.result) one.negated = true;
  return true;
}

/** A verb behind an encounter, or a verbal noun that points back to it: «المقرر استئنافها», not «تعليق العضوية». */
const carries = (copy: Copy, at: number): boolean => {
  const { encounterVerb, verb } = sensesAt(copy, at);
  if (encounterVerb?.form === 'participle' && verb !== undefined && sensesAt(copy, at - 1).preposition !== undefined) return false;
  if (encounterVerb?.form !== 'infinitive') return true;
  if (encounterVerb.joins) return false;
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

/** "Talks on a stalled deal": between an article and a noun a past form describes that noun. */
const describesThing = ({ scene: { copy }, heads }: View, at: number): boolean =>
  heads === 'last' &&
  sensesAt(copy, at).encounterVerb?.form === 'past' &&
  sensesAt(copy, at - 1).determiner !== undefined &&
  copy.tokens[at + 1]?.kind === 'word' &&
  sensesAt(copy, at + 1).preposition === undefined &&
  sensesAt(copy, at + 1).encounter === undefined;

/** "Talks on a possible deal": behind a preposition or an article the word is of another noun. */
const describesNext = (copy: Copy, at: number): boolean => {
  const { determiner, preposition } = sensesAt(copy, at - 1);
  return determiner !== undefined || preposition !== undefined;
};

/** "Failed due to a dispute": the word leads to a noun, not to what is to be done. */
const isCause = (copy: Copy, at: number): boolean => {
  const { determiner, pronoun } = sensesAt(copy, at + 2);
  const quoted = copy.tokens[at + 2]?.kind === 'mark' && copy.quoteAt[at + 2] !== -1;
  return sensesAt(copy, at + 1).infinitive === true && (determiner !== undefined || pronoun?.role === 'owner' || quoted);
};

/** "Talks on a possible deal", "spoke about preparations for a summit": the word of status is of another noun. */
const isOfWhatFollows = ({ scene: { copy }, heads }: View, one: Sighting, at: number): boolean =>
  heads === 'last' &&
  (describesNext(copy, at) ||
    isCause(copy, at) ||
    (one.rule === 'verb' && one.governor?.form === 'past' && sensesAt(copy, at).encounterVerb === undefined));

/** Words that say something of the encounter; `near` where nothing unknown stands between that is not of its phrase. */
function takeWord(one: Sighting, { word }: Token, verb: EncounterVerb | undefined, near: boolean, beforePlace: boolean): boolean {
  const { senses, suffix, definite } = word;
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
  // «قمة اقترحها ماكرون»: what leads says of what stands before it only what its pronoun does; «اتصال حثه فيه» means who is urged.
  const meant = suffix !== null && !senses.cue?.some(({ frame }) => frame.to.object);
  if (senses.status !== undefined && near && (!senses.leads || meant)) {
    one.said ??= senses.status;
    return true;
  }
  if ((senses.another || isLater(senses)) && !definite) one.another = true;
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
  if (old.status === 'cancelled' || old.status === 'postponed') return governing(old.status, next.form);
  if (next.form === 'infinitive') return governing(next.status, old.form);
  return light ? governing(old.status, next.form) : next;
}
