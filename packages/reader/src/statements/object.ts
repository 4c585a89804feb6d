import type { Token } from '@masar/shapes';
import type { Sentence } from '@masar/text';
import { type Copy, markAt, quoteMarkedAt, sensesAt, settledWord } from '../copy.ts';
import type { Complement } from './complement.ts';
import { speech } from './quotation.ts';
import { isComma, passable, type Scene } from './scene.ts';

/** Behind the short aside that opens at a comma, or the comma itself; right behind it where it closes what the mention before it holds. */
function behindAside(scene: Scene, sentence: Sentence, comma: number): number {
  for (let at = scene.cast.at[comma - 1]?.from ?? comma; at < comma; at++) if (isComma(scene.copy, at)) return comma + 1;
  for (let at = comma + 1; at < Math.min(sentence.to, comma + 12); at++) if (isComma(scene.copy, at)) return at + 1;
  return comma;
}

/** «في بيان», «في تصريحات صحفية أمس»: behind what somebody tells something in, with its adjectives and its day, where what the verb takes follows; or -1. */
function behindTelling(scene: Scene, sentence: Sentence, at: number): number {
  const { copy, cast } = scene;
  const { telling, document, encounter } = sensesAt(copy, at);
  if ((telling ?? document ?? encounter) === undefined || cast.at[at] !== undefined) return -1;
  const { definite, suffix } = (copy.tokens[at] as Token).word;
  if (definite || suffix !== null) return -1;
  let to = at + 1;
  while (to < sentence.to && sensesAt(copy, to).rank && copy.tokens[to]?.word.definite === false) to++;
  to = behindPassable(scene, sentence, to);
  const { title, collective } = sensesAt(copy, to);
  const next = copy.tokens[to];
  const isText = cast.at[to] === undefined || cast.at[to]?.player.kind === 'document';
  // «في مؤتمر الإعمار»: what it is of.
  const takes = (to > at + 1 && next?.word.definite && (title ?? collective) === undefined && isText) || isTaken(scene, to);
  return takes && to < sentence.to && next?.kind === 'word' ? to : -1;
}

/** Behind a short prepositional phrase: its mention, time or article-bearing words; where it was when nothing follows. */
function behindAdjunct(scene: Scene, sentence: Sentence, preposition: number): number {
  const told = behindTelling(scene, sentence, preposition + 1);
  if (told !== -1) return told;
  const part = scene.cast.at[preposition + 1];
  const quote = quoteMarkedAt(scene.copy, preposition + 1);
  const named = quote?.open === preposition + 1 && quote.closed && !speech(scene, quote) ? quote.close + 1 : undefined;
  const place = scene.cast.placeEnds.get(preposition + 1);
  let at = part?.to ?? named ?? place ?? preposition + 1;
  // «أدان المجلس في القاهرة الهجوم»: the name of a place is whole but for whose it is.
  while (place !== undefined && sensesAt(scene.copy, at).nationality !== undefined) at++;
  if (place !== undefined) at = behindTime(scene, sentence, at);
  while (
    place === undefined &&
    part === undefined &&
    at < sentence.to &&
    at - preposition < 6 &&
    (scene.cast.at[at] !== undefined || scene.timeAt[at] !== -1 || settledWord(scene.copy.tokens[at]))
  )
    at++;
  const next = scene.copy.tokens[at];
  return at > preposition + 1 && next?.kind === 'word' && at < sentence.to ? at : preposition;
}

const behindPassable = (scene: Scene, sentence: Sentence, from: number): number => {
  let at = from;
  while (at < sentence.to && passable(scene, at)) at++;
  return at;
};

/** «…، مساء أمس، بدء»: behind a time that a comma closes, or where it was. */
function behindTime(scene: Scene, sentence: Sentence, from: number): number {
  const at = behindPassable(scene, sentence, from);
  return at > from && isComma(scene.copy, at) ? at + 1 : at;
}

/** A bare word that names nobody and no text, outside mentions and times. */
function bareWord({ copy, cast, timeAt }: Scene, at: number): boolean {
  const token = copy.tokens[at];
  if (token?.kind !== 'word' || token.word.definite || cast.at[at] !== undefined || timeAt[at] !== -1) return false;
  const { title, collective, document, preposition, connective, conjunction, complementizer, adverb, honorific } = token.word.senses;
  const particle = preposition ?? connective ?? conjunction ?? complementizer ?? adverb;
  return (title ?? collective ?? document ?? honorific ?? particle) === undefined;
}

/** One of a deed, an attitude or a judgement: never who acts, nor what he is called («دور», «دعم», «أهمية»). */
export function ofDeed(scene: Scene, at: number): boolean {
  const { points, speechNoun, duty, encounter, encounterVerb, cue } = sensesAt(scene.copy, at);
  const finite = cue?.some(({ form }) => form !== 'noun') === true && speechNoun === undefined;
  const deed = encounterVerb?.noun || encounterVerb?.form === 'infinitive';
  return !finite && (deed || (points ?? speechNoun ?? duty ?? encounter) !== undefined) && bareWord(scene, at);
}

/** «أكد الوزير التوقيع على الاتفاق», «أكد فلان، التوقيع على الاتفاق»: a noun of doing with the article, behind who speaks or a comma. */
export function doneApart({ copy, cast, timeAt }: Scene, at: number): boolean {
  const { duty, encounter } = sensesAt(copy, at);
  const doing = duty ?? (encounter?.weight === 'deed' ? encounter : undefined);
  return doing !== undefined && copy.tokens[at]?.word.definite === true && cast.at[at] === undefined && timeAt[at] === -1;
}

/** One that is a noun and nothing else. */
export function bareNoun(scene: Scene, at: number): boolean {
  const { noun, rank, demonstrative, namePart, oblique, cue } = sensesAt(scene.copy, at);
  if (noun !== true || (rank ?? demonstrative ?? namePart ?? oblique) !== undefined) return false;
  return cue?.some(({ form }) => form === 'participle') !== true && bareWord(scene, at);
}

/** A bare noun or text, which a verb right before it takes. */
export const isTaken = (scene: Scene, at: number): boolean =>
  bareNoun(scene, at) || ofDeed(scene, at) || (sensesAt(scene.copy, at).instrument !== undefined && bareWord(scene, at));

/** «أدانت الدول المشاركة أي محاولات»: behind an adjective of who speaks, which a bare noun follows, or where it was. */
function behindAdjective(scene: Scene, at: number): number {
  const { copy, cast } = scene;
  const word = copy.tokens[at]?.word;
  const { duty, encounter, speechNoun } = sensesAt(copy, at);
  if (
    !word?.definite ||
    (duty ?? encounter ?? speechNoun) !== undefined ||
    cast.at[at] !== undefined ||
    cast.at[at - 1] === undefined ||
    !copy.tokens[at - 1]?.word.definite
  )
    return at;
  return sensesAt(copy, at + 1).whichever || ofDeed(scene, at + 1) ? at + 1 : at;
}

/** «قررت "قسد" تعليق الحوار», «قررت الرابطة "آسيان" عدم»: behind the mark that closes a name, or the name by which who speaks is known; or `at`. */
function behindNamed(scene: Scene, at: number): number {
  const { copy, cast } = scene;
  const quote = quoteMarkedAt(copy, at);
  if (quote?.close === at) return at + 1;
  const known = quote?.open === at && quote.closed && cast.at[at - 1] !== undefined && cast.at[at + 1] !== undefined;
  return known && !speech(scene, quote) ? quote.close + 1 : at;
}

/** The direct object: the first noun phrase behind `at`. */
export function findObject(scene: Scene, sentence: Sentence, at: number): Complement | null {
  // «بيانا رفض فيه المقترح»
  const resumed = sensesAt(scene.copy, at).resumed === true && sensesAt(scene.copy, at).inside === true;
  let from = behindPassable(scene, sentence, behindNamed(scene, resumed ? at + 1 : at));
  if (isComma(scene.copy, from))
    from =
      markAt(scene.copy, from) === ',' && (ofDeed(scene, from + 1) || isTakenBehind(scene, from))
        ? from + 1
        : behindTime(scene, sentence, behindAside(scene, sentence, from));
  if (sensesAt(scene.copy, from).preposition) from = behindAdjunct(scene, sentence, from);
  from = behindAdjective(scene, from);
  const token = scene.copy.tokens[from];
  if (from >= sentence.to || token === undefined || token.kind === 'break') return null;
  const senses = token.word.senses;
  const quoted = scene.copy.quoteAt[from] !== -1;
  if (
    (token.kind === 'mark' && !quoted) ||
    senses.preposition ||
    senses.conjunction ||
    senses.connective ||
    (senses.relative && senses.relative.gender !== null) ||
    (senses.verb && senses.verb.form !== 'past' && !senses.speechNoun)
  )
    return null;
  return { kind: 'object', at: from, content: { from, to: sentence.to }, fixed: false, pronoun: false };
}

/** «أدان الرئيس فلان، الهجوم», «نفى فلان، ما تردد»: a comma between who acts and what he does it to, which is no title or description of him. */
function isTakenBehind(scene: Scene, comma: number): boolean {
  const { copy, cast, timeAt } = scene;
  const at = comma + 1;
  const token = copy.tokens[at];
  if (cast.at[comma - 1] === undefined || cast.at[at] !== undefined || timeAt[at] !== -1 || token?.kind !== 'word') return false;
  if (copy.tokens[at + 1]?.kind !== 'word' || isSetOff(copy, at)) return false;
  const { relative, whichever, noun, title, collective, nationality, rank, portfolio, honorific, cue } = token.word.senses;
  const { brings, points, duty } = sensesAt(copy, at + 1);
  // «، ما دفع», «، ما يعني»: what comes of it.
  if (relative?.gender === null && relative.number === null) return (brings ?? points ?? duty) === undefined;
  if (whichever) return true;
  if (!token.word.definite) return bareNoun(scene, at);
  const describes = title ?? collective ?? nationality ?? rank ?? portfolio ?? honorific;
  return (noun === true || doneApart(scene, at)) && describes === undefined && cue?.some(({ form }) => form === 'participle') !== true;
}

/** Longest description of somebody between two commas, in tokens. */
const description = 6;

/** «، زوج فلانة، حملها»: a second comma near behind closes a description, unless a conjunction goes on behind it. */
function isSetOff(copy: Copy, from: number): boolean {
  for (let at = from + 1; at <= from + description; at++) if (isComma(copy, at)) return !sensesAt(copy, at + 1).conjunction;
  return false;
}
