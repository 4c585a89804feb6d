import type { Agreement, CueForm, Senses, Token } from '@masar/shapes';
import type { Sentence } from '@masar/text';
import { agrees, keyAt, quoteMarkedAt, sensesAt } from '../copy.ts';
import { membersOf, type Part, type Player, player } from '../mentions/cast.ts';
import { type Issuer, issuerNamed, textAt } from '../mentions/documents.ts';
import { jointly } from '../mentions/joint.ts';
import { wording } from '../mentions/name.ts';
import { markedFrom, unmarked, withinMarks } from './in-marks.ts';
import { annexed, behindBareWord, clauseStart, governed, isComma, passable, type Scene } from './scene.ts';

/** Before its subject a verb stands in the singular, and feminine for many plurals. */
const follows = (scene: Scene, form: CueForm, part: Part): boolean =>
  each(scene, part) ||
  (numberOf(part) === 's'
    ? fits(scene, form, part)
    : form.agreement.number === 's' &&
      (asOne(form, part.player) || agrees(form.agreement, { gender: genderOf(scene, part), number: null })));

/** «وقالت مصادر», «أعلنت الأطراف»: of many a verb may stand in the feminine singular, but not of men told by their office. */
const asOne = ({ agreement }: CueForm, { kind, class: source, gender, number }: Player): boolean =>
  number === 'p' && !(agreement.gender === 'f' && kind === 'person' && source === null && gender === 'm');

/** Who a cue's subject is and where it stands. */
export interface Subject {
  readonly who: Player;
  readonly part: Part;
}

/** How far before its verb a subject may stand when a parenthesis comes between, in tokens. */
const parenthesis = 30;

function fits(scene: Scene, form: CueForm, part: Part): boolean {
  const who = part.player;
  if (form.agreement.gender === 'f' && asOne(form, who)) return true;
  // «لكن مسؤولين قالوا»: of two or of many.
  const number = sensesAt(scene.copy, part.from).oblique ? null : numberOf(part);
  return agrees(form.agreement, { gender: genderOf(scene, part), number });
}

/** «الروس»: a state by its people is many. */
const numberOf = ({ player: { number }, form }: Part): Player['number'] => (form === 'nationality' ? 'p' : number);

/**
 * Gender that a mention asks of its verb: a capital is feminine; a state and an organisation are spoken of in that of the noun that
 * stands there («المملكة المغربية», «الجيش»), an organisation without one in either.
 */
function genderOf({ copy }: Scene, { player: who, form, from }: Part): Agreement['gender'] {
  if (form === 'metonym') return 'f';
  // «قال الروس»: its people, not the state.
  if (form === 'nationality') return sensesAt(copy, from).nationality?.gender ?? who.gender;
  if (who.members.length > 0) return null;
  if (who.kind === 'person') return who.gender;
  // «حزب الحركة»: the noun that stands first is the one that the verb agrees with.
  const noun = (sensesAt(copy, from - 1).collective ?? sensesAt(copy, from).collective)?.gender;
  return noun ?? (who.ref !== null && who.kind !== 'state' ? null : who.gender);
}

/** The subject that stands before the verb: «بايدن أكد», «وكان فلان قد أعلن», «أما فلان، …، فقال». */
export function subjectBefore(scene: Scene, sentence: Sentence, cue: number, form: CueForm): Subject | null {
  let at = quoteMarkedAt(scene.copy, cue - 1)?.open === cue - 1 ? cue - 2 : cue - 1;
  if (form.form === 'past' && sensesAt(scene.copy, at).infinitive) {
    // «سبق للوزير أن أكد»
    const who = scene.cast.at[at - 1];
    const led = who !== undefined && who.to === at && sensesAt(scene.copy, who.from - 1).toward === true;
    return led && sensesAt(scene.copy, who.from - 2).verb !== undefined && fits(scene, form, who) ? { who: who.player, part: who } : null;
  }
  while (at > sentence.from && (passable(scene, at) || sensesAt(scene.copy, at).negation || resumes(scene, at))) at--;
  if (isComma(scene.copy, at)) at = overParenthesis(scene, sentence, at);
  // «فلان ونظيره، توافقا»: a dual has no other subject than two behind a comma.
  if (isComma(scene.copy, at) && form.agreement.number === 'd') at--;
  at = behindAdjectives(scene, withinMarks(scene, at));
  const part = scene.cast.at[at];
  if (part === undefined || part.to !== at + 1 || part.from < sentence.from) return framed(scene, sentence, cue, form);
  const some = form.agreement.number === 'p' && part.player.number !== 's' ? someFrom(scene, part) : part.from;
  if (some < part.from && clauseStart(scene, sentence, some))
    return phrasePart(scene, some, part.to, { side: part.player.side, to: part.to });
  if (governed(scene, part)) return framed(scene, sentence, cue, form);
  const both = joinedBefore(scene, part);
  if (both !== null && (form.agreement.number !== 's' || form.frame.kind === 'joint' || many(both.who, form) || each(scene, both.part)))
    return clauseStart(scene, sentence, both.part.from) ? both : null;
  if (!fits(scene, form, part) || !clauseStart(scene, sentence, markedFrom(scene, part))) return framed(scene, sentence, cue, form);
  return { who: part.player, part };
}

/** «بعض الدبلوماسيين أكدوا», «عددا من النواب رفضوا»: where the noun begins that tells how many of several there are, or they themselves do. */
function someFrom(scene: Scene, { from }: Part): number {
  const { belonging } = sensesAt(scene.copy, from - 1);
  const at = belonging ? from - 2 : from - 1;
  const word = scene.copy.tokens[at]?.word;
  if (word === undefined || word.senses.noun !== true || word.suffix !== null || (word.definite && !belonging)) return from;
  const { cue, verb, title, collective, preposition, adverb } = word.senses;
  return (cue ?? verb ?? title ?? collective ?? preposition ?? adverb) !== undefined || !phraseWord(scene, at) ? from : at;
}

/** Most adjectives between a mention and its verb: «القادة الثلاثة رحبوا», in tokens. */
const adjectives = 2;

/** The last token of the mention whose adjectives, with the article, end at `at`; or `at`. */
function behindAdjectives({ copy, cast, timeAt }: Scene, at: number): number {
  let end = at;
  // A number may be a weekday by its spelling.
  const describes = ({ word }: Token): boolean => word.definite || word.senses.time !== undefined;
  while (at - end < adjectives && cast.at[end] === undefined && timeAt[end] === -1 && describes(copy.tokens[end] as Token)) end--;
  const part = cast.at[end];
  return part?.to === end + 1 && copy.tokens[part.from]?.word.definite ? end : at;
}

/** «كل من الصين واليابان أعلنت»: said of each of them, in the singular. */
const each = (scene: Scene, { from }: Part): boolean => sensesAt(scene.copy, from - 1).distributes === true;

/** How far before the verb its auxiliary may stand when the subject is described between them, in tokens. */
const frame = 18;

/** «وكانت تركيا العضو في الحلف قد رفضت»: who stands right behind the auxiliary that agrees, whatever describes him before the particle or the verb. */
function framed(scene: Scene, sentence: Sentence, cue: number, form: CueForm): Subject | null {
  const particle = sensesAt(scene.copy, cue - 1).auxiliary === true;
  // «وكان الوفد الموجود في الكويت، أعلن أنه»: a comma closes what describes him.
  const closed = !particle && isComma(scene.copy, cue - 1);
  for (let at = closed ? cue - 2 : cue - 1; at >= sentence.from && at > cue - frame; at--) {
    const { auxiliary, verb, complementizer } = sensesAt(scene.copy, at);
    if (auxiliary === undefined || auxiliary === true) {
      if (!particle && (verb !== undefined || complementizer !== undefined || isComma(scene.copy, at))) return null;
      continue;
    }
    const part = scene.cast.at[at + 1];
    return part !== undefined && part.from === at + 1 && agrees(auxiliary, form.agreement) && fits(scene, form, part)
      ? { who: part.player, part }
      : null;
  }
  return null;
}

/** Three states or bodies and more take a feminine singular: «السعودية ومصر والبحرين أعلنت». */
const many = (who: Player, form: CueForm): boolean =>
  form.agreement.gender === 'f' && who.members.length > 2 && who.members.every(({ kind }) => kind !== 'person');

/** A resumptive particle glued to the verb («فقال») is a conjunction token with nothing but the subject's clause before it. */
const resumes = (scene: Scene, at: number): boolean =>
  sensesAt(scene.copy, at).conjunction === true &&
  scene.copy.tokens[at + 1]?.spaced === false &&
  keyAt(scene.copy, at).length === 1 &&
  isResumptive(scene, at);
const isResumptive = (scene: Scene, at: number): boolean => {
  const before = scene.cast.at[withinMarks(scene, at - 1)];
  return before !== undefined && sensesAt(scene.copy, markedFrom(scene, before) - 1).topic === true;
};

/** Last token before the comma that opens the parenthesis which ends at `comma`, or `comma`. */
function overParenthesis(scene: Scene, sentence: Sentence, comma: number): number {
  for (let at = comma - 1; at > sentence.from && comma - at < parenthesis; at--)
    if (isComma(scene.copy, at)) return scene.cast.at[at - 1] !== undefined ? at - 1 : comma;
  return comma;
}

/** «فلان وفلان»: the mentions joined by conjunctions, as one subject. */
function joinedBefore(scene: Scene, last: Part): Subject | null {
  if (!sensesAt(scene.copy, last.from - 1).conjunction) return null;
  const parts = [last];
  for (;;) {
    const next = parts[0] as Part;
    const before = scene.cast.at[next.from - 2];
    if (!sensesAt(scene.copy, next.from - 1).conjunction || before === undefined || before.to !== next.from - 1) break;
    parts.unshift(before);
  }
  return parts.length < 2 ? null : joined(scene, parts);
}

function joined(scene: Scene, parts: readonly Part[]): Subject {
  const first = parts[0] as Part;
  const last = parts.at(-1) as Part;
  const who = jointly(
    scene.cast,
    parts.flatMap(({ player: one }) => membersOf(one)),
  );
  return { who, part: { from: first.from, to: last.to, player: who, form: 'joint', place: null } };
}

/**
 * The subject behind the verb and before `until`: the first mention that no preposition governs and that agrees; `taken` where what the
 * verb takes stands at `until`, so that a noun right behind it is not that.
 */
export function subjectAfter(scene: Scene, cue: number, until: number, form: CueForm, taken = true): Subject | null {
  // «شدد خلال لقائه فلانا»: whom the subject met is not the subject.
  let met = false;
  // Where whom the verb does it to ends: «دعت الجيش والحركة».
  let object = -1;
  // Behind a preposition: «كتب على موقع التواصل "تويتر" أن».
  let led = false;
  for (let at = cue + 1; at < until; at++) {
    const part = scene.cast.at[at];
    if (part === undefined) {
      const senses = sensesAt(scene.copy, at);
      if (senses.relative || (senses.verb && at > cue + 1)) return null;
      led ||= senses.preposition !== undefined || senses.adverb === true;
      met ||= senses.encounter !== undefined && scene.copy.tokens[at]?.word.suffix !== null;
      continue;
    }
    if (part.from < at) continue;
    if (met) return null;
    // «قال فلان، وهو ممثل للمؤتمر، إن»: what somebody is said to be.
    const apart = part.form !== 'name' && sensesAt(scene.copy, part.from - 1).connective === true;
    const isFree = !governed(scene, part, cue) && !owned(scene, part, cue, form, taken) && !apart && !(led && isOfThese(scene, part));
    const acts = isFree && !undergoes(scene, part, cue, form) && !besideObject(scene, part, object);
    if (acts && follows(scene, form, part) && part.to <= until) return withJoined(scene, part, until);
    if (isFree) object = part.to;
    at = part.to - 1;
  }
  return null;
}

/** A medium by which somebody tells. */
function isOfThese({ copy }: Scene, { from, player: { ref } }: Part): boolean {
  return ref?.startsWith('media/') === true && sensesAt(copy, from).collective === undefined;
}

/** True for who stands beside somebody that the verb does it to, which ends at `object`. */
const besideObject = ({ copy }: Scene, { from }: Part, object: number): boolean =>
  from === object + 1 && sensesAt(copy, object).conjunction === true;

/** «أعلن تجميد الإعلان», «وصف موقف الصحف», «رفض مقترح فلان»: what a bare noun owns does not act; right behind the verb only a text, or beside what is named or taken. */
const owned = (scene: Scene, part: Part, cue: number, { frame }: CueForm, taken: boolean): boolean =>
  part.from > cue + 2
    ? annexed(scene, part)
    : (part.player.kind === 'document' || frame.kind === 'naming' || (!taken && frame.object && isThing(sensesAt(scene.copy, cue + 1)))) &&
      behindBareWord(scene, cue, part);

/** A noun of what somebody says, does or puts forward. */
const isThing = ({ telling, instrument, document, encounter, speechNoun, points, title, collective, rank }: Senses): boolean =>
  (telling ?? instrument ?? document ?? encounter ?? speechNoun ?? points) !== undefined && (title ?? collective ?? rank) === undefined;

/** «أبلغ الصحافيين»: an oblique form is who acts only behind what it belongs to («ثلاثة مندوبين»). */
function undergoes(scene: Scene, part: Part, cue: number, { form, frame }: CueForm): boolean {
  const { from } = part;
  if (!sensesAt(scene.copy, from).oblique || form === 'noun') return false;
  // «كوريا» is spelled like "a Korean" in the accusative.
  if (part.player.kind === 'state' && part.form === 'name') return false;
  // Of a verb that takes nothing, the form is a slip: «رحبت حركتي كذا وكذا ب».
  return (from === cue + 1 && (frame.object || frame.to.object)) || scene.cast.at[from - 1] !== undefined || passable(scene, from - 1);
}

/** «أعلنت الولايات المتحدة، وقطر ومصر»: who acts, with all that conjunctions join to him. */
function withJoined(scene: Scene, part: Part, until: number): Subject {
  const parts = [part];
  for (;;) {
    const end = (parts.at(-1) as Part).to;
    const at = isComma(scene.copy, end) ? end + 1 : end;
    const next = sensesAt(scene.copy, at).conjunction ? scene.cast.at[at + 1] : undefined;
    if (next === undefined || next.from !== at + 1 || next.to > until || parts.some(({ player }) => player === next.player)) break;
    parts.push(next);
  }
  return parts.length === 1 ? { who: part.player, part } : joined(scene, parts);
}

/** Longest common noun phrase that opens a sentence as its subject, in tokens. */
const openingLimit = 6;

/** «لكن النقابات تعارض», «غير أن مراقبين يرون»: a connective before the article, or before a form that is many. */
function turns({ copy }: Scene, at: number): boolean {
  const { connective, preposition } = sensesAt(copy, at);
  const next = copy.tokens[at + 1]?.word;
  return connective === true && preposition === undefined && (next?.definite === true || next?.senses.oblique === true);
}

/** «عائلات الأسرى تطالب»: the whole opening of the sentence is the subject. */
export function phraseBefore(scene: Scene, sentence: Sentence, cue: number, form: CueForm): Subject | null {
  let from = sentence.from;
  const leads = ({ conjunction, auxiliary }: Senses): boolean => conjunction === true || auxiliary !== undefined;
  while (from < cue && (leads(sensesAt(scene.copy, from)) || turns(scene, from))) from++;
  let to = cue;
  while (to > from && passable(scene, to - 1)) to--;
  if (form.agreement.person !== 3 || to === from || to - from > openingLimit) return null;
  for (let at = from; at < to; at++)
    if (!phraseWord(scene, at) && scene.cast.at[at] === undefined && scene.copy.quoteAt[at] === -1) return null;
  [from, to] = unmarked(scene, from, to);
  const first = scene.copy.tokens[from] as Token;
  const { cue: verbal, time, adverb, phase, source } = first.word.senses;
  if (verbal || time || adverb || phase || source || scene.cast.at[from] !== undefined) return null;
  return phrasePart(scene, from, to);
}

/** A text as subject: «تنص صيغة معدلة على». */
export function documentAfter(scene: Scene, cue: number, until: number): Subject | null {
  return findDocument(scene, cue + 1, until) === null ? null : phraseAfter(scene, cue, until);
}

/** «التقارير الدولية التي تحدثت عن»: the text, with its adjectives, that ends right before `to`. */
export function documentBefore(scene: Scene, to: number): Subject | null {
  for (let from = to - 1; from >= to - 3 && phraseWord(scene, from); from--)
    if (sensesAt(scene.copy, from).document !== undefined) return phrasePart(scene, from, to);
  return null;
}

/** A word of the name of a text: «اتفاق وقف إطلاق النار». */
const names = (scene: Scene, at: number): boolean =>
  goesOn(scene, at) || (scene.cast.at[at] === undefined && sensesAt(scene.copy, at).noun === true && !sensesAt(scene.copy, at).preposition);

/** Where the name of the text at `at` ends, before `until`. */
function textEnd(scene: Scene, at: number, until: number): number {
  let to = at + 1;
  while (to < until && names(scene, to)) to++;
  return to;
}

/** How far before the verb by which it lays something down a text may stand, in tokens. */
const textReach = 14;

/** «اتفاق تاريخي بين العاصمتين يقضي ب»: the text that a verb of laying down describes, whatever else does so between them. */
export function documentBack(scene: Scene, sentence: Sentence, cue: number): Subject | null {
  // «اتفاق وقع في 2020، ونص على»: behind a conjunction the text goes on.
  const joined = sensesAt(scene.copy, cue - 1).conjunction && isComma(scene.copy, cue - 2);
  for (let at = joined ? cue - 3 : cue - 1; at >= sentence.from && at > cue - textReach; at--) {
    const part = scene.cast.at[at];
    if (part !== undefined) {
      if (part.player.kind === 'document') return { who: part.player, part };
      continue;
    }
    const { document, verb, noun, preposition, complementizer, connective } = sensesAt(scene.copy, at);
    if (document !== undefined) return phrasePart(scene, at, textEnd(scene, at, cue));
    if ((verb !== undefined && !noun && preposition === undefined) || complementizer || connective || isComma(scene.copy, at)) return null;
  }
  return null;
}

/** Longest common noun phrase that may be a subject, in tokens. */
const phraseLimit = 14;

/** A common noun phrase between verb and complement: «وقالت عائلات الأسرى إن». */
export function phraseAfter(scene: Scene, cue: number, until: number): Subject | null {
  const { copy } = scene;
  let from = cue + 1;
  while (from < until && (passable(scene, from) || sensesAt(copy, from).honorific || (copy.quoteAt[from] !== -1 && from === cue + 1)))
    from++;
  const { source, relayed } = sensesAt(copy, cue);
  const acts = source !== undefined || relayed === true || !sensesAt(copy, from).oblique;
  // «وينص اتفاق الدوحة على»: of what lays something down a text named after an act is the text.
  const text = sensesAt(copy, cue).provides === true && sensesAt(copy, from).document !== undefined;
  if (from >= until || !(phraseWord(scene, from) || text) || !acts) return null;
  if (spoken(copy.tokens[from] as Token) || circumstance(copy.tokens[from] as Token)) return null;
  const { unowned } = sensesAt(copy, from);
  const definite = copy.tokens[from]?.word.definite === true;
  let to = from + 1;
  while (
    to < until &&
    to - from < phraseLimit &&
    (text ? names(scene, to) : goesOn(scene, to)) &&
    !(unowned && (definite ? !actsToo(scene, to) : owns(copy.tokens[to] as Token)))
  )
    to++;
  if (to === from + 1) to = partOf(scene, to, until);
  if (to === from + 1 && sensesAt(copy, from).time?.that !== undefined) return null;
  const document = findDocument(scene, from, to);
  const issuer = document === null ? null : issuerNamed(copy, scene.cast, from, to);
  if (issuer === null || issuer.to > until) return phrasePart(scene, from, to);
  // «اتفاق الدوحة» is called so, and of more than one side.
  return phrasePart(scene, from, to, document?.kind === 'agreement' ? { side: null, to: issuer.to } : issuer);
}

/** «المعلمون المتعاقدون»: behind many with the article an adjective of theirs ends as they do. */
function actsToo({ copy }: Scene, at: number): boolean {
  const { definite, senses } = (copy.tokens[at] as Token).word;
  const { unowned, rank, nationality, oblique } = senses;
  return definite && (unowned === true || rank === true || (nationality?.number === 'p' && !oblique));
}

/** «رفض عدد من النواب», «وقال عدد من مؤيدي فلان إن»: right behind the verb some of many, told by a noun of nothing that is said or done. */
export function someAfter(scene: Scene, cue: number, until: number, taken: boolean): Subject | null {
  const { copy, cast } = scene;
  if (!sensesAt(copy, cue + 2).belonging || cast.at[cue + 1] !== undefined || !phraseWord(scene, cue + 1)) return null;
  const { suffix, senses } = (copy.tokens[cue + 1] as Token).word;
  const { noun, oblique, cue: verbal, points, duty, time } = senses;
  if (!noun || suffix !== null || isThing(senses) || (oblique ?? verbal ?? points ?? duty ?? time) !== undefined) return null;
  let of = cue + 3;
  while (of < cue + 3 + owners && bare(scene, of)) of++;
  const part = cast.at[of];
  if (of === cue + 3 || part === undefined) {
    // Where nothing yet tells what the verb takes, only one word is of them.
    const to = partOf(scene, of - 1, of === cue + 3 && part === undefined && !taken ? Math.min(until, of + 1) : until, of > cue + 3);
    return to > of - 1 ? phrasePart(scene, cue + 1, to, part === undefined ? null : { side: part.player.side, to }) : null;
  }
  return part.from === of && part.to <= until ? phrasePart(scene, cue + 1, part.to) : null;
}

/** Most bare nouns between what is a part and what owns it: «من أصحاب مكاتب السفر», in tokens. */
const owners = 3;

/** A word without an article or an owner, of no mention. */
const bare = (scene: Scene, at: number): boolean => {
  const word = scene.copy.tokens[at]?.word;
  return word !== undefined && !word.definite && (word.suffix?.person ?? 1) === 1 && phraseWord(scene, at);
};

/** «العديد من الأعضاء», «جناح من المسلحين»: behind a noun what it is a part of; where it ends, or `at`. */
function partOf(scene: Scene, at: number, until: number, owned = false): number {
  if (!(owned || sensesAt(scene.copy, at).belonging) || at + 1 >= until) return at;
  const part = scene.cast.at[at + 1];
  if (part !== undefined) return part.from === at + 1 && part.player.number !== 's' && part.to <= until ? part.to : at;
  let to = at + 1;
  while (to < until && phraseWord(scene, to) && scene.copy.tokens[to]?.word.definite) to++;
  return to > at + 1 ? to : at;
}

/** «ودافع روتايو عن موقفه، وقال»: a word that no table knows, right behind the verb that opens the sentence, is who acts. */
export function newcomer(scene: Scene, sentence: Sentence, until: number): Subject | null {
  const { copy } = scene;
  const verb = sensesAt(copy, sentence.from).conjunction ? sentence.from + 1 : sentence.from;
  const { verb: form, cue, preposition } = sensesAt(copy, verb);
  const token = copy.tokens[verb + 1];
  if (form?.form !== 'past' || form.agreement.person !== 3 || form.agreement.number !== 's' || (cue ?? preposition) !== undefined)
    return null;
  if (verb + 2 >= until || token?.kind !== 'word' || token.word.known || token.word.definite || token.word.suffix !== null) return null;
  const next = copy.tokens[verb + 2];
  const ends = next?.kind === 'word' && (next.word.definite || next.word.senses.preposition !== undefined);
  return ends && phraseWord(scene, verb + 1) ? phrasePart(scene, verb + 1, verb + 2) : null;
}

/** A word of the phrase; «الإدريسي قائلا»: how somebody speaks is none. */
const goesOn = (scene: Scene, at: number): boolean => phraseWord(scene, at) && !circumstance(scene.copy.tokens[at] as Token);

/** «يتهم معارضون فلانا»: beside a noun that nothing can own, a definite or unknown word is another. */
const owns = ({ word: { definite, known, senses } }: Token): boolean => definite || (!senses.noun && (!known || senses.namePart === true));

/** «ختم كلمته»: what somebody said or did is no subject. */
const spoken = ({ word: { suffix, senses } }: Token): boolean =>
  suffix !== null && (senses.telling || senses.encounter || senses.speechNoun || senses.instrument) !== undefined;

/** «وتابعت مشككة في»: a bare participle of report is how somebody speaks, not who. */
const circumstance = ({ word: { definite, senses } }: Token): boolean =>
  !definite && senses.cue?.some(({ form }) => form === 'participle') === true && senses.title === undefined;

/** «وأيد الحمود تأجيل الجلسة»: a noun with the article between a verb and the bare noun of a deed is who acts. */
export function actorBefore(scene: Scene, cue: number): Subject | null {
  const first = scene.copy.tokens[cue + 1];
  const next = scene.copy.tokens[cue + 2];
  if (first === undefined || next?.kind !== 'word' || !first.word.definite || !phraseWord(scene, cue + 1) || !phraseWord(scene, cue + 2))
    return null;
  const { definite, suffix, senses } = next.word;
  const deed = senses.speechNoun ?? senses.encounter ?? senses.instrument ?? senses.duty ?? senses.status ?? met(first, senses);
  return definite || suffix !== null || deed === undefined || senses.rank ? null : phrasePart(scene, cue + 1, cue + 2);
}

/** «وأكد المؤتمر ضرورة العمل»: behind a meeting, what is judged of. */
const met = ({ word }: Token, { points }: Senses): Senses['points'] => (word.senses.encounter === undefined ? undefined : points);

/** «ودعا الاجتماع الرئيس إلى», «ناشدت القمة المجتمع الدولي»: a meeting between a verb and somebody it asks is who asks. */
export function meetingBefore(scene: Scene, cue: number): Subject | null {
  const word = scene.copy.tokens[cue + 1]?.word;
  if (word?.senses.encounter === undefined || !word.definite || scene.cast.at[cue + 1] !== undefined) return null;
  return scene.cast.at[cue + 2]?.from === cue + 2 ? phrasePart(scene, cue + 1, cue + 2) : null;
}

/** Enters a common noun phrase as an unnamed source, or as a text that speaks, called by its issuer too. */
function phrasePart(scene: Scene, from: number, to: number, issuer: Issuer | null = null): Subject {
  const name = wording(scene.copy, from, issuer?.to ?? to);
  const first = scene.copy.tokens[from] as Token;
  const document = findDocument(scene, from, to);
  const kind = document !== null ? 'document' : first.word.known || to - from > 3 ? 'unnamed' : 'person';
  const several = to > from + 2 && sensesAt(scene.copy, from + 1).belonging === true;
  const who =
    scene.cast.known(...textAt(from)) ??
    scene.cast.bodyOf('phrase', name, () =>
      player(kind, name, kind === 'person' ? [first.word.key] : [], {
        class: document?.id ?? (kind === 'unnamed' ? 'source' : null),
        number: several ? 'p' : 's',
        side: issuer?.side ?? null,
      }),
    );
  const part = scene.cast.enter({ from, to, player: who, form: kind === 'person' ? 'name' : 'class' });
  return { who, part };
}

function findDocument(scene: Scene, from: number, to: number): NonNullable<Senses['document']> | null {
  for (let at = from; at < to && at < from + 2; at++) {
    const { document } = sensesAt(scene.copy, at);
    if (document) return document;
  }
  return null;
}

function phraseWord(scene: Scene, at: number): boolean {
  const token = scene.copy.tokens[at];
  if (token === undefined || token.kind !== 'word' || scene.cast.at[at] !== undefined || scene.timeAt[at] !== -1) return false;
  const senses = token.word.senses;
  if (senses.cue?.some(({ form }) => form === 'noun')) return false;
  return !(
    senses.preposition ||
    senses.connective ||
    senses.complementizer ||
    senses.relative ||
    senses.verb ||
    senses.negation ||
    senses.auxiliary ||
    senses.adverb ||
    senses.resumed ||
    senses.condition ||
    senses.source ||
    (senses.conjunction && token.spaced) ||
    senses.conjunction
  );
}
