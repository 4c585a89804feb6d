import type { CueForm } from '@masar/shapes';
import { type Copy, keyAt, markAt, sensesAt } from '../copy.ts';
import { plain } from './act.ts';
import { ofDeed } from './object.ts';
import { isComma, type Scene } from './scene.ts';
import { isWritten } from './signed.ts';

/** A finite form right behind a preposition is a noun; a future form announces no report; a pronoun on a verb without object makes it a noun. */
export function reportsHere(scene: Scene, at: number, form: CueForm): boolean {
  const before = sensesAt(scene.copy, at - 1);
  // «هل ترفض طهران العرض؟»
  if (needed(scene, at) || before.condition || before.asks || before.source?.takes === 'speaker') return false;
  // «من المرجح أن توافق الحكومة», «لم توافق الحكومة»: behind the particle the spelling is the verb.
  if (form.form === 'noun' && (isSubject(scene.copy, at) || before.pastNegation || before.futureNegation)) return false;
  if (form.form === 'noun') return !(before.infinitive && sensesAt(scene.copy, at).cue?.some((one) => one.form === 'present'));
  const own = sensesAt(scene.copy, at);
  if (form.initial === undefined && speaksOfHimself(scene.copy, at)) return false;
  if (form.form === 'participle')
    return !(
      before.preposition !== undefined ||
      before.copula ||
      scene.copy.tokens[at]?.word.definite ||
      describes(scene, at) ||
      isAgain(scene, at, form) ||
      isText(scene, at, form)
    );
  if (form.form === 'future') return false;
  if (isParticle(scene, at)) return false;
  // «ينبغي أن تصر», «ينتظر أن يعلن»: what somebody ought to say, or will, he has not said.
  if (before.infinitive && form.form === 'present') return false;
  if (own.preposition !== undefined && !form.frame.clause && form.frame.kind !== 'support') return false;
  if (before.preposition !== undefined && before.complementizer === undefined && before.connective === undefined) return false;
  if (before.connective && before.negation) return false;
  // «إذا كان يقول»: what is only supposed is not said.
  if (before.auxiliary !== undefined && sensesAt(scene.copy, at - 2).condition) return false;
  // «إذا لم تقبل بالشروط».
  if (before.negation && sensesAt(scene.copy, at - 2).condition) return false;
  if (form.frame.negated) return before.negation === true;
  if ((form.frame.signed ?? form.frame.unsigned) !== undefined && !isWritten(scene.copy, at, form)) return false;
  if (supposes(scene, at, form) || isMute(scene, at) || shows(scene, at, form) || measures(scene, at, form)) return false;
  if (before.negation && !deniedReports(form.frame, before.futureNegation === true)) return false;
  // «استئناف ما اتفقا عليه»: what the pronoun goes back to is the content.
  if (before.relative?.gender === null && sensesAt(scene.copy, at + 1).resumed && !form.frame.clause) return false;
  if (owned(scene, at, form) || (form.joined && scene.copy.tokens[at - 1]?.kind === 'word')) return false;
  if (form.agreement.person === 1 && form.form !== 'past') return false;
  return form.object === null || form.frame.object || form.frame.to.object || form.frame.kind === 'naming';
}

/**
 * «لم تخطر بموعده», «لم ترفض الحوار», «لم تلتزم بالهدنة»: that nobody was told, refused or bound himself says nothing, nor that somebody
 * will not («لن يحمل أحدا المسؤولية»); but what a verb says by its denial it does («لا تعتقد أن», «لن توافق على»).
 */
function deniedReports({ act, strict, negatedAct }: CueForm['frame'], ahead: boolean): boolean {
  if (act === 'reject' && !strict) return false;
  return negatedAct !== undefined || !(ahead || act === 'commit' || plain.has(act));
}

/** «"أعتقد أن"», «قال: أعتقد أن»: within what somebody says, a form spelled as his own is no other («اعتقد»). */
export function speaksOfHimself(copy: Copy, at: number): boolean {
  const own = sensesAt(copy, at).cue?.find(({ initial }) => initial !== undefined)?.initial;
  if (own === undefined || !copy.text.startsWith(own, copy.tokens[at]?.from)) return false;
  return copy.quoted[at] !== -1 || markAt(copy, at - 1) === ':' || sensesAt(copy, at - 1).complementizer !== undefined;
}

/** «إن رفض المقترح خطأ»: a noun that opens what somebody says is what he speaks of, and what it takes runs on into what he says of it. */
const isSubject = (copy: Copy, at: number): boolean =>
  sensesAt(copy, at - 1).complementizer === true && copy.tokens[at]?.word.suffix === null && sensesAt(copy, at - 2).phase === undefined;

/** «قيادة التي يعتقد أنها»: behind a relative of another gender a verb of belief has nobody who believes; «محذرا من أن رفض الاتفاق»: the noun. */
function supposes({ copy }: Scene, at: number, form: CueForm): boolean {
  const { relative, complementizer } = sensesAt(copy, at - 1);
  const believed =
    form.form === 'present' &&
    form.frame.act === 'assess' &&
    relative?.gender === 'f' &&
    relative.number === null &&
    form.agreement.gender === 'm';
  if (believed && typeof sensesAt(copy, at + 1).complementizer === 'object') return true;
  if (complementizer !== true || form.form !== 'past' || !sensesAt(copy, at).cue?.some((one) => one.form === 'noun')) return false;
  const { phase, verb, cue } = sensesAt(copy, at - 2);
  return phase === undefined && (verb === undefined || cue !== undefined);
}

/** «وهنا شكر الوزير», «نقل الوزير عبر حسابه»: an adverb before another verb, or a preposition before a bare noun or one with its owner. */
function isParticle({ copy, cast, timeAt }: Scene, at: number): boolean {
  const { adverb, preposition } = sensesAt(copy, at);
  if ((adverb ?? preposition) === undefined) return false;
  const next = copy.tokens[at + 1];
  if (next?.kind !== 'word' || cast.at[at + 1] !== undefined || timeAt[at + 1] !== -1) return false;
  const { senses, definite, suffix } = next.word;
  if (adverb) return senses.verb !== undefined && senses.noun === undefined;
  return cast.at[at - 1] !== undefined && !definite && (suffix !== null || senses.noun === true) && !sensesAt(copy, at + 2).belonging;
}

/** «ويقول المنطق إن», «كل هذه المعطيات تشير إلى»: beside its verb a noun that nobody says anything by. */
function isMute(scene: Scene, at: number): boolean {
  const { copy } = scene;
  if (scene.cast.at[at + 1] === undefined && tellsFact(copy, at + 1)) return true;
  for (let near = at - 1; near >= at - 3; near--) {
    const token = copy.tokens[near];
    if (token?.kind !== 'word' || scene.cast.at[near] !== undefined || scene.timeAt[near] !== -1) return false;
    if (tellsFact(copy, near)) return sensesAt(copy, near - 1).preposition === undefined;
    if (!token.word.definite) return false;
  }
  return false;
}

/** A noun of fact that is definite, by its article or by what owns it. */
const tellsFact = ({ tokens }: Copy, at: number): boolean =>
  tokens[at]?.word.senses.mute === 'fact' && (tokens[at]?.word.definite || tokens[at + 1]?.word.definite) === true;

/** «وهو ما يؤكد أن», «وهذا يوضح أن»: a verb that facts take, behind what stands for a fact and without a subject of its own. */
function shows({ copy, cast }: Scene, at: number, { frame, form, object }: CueForm): boolean {
  if (!frame.proves || object !== null || cast.at[at + 1] !== undefined) return false;
  const { relative, demonstrative } = sensesAt(copy, at - 1);
  if (relative?.gender === null && relative.number === null) return form === 'present' || sensesAt(copy, at - 2).condition === true;
  return form === 'present' && demonstrative !== undefined && cast.at[at - 1] === undefined;
}

/** «يبلغ طولها», «يبلغ نحو مليارين»: behind a verb that takes who is told, what comes to so much. */
function measures(scene: Scene, at: number, { frame, object }: CueForm): boolean {
  const { copy, timeAt } = scene;
  if (!frame.to.object || object !== null) return false;
  return sensesAt(copy, at + 1).mute === 'measure' || isLength(scene, at + 1, frame) || (countsAt(copy, at + 1) && timeAt[at + 1] === -1);
}

/** «يبلغ مداه مئة»: of a thing what it has comes to so much. */
const isLength = ({ copy, cast }: Scene, at: number, { tells }: CueForm['frame']): boolean =>
  tells === true && countsAt(copy, at + 1) && copy.tokens[at]?.word.suffix?.person === 3 && cast.at[at] === undefined;

/** A number, or a word that one follows («نحو»). */
function countsAt(copy: Copy, at: number): boolean {
  const { number, time } = sensesAt(copy, at);
  return copy.tokens[at]?.kind === 'number' || number !== undefined || time?.['about'] !== undefined;
}

/** How far behind a participle that is also a text what it governs may stand: «مذكرة في هذا الصدد ب», in tokens. */
const governedReach = 4;

/** «التواصل مجددا مع الوفد»: a participle that is an adverb too, but behind a comma or before what it takes («مجددا التأكيد»). */
function isAgain({ copy }: Scene, at: number, { frame }: CueForm): boolean {
  if (sensesAt(copy, at).adverb === undefined || frame.quote || isComma(copy, at - 1)) return false;
  const { complementizer, speechNoun } = sensesAt(copy, at + 1);
  return complementizer === undefined && speechNoun === undefined;
}

/** «نقل إلى الوسطاء مقترحا مضادا»: a participle that names a text too, but behind a comma or before what somebody does. */
function isProposal(scene: Scene, at: number): boolean {
  if (sensesAt(scene.copy, at).instrument === undefined || isComma(scene.copy, at - 1)) return false;
  return sensesAt(scene.copy, at + 1).complementizer === undefined && !ofDeed(scene, at + 1) && scene.cast.at[at - 1] !== undefined;
}

/** «وجه المجلس مذكرة إلى», «مذكرة تفاهم»: a spelling of a text too is the text, unless what it takes as a report stands behind it. */
function isText(scene: Scene, at: number, { frame }: CueForm): boolean {
  const { copy, cast } = scene;
  if (isProposal(scene, at)) return true;
  if (sensesAt(copy, at).instrument !== undefined && behindVerb({ copy, cast }, at)) return true;
  const { document, oblique } = sensesAt(copy, at);
  if (document === undefined || oblique || cast.at[at + 1] !== undefined) return false;
  for (let near = at + 1; near <= at + governedReach; near++)
    if (sensesAt(copy, near).complementizer !== undefined || frame.by.includes(keyAt(copy, near))) return false;
  return sensesAt(copy, at + 1).preposition !== undefined || copy.tokens[at + 1]?.word.definite === false;
}

/** «يدرسون مقترحا», «قدم الوفد مقترحا»: right behind a finite verb, or behind it and its subject. */
function behindVerb({ copy, cast }: Pick<Scene, 'copy' | 'cast'>, at: number): boolean {
  const { cue, verb } = sensesAt(copy, (cast.at[at - 1]?.from ?? at) - 1);
  return verb !== undefined || cue?.some(({ form }) => form === 'past' || form === 'present') === true;
}

/** «رغم وجود توافق على أن»: behind a bare noun a spelling that is a noun of speech too is the noun. */
function owned({ copy }: Scene, at: number, form: CueForm): boolean {
  const before = copy.tokens[at - 1];
  const bare = before?.kind === 'word' && before.word.senses.noun === true && !before.word.definite && before.word.suffix === null;
  const { verb, title, adverb, time, connective, demonstrative } = sensesAt(copy, at - 1);
  if (!bare || form.form === 'participle' || (verb ?? title ?? adverb ?? time ?? connective ?? demonstrative) !== undefined) return false;
  return sensesAt(copy, at).cue?.some((one) => one.form === 'noun') === true;
}

/** «تراجعا لافتا في», «رفضه مقترحا دوليا»: a participle right behind a bare noun is its adjective, behind one of speech what that takes, where no clause follows. */
function describes({ copy }: Scene, at: number): boolean {
  const word = copy.tokens[at - 1]?.word;
  if (word === undefined || copy.tokens[at - 1]?.kind !== 'word' || word.definite || sensesAt(copy, at + 1).complementizer !== undefined)
    return false;
  return word.suffix === null ? word.senses.noun === true : word.senses.speechNoun !== undefined;
}

/** Behind a noun of necessity a word is what is needed: «ضرورة تمسك الأطراف». */
const needed = (scene: Scene, at: number): boolean =>
  sensesAt(scene.copy, at - 1).verb === undefined && sensesAt(scene.copy, at - 1).points?.some(({ act }) => act === 'demand') === true;

/** «بعد أن رفض الوفد»: what leads back to what came before; who says something there is named, and says no more behind it. */
export function comesAfter(copy: Copy, at: number): boolean {
  const { connective, time } = sensesAt(copy, at);
  return connective === true && time?.['following'] !== undefined;
}
