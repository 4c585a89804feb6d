import type { ActorKind, CueForm, Token } from '@masar/shapes';
import { agrees, type Copy, isMarked, isSpelled, quoteAround, quoteMarkedAt, sensesAt } from '../copy.ts';
import { CLAUSAL } from '../lexicon/marks.ts';
import type { Player } from '../mentions/cast.ts';
import { isMainVerb } from './apart.ts';
import type { Draft } from './draft.ts';
import { speech } from './quotation.ts';
import { isComma, type Scene } from './scene.ts';

/**
 * Places a new cue among the reports that are still open in the sentence: what it continues it closes, what holds it
 * stays open. Returns the report that holds it, or null at the top.
 */
export function place(scene: Scene, open: readonly Draft[], draft: Draft): Draft | null {
  const inside = open.filter((one) => one.open && one.content.from <= draft.cue.from && aloud(scene.copy, one, draft));
  if (inside.length === 0) return null;
  if (introduced(scene.copy, draft) || withinWords(scene.copy, inside.at(-1) as Draft, draft)) return inside.at(-1) as Draft;
  const first = inside[0] as Draft;
  if (isMainVerb(scene.copy, first, draft)) {
    if (first.speaker !== null && draft.speakerPart === null && agreesWith(draft, first.speaker)) draft.speaker ??= first.speaker;
    close(0, inside, draft.cue.from - 1);
    return null;
  }
  const continued = continues(scene, inside, draft);
  if (continued !== null) {
    draft.speaker ??= continued.speaker;
    close(inside.indexOf(continued), inside, draft.head);
    return continued.parent;
  }
  if (opensClause(scene, draft) && !(draft.speakerPart === null && inside.every((one) => one.speaker !== null))) {
    const level = coordinatedWith(inside, draft);
    close(level, inside, draft.head);
    return level === 0 ? null : (inside[level - 1] as Draft);
  }
  return inside.at(-1) as Draft;
}

/** True unless the earlier report stands within a quotation that the later one does not: who is quoted speaking does not go on. */
export const aloud = (copy: Copy, one: Draft, draft: Draft): boolean =>
  copy.quoted[one.cue.from] === -1 || copy.quoted[one.cue.from] === copy.quoted[draft.cue.from];

/** «قالوا إنهم "يحاولون …، ويقبلون ب»: in the words that a report quotes from its content's start, what is said there is part of them. */
function withinWords(copy: Copy, around: Draft, { cue }: Draft): boolean {
  const { quoted, quoteAt } = copy;
  const quote = quoted[cue.from];
  const { from } = around.content;
  return (
    quoteAround(copy, cue.from)?.closed === true &&
    quote !== quoted[around.cue.from] &&
    (quoted[from] === quote || (quoteAt[from] !== -1 && quoted[from + 1] === quote))
  );
}

/** True right behind a complementizer, with or without the subject between: the cue is what is reported. */
function introduced(copy: Copy, draft: Draft): boolean {
  const first = draft.speakerPart !== null && draft.speakerPart.from < draft.cue.from ? draft.speakerPart.from : draft.cue.from;
  let at = first - 1;
  while (sensesAt(copy, at).auxiliary || sensesAt(copy, at).negation || sensesAt(copy, at).adverb || copy.quoteAt[at] !== -1) at--;
  return sensesAt(copy, at).complementizer !== undefined;
}

/**
 * The open report that an elided or circumstantial cue goes on from: the innermost whose speaker agrees; of a participle behind a comma the
 * outermost, unless that is what a body tells of somebody («ذكر البيت الأبيض أن الرئيس أبلغ نظيره …، محذرا»). In gold/ar 19 of 20 do.
 */
function continues(scene: Scene, inside: readonly Draft[], draft: Draft): Draft | null {
  const participle = draft.form?.form === 'participle';
  if (draft.form === null || draft.speakerPart !== null) return null;
  if (draft.form.form === 'noun') return inside.find((one) => one.form?.frame.kind === 'relay' && joinsNoun(scene.copy, draft)) ?? null;
  if (!participle && !joins(scene, draft)) return null;
  if (participle && isComma(scene.copy, draft.cue.from - 1)) {
    const level = inside.findIndex(({ speaker }) => speaker !== null && people.has(speaker.kind) && agreesWith(draft, speaker));
    if (level !== -1 && inside.slice(0, level).every(({ speaker }) => speaker !== null && !agreesWith(draft, speaker)))
      return inside[level] as Draft;
    // «أوضحت الوزارة أن روسيا ترفض الحوار، مشيرة إلى»: of bodies and states that agree too.
    const first = inside.find(({ speaker }) => speaker !== null && agreesWith(draft, speaker));
    if (first !== undefined && inside.every(({ speaker }) => speaker !== null && !people.has(speaker.kind))) return first;
  }
  for (let level = inside.length - 1; level >= 0; level--) {
    const one = inside[level] as Draft;
    if (actsWithin(scene, one, draft) !== null) return null;
    if (
      one.speaker === null ? one.form !== null : (agreesWith(draft, one.speaker) && !otherVerbForm(draft, one)) || sameVerbForm(draft, one)
    )
      return outermost(inside, level);
  }
  return null;
}

/** Who is somebody, by name or not. */
export const people: ReadonlySet<ActorKind> = new Set(['person', 'unnamed']);

/** How far behind who acts in what is reported his verb may stand, in tokens. */
const verbReach = 3;

/** «قال البيت الأبيض إن الرئيس تحدث مع نظيره، وأبدى تأييده»: who acts in what a body reports, where the cue tells his attitude and goes on from his verb. */
export function actsWithin({ copy, cast }: Scene, around: Draft, draft: Draft): Player | null {
  const frame = draft.form?.frame;
  const kind = around.speaker?.kind;
  if (frame === undefined || (frame.kind !== 'support' && !frame.to.object) || kind === 'person' || kind === 'document') return null;
  const part = cast.at[around.content.from];
  if (part === undefined || part.player.kind !== 'person' || !agreesWith(draft, part.player)) return null;
  for (let at = part.to; at < part.to + verbReach; at++) if (sensesAt(copy, at).verb?.form === 'past') return part.player;
  return null;
}

/** What somebody says of his own words goes on from the words: the outermost report of the same speaker. */
function outermost(inside: readonly Draft[], level: number): Draft {
  let at = level;
  while (at > 0 && inside[at - 1]?.speaker === inside[level]?.speaker) at--;
  return inside[at] as Draft;
}

/** Number that a speaker asks of a verb behind it: a band that the gazetteer names takes either («الحوثيون … ملوحين»). */
export const numberOf = ({ kind, ref, number }: Player): Player['number'] | null =>
  number === 's' && ref !== null && (kind === 'group' || kind === 'organisation') ? null : number;

/** The same of a participle that has one ending for two and for many («مؤكدين»). */
export const numberFor = ({ form, agreement }: CueForm, who: Player): Player['number'] | null =>
  form === 'participle' && agreement.number === 'p' && who.number === 'd' ? 'p' : numberOf(who);

const agreesWith = (draft: Draft, who: Player): boolean =>
  (who.number === 'p' && draft.form?.agreement.gender === 'f') ||
  (draft.form !== null &&
    agrees(draft.form.agreement, {
      gender: who.members.length > 0 ? null : who.gender,
      number: who.kind === 'unnamed' ? null : numberFor(draft.form, who),
    }));

/** True when the report before put its own verb in the same gender and number: a capital or a band is spoken of in either gender. */
export const sameVerbForm = (draft: Draft, one: Draft): boolean =>
  draft.form !== null &&
  one.form !== null &&
  one.form.form !== 'noun' &&
  one.speaker?.kind !== 'person' &&
  one.speaker?.number !== 'p' &&
  one.form.agreement.gender !== null &&
  one.form.agreement.gender === draft.form.agreement.gender &&
  one.form.agreement.number === draft.form.agreement.number;

/** «نقلت … عن فلان قوله إن …، وتلويحه ب»: a noun of speech with its owner written on it, behind a conjunction. */
const joinsNoun = (copy: Copy, { cue }: Draft): boolean =>
  sensesAt(copy, cue.from - 1).conjunction === true && copy.tokens[cue.from]?.word.suffix?.person === 3;

/** «الخرطوم رفضت …، وعزا ذلك إلى», «بلاده ترفض …، وأضاف»: of a capital or state that the copy has just put in one gender it does not go on in the other. */
const otherVerbForm = (draft: Draft, one: Draft): boolean =>
  (one.speakerPart?.form === 'metonym' || one.speakerPart?.form === 'pronoun') &&
  draft.form?.agreement.number === 's' &&
  one.form?.agreement.number === 's' &&
  draft.form.agreement.gender !== null &&
  one.form.agreement.gender !== null &&
  draft.form.agreement.gender !== one.form.agreement.gender;

/** True when a conjunction or connective stands before the cue. */
function joins(scene: Scene, draft: Draft): boolean {
  for (let at = draft.head; at < draft.cue.from; at++) {
    const senses = sensesAt(scene.copy, at);
    if (senses.conjunction || senses.connective) return true;
  }
  return isComma(scene.copy, draft.cue.from - 1) && draft.speakerPart !== null && draft.speakerPart.from > draft.cue.from;
}

/** A finite cue with a subject of its own behind a conjunction or connective opens a clause beside the report before it. */
function opensClause(scene: Scene, draft: Draft): boolean {
  return draft.form !== null && draft.form.form !== 'noun' && joins(scene, draft);
}

/** Level at which a clause with its own subject stands: beside the innermost report that is itself reported, else at the top. */
function coordinatedWith(inside: readonly Draft[], draft: Draft): number {
  const last = inside.length - 1;
  if (last === 0) return 0;
  return inside.some((one) => one.speaker === draft.speaker) ? inside.findIndex((one) => one.speaker === draft.speaker) : last;
}

/** Ends the content of the report at `level` and of all inside it. */
export function close(level: number, inside: readonly Draft[], at: number): void {
  for (let n = level; n < inside.length; n++) {
    const one = inside[n] as Draft;
    one.content.to = Math.min(one.content.to, at);
    one.open = false;
  }
}

/** Content inside a quotation that the cue stands outside of ends with it; marks and conjunctions at its ends are dropped. */
export function trim(scene: Scene, draft: Draft): void {
  const { copy } = scene;
  let { from, to } = draft.content;
  const quote = quoteAround(copy, from - 1);
  if (quote !== undefined && (draft.cue.from < quote.open || draft.cue.from > quote.open) && quote.close > from && copy.quoted[from] !== -1)
    to = Math.min(to, quote.close);
  const phrase = draft.rule.endsWith('governed') || draft.rule.endsWith('object');
  for (let at = from; at < to; at++) {
    if (!isMarked(copy, at, CLAUSAL)) continue;
    if (
      trails(copy, at, from) ||
      (phrase &&
        draft.parent !== null &&
        sensesAt(copy, at).conjunction &&
        sensesAt(copy, at + 1).complementizer &&
        !copy.tokens[at + 1]?.spaced) ||
      (phrase && isComma(copy, at) && sensesAt(copy, at + 1).connective) ||
      (phrase && draft.form?.form === 'noun' && isComma(copy, at) && happens(copy, at + 1)) ||
      (at > from + 1 &&
        copy.quoted[at] === copy.quoted[draft.cue.from] &&
        (narrates(scene, at, phrase) || resumesSubject(scene, draft, at)))
    )
      to = at;
  }
  const said = quoteMarkedAt(copy, from);
  if (said !== undefined && said.open === from && said.close < to && (phrase || speech(scene, said)) && remarks(copy, said.close + 1))
    to = said.close + 1;
  while (to > from && droppable(copy, to - 1, from)) to--;
  while (from < to && leading(copy, from)) from++;
  if (denies(copy, from - 1) && from - 1 > draft.cue.from) from--;
  draft.content = { from, to };
}

/** What the teller adds; a clause of his own («لم يقدم تفاصيل») where a comma, a conjunction or a connective stands before it. */
function trails(copy: Copy, at: number, from: number): boolean {
  const { trailing, negation, connective, preposition } = sensesAt(copy, at);
  // «وقال: "في إشارة إلى دعمنا …"»
  if (preposition !== undefined && at === from) return false;
  if (!trailing || !negation || connective) return trailing === true;
  return isComma(copy, at - 1) || sensesAt(copy, at - 1).conjunction === true || sensesAt(copy, at - 1).connective === true;
}

/** «طالب بألا تتكرر الخروقات»: a complementizer that denies is part of what is said; what makes an exception is none («إلا»). */
function denies(copy: Copy, at: number): boolean {
  const { complementizer, negation, exceptAs } = sensesAt(copy, at);
  return complementizer !== undefined && negation === true && !isSpelled(copy, at, exceptAs);
}

/** «بعد موافقة المجلس على الخطة، تحركت القوافل»: a past verb that is nothing else opens what the sentence tells. */
function happens(copy: Copy, at: number): boolean {
  const { verb, noun, encounter, speechNoun, duty } = sensesAt(copy, at);
  return verb?.form === 'past' && !(noun || encounter || speechNoun || duty);
}

/** «، وتحارب الخرطوم …»: a finite verb with a subject of its own behind a conjunction is the story going on, behind a comma where the content is a clause. */
function narrates(scene: Scene, at: number, phrase: boolean): boolean {
  const { copy, cast } = scene;
  if (!sensesAt(copy, at).conjunction || !(phrase || isComma(copy, at - 1))) return false;
  if (sensesAt(copy, at + 1).turns) return true;
  const { verb, noun, encounter, speechNoun, cue } = sensesAt(copy, at + 1);
  const subject = cast.at[at + 2];
  return verb !== undefined && !noun && !encounter && !speechNoun && !cue && subject !== undefined && subject.from === at + 2;
}

/** «الوزارة التي أعلنت البدء ستواصل»: behind a report in a relative clause the verb of the one it describes. */
function resumesSubject(scene: Scene, draft: Draft, at: number): boolean {
  const { copy, cast, timeAt } = scene;
  const part = draft.speakerPart;
  if (part === null || part.to > draft.cue.from || sensesAt(copy, draft.cue.from - 1).relative === undefined) return false;
  // «الذي أوضح أن الوزير سيتوسط»: the first verb of a clause is of who opens it.
  if (draft.rule.endsWith('clause') && cast.at[draft.content.from]?.to === at) return false;
  const { verb, cue, noun, speechNoun } = sensesAt(copy, at);
  const form = verb ?? cue?.find((one) => one.form === 'past' || one.form === 'present' || one.form === 'future');
  if (form === undefined || noun || speechNoun || !agrees(form.agreement, { gender: part.player.gender, number: part.player.number }))
    return false;
  return copy.tokens[at - 1]?.word.definite === true || cast.at[at - 1] !== undefined || timeAt[at - 1] !== -1;
}

/** Behind words quoted whole, a comma that no conjunction and no further quotation follows leaves them. */
const remarks = (copy: Copy, at: number): boolean =>
  isComma(copy, at) && !sensesAt(copy, at + 1).conjunction && !sensesAt(copy, at + 1).relative && copy.quoteAt[at + 1] === -1;

function droppable(copy: Copy, at: number, from: number): boolean {
  const token = copy.tokens[at] as Token;
  const senses = token.word.senses;
  if (token.kind === 'break' || senses.conjunction || senses.connective || senses.topic) return true;
  if (token.kind !== 'mark') return false;
  const quote = quoteMarkedAt(copy, at);
  return quote === undefined ? !')'.includes(token.word.key) : quote.close !== at || quote.open < from;
}

const leading = (copy: Copy, at: number): boolean => {
  const token = copy.tokens[at] as Token;
  return token.kind === 'break' || (token.kind === 'mark' && copy.quoteAt[at] === -1 && token.word.key !== '(');
};
