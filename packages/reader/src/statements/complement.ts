import type { CueForm, Token } from '@masar/shapes';
import type { Sentence } from '@masar/text';
import { type Copy, isSpelled, keyAt, markAt, quoteMarkedAt, sensesAt, settledWord } from '../copy.ts';
import { plain } from './act.ts';
import type { Stretch } from './draft.ts';
import { quotation, speech } from './quotation.ts';
import { governed, isComma, isTimed, passable, type Scene } from './scene.ts';

/** What a reporting word takes: where its content begins, and how. */
export interface Complement {
  readonly kind: 'clause' | 'quotation' | 'colon' | 'governed' | 'object';
  /** Where the search stopped: the complementizer, mark or preposition. */
  readonly at: number;
  /** First token of the content; for a quotation its fixed stretch. */
  readonly content: Stretch;
  /** True when the stretch is fixed and nothing later belongs to it. */
  readonly fixed: boolean;
  /** Pronoun written on the complementizer, when there is one. */
  readonly pronoun: boolean;
  /** The clause before the cue's own, which a relative sums up: «…، وهو ما ترفضه لندن». */
  readonly summed?: true;
}

/** How far behind the cue its complement may stand, in tokens. */
const reach = 64;

/** Finds the complement of the cue at `cue` in its sentence: the first that its frame allows. */
export function findComplement(scene: Scene, sentence: Sentence, cue: number, form: CueForm): Complement | null {
  const { copy } = scene;
  const { frame } = form;
  const limit = Math.min(sentence.to, cue + reach);
  let clauseDepth = 0;
  let relative = -1;
  let broken = false;
  // In a relative clause that a comma sets off.
  let setOff = false;
  // Behind a verb that tells of a source without a name.
  let ofSource = false;
  for (let at = cue + 1; at < limit; at++) {
    const token = copy.tokens[at] as Token;
    const senses = token.word.senses;
    if (scene.cast.at[at] !== undefined && quoteMarkedAt(copy, at)?.open !== at) continue;
    if (token.kind === 'mark') {
      const jump = isComma(copy, at) ? overAside(scene, sentence, at, form) : at;
      if (jump !== at) {
        at = jump;
        clauseDepth = 0;
        continue;
      }
      // «أعلن سحب قواته، لكنه لا يزال "بعيدا"»: what is quoted behind another clause is not what was announced.
      const found = broken && token.word.key !== ':' ? null : atMark(scene, sentence, cue, at, form);
      if (found !== null) return found;
      at = behindName(scene, at);
      // «شدد قادة الدول التي اجتمعت أمس، على ضرورة»: a comma ends what a relative tells.
      if (clauseDepth === 1 && isComma(copy, at) && frame.by.includes(keyAt(copy, at + 1))) clauseDepth = 0;
      if (setOff && isComma(copy, at) && leadsBack(scene, at + 1)) clauseDepth = 0;
      // «وأضاف فلان الذي تحدث نيابة عن الوفد، إن»
      if (clauseDepth > 0 && isComma(copy, at) && !setOff && sensesAt(copy, at + 1).complementizer !== undefined) clauseDepth = 0;
      if ((token.word.key === ';' && frame.kind !== 'relay') || token.word.key === ':') return null;
      continue;
    }
    // «رفض التوقيع إلا بعد»
    if (isSpelled(copy, at, senses.exceptAs)) continue;
    if (senses.complementizer !== undefined && clauseDepth === 2) {
      clauseDepth = 0;
      continue;
    }
    if (senses.complementizer !== undefined && sensesAt(copy, at - 1).conjunction) return null;
    // «رفض المقترح الذي كان من المقرر أن», «على أن تعقد»: what another word of it takes.
    if (senses.complementizer !== undefined && frame.object && clauseDepth === 1 && takesItself(copy, at - 1)) continue;
    if (senses.complementizer !== undefined && frame.object && isProviso(copy, at, frame)) return null;
    if (senses.complementizer !== undefined) return takesClause(frame) ? clause(sentence, at, senses.complementizer !== true) : null;
    if (scene.cast.at[at] !== undefined || scene.timeAt[at] !== -1) continue;
    if (frame.wonders && senses.asks) return { ...clause(sentence, at - 1, false), at };
    if (senses.source?.takes === 'verb' && clauseDepth === 0 && frame.by.some((key) => token.word.key.startsWith(`${key} `)))
      return { kind: 'governed', at, content: { from: at, to: sentence.to }, fixed: false, pronoun: false };
    if (senses.preposition !== undefined && (isOfText(copy, at) || isOfField(scene, sentence, at, frame))) continue;
    if (senses.preposition !== undefined && isOfDoing(scene, sentence, at, frame)) continue;
    const leads =
      clauseDepth === 0 ||
      (clauseDepth === 1 && frame.kind === 'naming' && namesWhat(copy, cue, at)) ||
      (clauseDepth === 1 && takesNobody(frame) && behindWhole(scene, relative, at)) ||
      told(scene, at, form) ||
      (frame.kind === 'support' && sensesAt(copy, at + 1).speechNoun !== undefined);
    if (senses.preposition !== undefined && leads && frame.by.includes(token.word.key)) return governedBy(copy, sentence, at, frame.clause);
    if (clauseDepth === 0 && (!token.word.known || token.word.senses.namePart) && unsplit(token, frame.by) && settled(scene, cue, at))
      return { kind: 'governed', at, content: { from: at, to: sentence.to }, fixed: false, pronoun: false };
    if (clauseDepth === 0 && at > cue + 1 && opensAnother(copy, at, frame)) {
      if (!isComma(copy, at - 1)) return null;
      broken = frame.object;
    }
    // «يبلغ عددهم ثلاثين وبدأ الحوار بكلمة»: another verb has begun.
    if (clauseDepth === 0 && at > cue + 1 && senses.conjunction && begins(copy, at + 1)) return null;
    // «احترامه لناديه الذي لن يتركه، وأضاف»
    if (clauseDepth > 0 && senses.conjunction && isComma(copy, at - 1) && reports(scene, at + 1)) return null;
    if (senses.relative !== undefined && at > cue + 1) {
      setOff = isComma(copy, at - 1);
      clauseDepth = 1;
      relative = at;
      continue;
    }
    if (clauseDepth === 1 && senses.cue?.some((one) => one.frame.clause && one.form !== 'noun' && one.form !== 'participle'))
      clauseDepth = 2;
    // «نفى ما نشرته الصحيفة، مؤكدا أن»: behind a comma somebody says more.
    if (clauseDepth === 1 && frame.object && isComma(copy, at - 1) && goesOnSaying(copy, at)) return null;
    if (clauseDepth > 0 && isComma(copy, at)) clauseDepth = 0;
    if (ofSource && senses.adverb) clauseDepth = 0;
    if (at > cue + 1 && clauseDepth === 0 && reports(scene, at)) {
      if (ofSource || !describesSource(scene, cue, at)) return null;
      ofSource = true;
      clauseDepth = 1;
    }
  }
  return null;
}

/** «من المقرر أن», «يمكن أن»: a word of what is to be or may be, with its clause. */
const takesItself = (copy: Copy, at: number): boolean => {
  const { status, hedge, verb, cue } = sensesAt(copy, at);
  return cue === undefined && (status === 'planned' || status === 'proposed' || hedge === true || verb !== undefined);
};

/** «…، على أن تعقد»: behind a comma what is to come with what was told. */
const isProviso = (copy: Copy, at: number, { by }: CueForm['frame']): boolean =>
  sensesAt(copy, at - 1).preposition !== undefined && isComma(copy, at - 2) && !by.includes(keyAt(copy, at - 1));

const takesClause = ({ clause: clausal, kind, by }: CueForm['frame']): boolean => clausal || (kind === 'naming' && by.length > 0);

/** «…، للصحافيين إن», «…، أمس إن»: to whom or when somebody says it, behind a clause about him. */
const leadsBack = (scene: Scene, at: number): boolean =>
  isTimed(scene, at) ||
  (sensesAt(scene.copy, at).toward === true && (scene.cast.at[at + 1] !== undefined || sensesAt(scene.copy, at + 1).press === true));

/** «قال مسؤول تحدث إلى الوكالة إن», «عن مسؤول، لم تكشف هويته،»: right behind a source without a name or an article a verb tells of it. */
function describesSource({ copy, cast }: Scene, cue: number, at: number): boolean {
  let before = at - 1;
  if (sensesAt(copy, before).negation) before = isComma(copy, before - 1) ? before - 2 : before - 1;
  if (before <= cue || !sensesAt(copy, at).cue?.some(({ form }) => form === 'past' || form === 'present')) return false;
  const part = cast.at[before];
  if (part === undefined) return sensesAt(copy, before).title?.unnamed === true && !settledWord(copy.tokens[before]);
  if (part.player.kind !== 'unnamed' || part.to !== before + 1) return false;
  return !settledWord(copy.tokens[part.from]) && !settledWord(copy.tokens[before]);
}

/** «أفاد بيان صادر عن الوزارة بأن»: what leads to who issued the text that tells. */
const isOfText = (copy: Copy, at: number): boolean =>
  sensesAt(copy, at - 1).issued !== undefined && sensesAt(copy, at - 2).document !== undefined;

/** «دعا مبعوث الرئيس فلان للشؤون العربية الجيش إلى»: behind somebody the field of an office, where what the verb takes is still to come. */
function isOfField({ copy, cast }: Scene, sentence: Sentence, at: number, { by }: CueForm['frame']): boolean {
  const { portfolio, collective } = sensesAt(copy, at + 1);
  if (!sensesAt(copy, at).toward || !portfolio || collective || cast.at[at - 1]?.player.kind !== 'person') return false;
  for (let next = at + 2; next < Math.min(sentence.to, at + aside); next++)
    if (keyAt(copy, next) !== keyAt(copy, at) && by.includes(keyAt(copy, next))) return true;
  return false;
}

/** «أكد خلال رده على سؤال أنه»: what somebody's doing leads to, behind a preposition, where a clause is still to come. */
function isOfDoing({ copy, cast }: Scene, sentence: Sentence, at: number, { clause: clausal }: CueForm['frame']): boolean {
  if (
    !clausal ||
    cast.at[at - 1] !== undefined ||
    (copy.tokens[at - 1]?.word.suffix ?? null) === null ||
    sensesAt(copy, at - 2).preposition === undefined
  )
    return false;
  for (let next = at + 1; next < Math.min(sentence.to, at + aside); next++) {
    if (sensesAt(copy, next).complementizer !== undefined) return true;
    if (isComma(copy, next)) return sensesAt(copy, next + 1).complementizer !== undefined;
  }
  return false;
}

const takesNobody = ({ kind, object, to }: CueForm['frame']): boolean => kind !== 'naming' && kind !== 'relay' && !object && !to.object;

/** «رحب الوزير الذي يزور القاهرة بالاتفاق»: behind a relative clause of who speaks that has its verb and what that takes. */
function behindWhole({ copy, cast }: Scene, relative: number, at: number): boolean {
  if (cast.at[relative - 1] === undefined) return false;
  const { verb, cue } = sensesAt(copy, relative + 1);
  const tells = cue?.some(({ form, frame }) => form !== 'noun' && frame.by.includes(keyAt(copy, at))) === true;
  if (verb === undefined || tells || at - relative < 3) return false;
  return cast.at[at - 1] !== undefined || (copy.tokens[at - 1]?.word.definite === true && sensesAt(copy, at - 2).preposition !== undefined);
}

/** «وصف الوزير ما حدث بالجريمة»: behind what happened, led by a relative that stands for itself, a word with the article or in marks. */
function namesWhat(copy: Copy, cue: number, at: number): boolean {
  if (copy.tokens[at + 1]?.word.definite !== true && copy.quoteAt[at + 1] === -1) return false;
  for (let next = at - 1; next > cue; next--) {
    const { relative } = sensesAt(copy, next);
    if (relative !== undefined) return relative.gender === null && !isComma(copy, next - 1);
  }
  return false;
}

/** A finite verb that is nothing else. */
const begins = (copy: Copy, at: number): boolean => {
  const { verb, noun, speechNoun, encounter, instrument, duty, title, cue } = sensesAt(copy, at);
  return (
    verb !== undefined &&
    verb.agreement.person === 3 &&
    !(noun || speechNoun || encounter || instrument || duty || title || cue?.some(({ form }) => form === 'noun'))
  );
};

/** A connective opens another clause; what only a verb of speech takes may still stand behind it («قال فلان حيث وقع الحادث إن»). */
const opensAnother = (copy: Copy, at: number, frame: CueForm['frame']): boolean => {
  const { connective, preposition } = sensesAt(copy, at);
  return connective === true && preposition === undefined && (frame.strict || frame.object) && !keyAt(copy, at).includes(' ');
};

/** Somebody who may be told stands right before: a relative clause between has ended. */
function told(scene: Scene, at: number, { frame }: CueForm): boolean {
  const part = scene.cast.at[at - 1];
  return frame.to.object && part !== undefined && !governed(scene, part);
}

/** An unknown word that may begin with one of the clitic prepositions. */
const unsplit = (token: Token, by: readonly string[]): boolean =>
  token.word.key.length > 3 && by.some((key) => key.length === 1 && token.word.key.startsWith(key));

/** True right behind the cue, a mention, an adverb or an aside: where a governed complement stands. */
const settled = (scene: Scene, cue: number, at: number): boolean =>
  at === cue + 1 ||
  (at - cue < 6 && scene.copy.tokens[at - 1]?.word.definite === true) ||
  scene.cast.at[at - 1] !== undefined ||
  passable(scene, at - 1) ||
  isComma(scene.copy, at - 1);

/** Longest aside between a cue and its complement, in tokens. */
const aside = 22;

/** At a comma: the later comma behind which the complement stands at once, when there is one; else where it was. */
function overAside(scene: Scene, sentence: Sentence, comma: number, form: CueForm): number {
  for (let at = comma + 1; at < Math.min(sentence.to, comma + aside); at++) {
    if (!isComma(scene.copy, at)) continue;
    const next = sensesAt(scene.copy, at + 1);
    if (next.complementizer !== undefined && takesClause(form.frame)) return at;
    if (next.preposition !== undefined && form.frame.by.includes(keyAt(scene.copy, at + 1))) return at;
  }
  return comma;
}

/** A reporting verb of its own ends the search, unless a preposition makes it a noun: an ordinary verb of the past where somebody stands right behind, a participle behind a comma or where it denies at once. */
function reports(scene: Scene, at: number): boolean {
  const { copy, cast } = scene;
  const cue = sensesAt(copy, at).cue;
  if (cue === undefined || sensesAt(copy, at).preposition !== undefined || sensesAt(copy, at - 1).preposition !== undefined) return false;
  for (const form of cue) {
    if (form.form === 'participle') {
      if (isComma(copy, at - 1) || deniesAtOnce(copy, at, form)) return true;
      continue;
    }
    if (form.form === 'noun' || form.agreement.person !== 3) continue;
    if (!form.frame.strict || (form.frame.clause && sensesAt(copy, at + 1).complementizer !== undefined)) return true;
    if (isComma(copy, at - 1) && form.form === 'past' && cast.at[at + 1]?.from === at + 1) return true;
  }
  return false;
}

/** «نافيا أن», not «تابع قائلا إن»: a participle that does more than say, with what it takes right behind it. */
const deniesAtOnce = (copy: Copy, at: number, form: CueForm): boolean =>
  !plain.has(form.frame.act) && !copy.tokens[at]?.word.definite && sensesAt(copy, at).adverb === undefined && takesNext(copy, at, form);

/** A participle with what it takes right behind it. */
const goesOnSaying = (copy: Copy, at: number): boolean =>
  sensesAt(copy, at).cue?.some((one) => one.form === 'participle' && takesNext(copy, at, one)) === true;

/** True where what the form takes stands right behind it. */
const takesNext = (copy: Copy, at: number, { frame }: CueForm): boolean =>
  (frame.clause && sensesAt(copy, at + 1).complementizer !== undefined) ||
  (sensesAt(copy, at + 1).preposition !== undefined && frame.by.includes(keyAt(copy, at + 1)));

function clause(sentence: Sentence, at: number, pronoun: boolean): Complement {
  return { kind: 'clause', at, content: { from: at + 1, to: sentence.to }, fixed: false, pronoun };
}

function governedBy(copy: Copy, sentence: Sentence, at: number, allowClause: boolean): Complement | null {
  const next = sensesAt(copy, at + 1);
  if (next.complementizer !== undefined && allowClause) return clause(sentence, at + 1, next.complementizer !== true);
  const token = copy.tokens[at + 1];
  if (at + 1 >= sentence.to || token === undefined || (token.kind === 'mark' && copy.quoteAt[at + 1] === -1)) return null;
  return { kind: 'governed', at, content: { from: at + 1, to: sentence.to }, fixed: false, pronoun: false };
}

/** A quotation of fewer tokens right behind the word for a paper or an agency is its name. */
const naming = 6;

/** The close of a short quotation that opens at `at` and is no speech, or `at`. */
function behindName(scene: Scene, at: number): number {
  const quote = quoteMarkedAt(scene.copy, at);
  return quote !== undefined && quote.open === at && quote.close - at < naming && !speech(scene, quote) ? quote.close : at;
}

/** A colon, or a quotation mark that opens speech. */
function atMark(scene: Scene, sentence: Sentence, cue: number, at: number, form: CueForm): Complement | null {
  const { copy } = scene;
  if (!form.frame.quote) return null;
  if (markAt(copy, at) === ':') return behindColon(copy, sentence, at, form);
  const quote = quoteMarkedAt(copy, at);
  if (quote === undefined || quote.open !== at) return null;
  const before = sensesAt(copy, at - 1);
  const named = (before.collective || before.document) && !copy.tokens[at - 1]?.word.definite && quote.close - quote.open < naming;
  if (named || before.preposition || (scene.cast.at[at] !== undefined && scene.cast.at[at]?.from !== at)) return null;
  if (form.frame.strict && !adjoins(scene, cue, at)) return null;
  if (form.frame.object && (qualified(scene, cue, at) || (form.frame.deems && deemed(scene, cue, at)))) return null;
  return speech(scene, quote) && (copy.quoted[at] ?? -1) === (copy.quoted[cue] ?? -1) ? quotation(copy, at, quote) : null;
}

/** «أعلن مساء أمس حصول "عملية واسعة"»: the words that a bare noun of what is announced owns are no speech. */
function qualified({ copy, cast, timeAt }: Scene, cue: number, quote: number): boolean {
  const at = quote - 1;
  const { definite, suffix, senses } = (copy.tokens[at] as Token).word;
  if (at === cue || definite || suffix !== null || cast.at[at] !== undefined || timeAt[at] !== -1) return false;
  return senses.noun === true && senses.title === undefined && senses.adverb === undefined && senses.collective === undefined;
}

/** «اعتبر الوزير الهدنة "خطوة أولى"»: behind who speaks and right before the quotation stands what is held to be so. */
function deemed({ copy, cast, timeAt }: Scene, cue: number, quote: number): boolean {
  const who = cast.at[cue + 1];
  if (who === undefined || quote - 1 < who.to || cast.at[quote - 1] !== undefined || timeAt[quote - 1] !== -1) return false;
  return copy.tokens[quote - 1]?.word.definite === true;
}

/** «زاد استعداده لحماية نفسه "…"»: a verb that says other things too is of speech only right before the words, or behind who speaks. */
function adjoins(scene: Scene, cue: number, quote: number): boolean {
  const { word } = scene.copy.tokens[quote - 1] as Token;
  return (
    quote === cue + 1 ||
    scene.cast.at[quote - 1] !== undefined ||
    passable(scene, quote - 1) ||
    isComma(scene.copy, quote - 1) ||
    word.suffix === null ||
    // «نقلت الوكالة عن فلان قوله "…"»
    word.senses.cue?.some(({ form, frame }) => form === 'noun' && frame.clause && frame.quote) === true
  );
}

function behindColon(copy: Copy, sentence: Sentence, colon: number, form: CueForm): Complement | null {
  let at = colon + 1;
  if (copy.tokens[at]?.kind === 'break') at++;
  const senses = sensesAt(copy, at);
  if (senses.complementizer !== undefined && form.frame.clause) return clause(sentence, at, senses.complementizer !== true);
  const quote = quoteMarkedAt(copy, at);
  if (quote !== undefined && quote.open === at) return quotation(copy, colon, quote);
  if (at >= sentence.to) return null;
  return { kind: 'colon', at: colon, content: { from: at, to: sentence.to }, fixed: false, pronoun: false };
}
