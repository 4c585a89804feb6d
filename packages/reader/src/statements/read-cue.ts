import type { CueForm } from '@masar/shapes';
import { inOrder, type Sentence } from '@masar/text';
import { agrees, type Copy, keyAt, markAt, quoteAround, sensesAt } from '../copy.ts';
import type { Player } from '../mentions/cast.ts';
import { addressed, asked, asksAll } from './addressed.ts';
import { antecedent } from './antecedent.ts';
import { attitude, attitudeAt, plainly, speechNounNear } from './attitude.ts';
import { author } from './author.ts';
import { type Complement, findComplement } from './complement.ts';
import { deemsIt, isDeemed, nearer } from './direct-object.ts';
import type { Draft } from './draft.ts';
import { make, topicOf } from './drafting.ts';
import { isHearsay } from './hearsay.ts';
import { findObject, isTaken } from './object.ts';
import { quotationBefore } from './quotation.ts';
import { readNoun, relayedAlong } from './read-noun.ts';
import { readRelay } from './read-relay.ts';
import { comesAfter, reportsHere } from './reports-here.ts';
import { clauseStart, governed, isComma, passable, type Scene } from './scene.ts';
import { isOfThatVerb } from './signed.ts';
import {
  actorBefore,
  documentAfter,
  documentBack,
  documentBefore,
  meetingBefore,
  phraseAfter,
  phraseBefore,
  type Subject,
  someAfter,
  subjectAfter,
  subjectBefore,
} from './subject.ts';

/**
 * Reads the cue at `at` in one of its forms, one with its subject beside it before others, or null when the word reports nothing here. `goesOn(x)` is true when the
 * speaker before would be the subject rather than x: then x, right behind a verb that takes somebody told, is the one told.
 */
export function readCue(scene: Scene, sentence: Sentence, at: number, goesOn: (subject: Player) => boolean): Draft | null {
  const forms = sensesAt(scene.copy, at).cue;
  if (forms === undefined) return null;
  let elided: Draft | null = null;
  const first = relayedAlong(scene.copy, sentence, at) ? 'noun' : isComma(scene.copy, at - 1) ? 'participle' : null;
  for (const form of first === null ? forms : putFirst(forms, first)) {
    if (!reportsHere(scene, at, form)) continue;
    const draft =
      form.form === 'noun'
        ? readNoun(scene, sentence, at, form)
        : form.frame.kind === 'relay'
          ? readRelay(scene, sentence, at, form)
          : readVerb(scene, sentence, at, form, goesOn);
    if (draft?.speakerPart != null) return draft;
    elided ??= draft;
  }
  return comesAfter(scene.copy, at - 1) ? null : elided;
}

/** The forms of a spelling with one kind first: behind a comma a finite dual that is a participle too is the participle. */
const putFirst = (forms: readonly CueForm[], first: CueForm['form']): readonly CueForm[] =>
  forms.length < 2 || !forms.some(({ form }) => form === first) ? forms : inOrder([...forms], ({ form }) => (form === first ? 0 : 1));

function readVerb(scene: Scene, sentence: Sentence, at: number, form: CueForm, goesOn: (subject: Player) => boolean): Draft | null {
  const participle = form.form === 'participle';
  const writer = participle ? null : author(scene, sentence, at, form);
  const before =
    participle || writer !== null ? null : (subjectBefore(scene, sentence, at, form) ?? phraseBefore(scene, sentence, at, form));
  // «أعرب عن بالغ قلقه»: what the preposition governs is all of it.
  const voiced = form.frame.kind === 'support' && form.frame.by.length > 0 ? findComplement(scene, sentence, at, form) : null;
  let complement =
    voiced?.kind === 'governed' ? voiced : (attitudeBehind(scene, sentence, at, form, before) ?? nearer(scene, sentence, at, form, before));
  if ((form.frame.signed ?? form.frame.unsigned) !== undefined && !isOfThatVerb(scene.copy, at, form, complement)) return null;
  const until = complement === null ? Math.min(sentence.to, at + 16) : complement.at;
  // «رفضه قد»: the pronoun on the verb is all that it takes.
  if (form.object !== null && form.frame.object && !form.frame.to.object && complement?.kind === 'clause') complement = null;
  let subject: Subject | null = before;
  const attributed = !participle && form.object === null && qualifies(scene, sentence, at) && !named(scene, at, form);
  if (attributed) subject = antecedentSubject(scene, at, form);
  const own = !participle && (writer !== null || pronounBefore(scene, at, form) || asksAll(scene, at, form));
  // «رسالة قال فيها الوزير إن»: who speaks may be named again; whom a verb asks stands there too.
  if (writer !== null && !form.frame.to.object && (complement !== null || !form.frame.object))
    subject = subjectAfter(scene, at, until, form);
  if (subject === null && !participle && !own && !attributed && form.object === null && (complement !== null || !form.frame.strict))
    subject = someAfter(scene, at, until, complement !== null && complement.kind !== 'object' && !form.frame.to.object);
  if (subject === null && !participle && !own && complement !== null && complement.kind !== 'object' && !form.frame.to.object)
    subject = tells(scene, at) ? phraseAfter(scene, at, complement.at) : null;
  if (subject === null && !participle && !attributed && !own && form.frame.to.object && complement?.kind === 'governed')
    subject = meetingBefore(scene, at);
  if (subject === null && !participle && !attributed && !own && form.agreement.person === 3)
    subject = nominative(scene, at) ? phraseAfter(scene, at, until) : subjectAfter(scene, at, until, form, complement !== null);
  if (subject !== null && subject.part.from === at + 1 && form.frame.to.object && complement?.kind === 'governed' && goesOn(subject.who))
    subject = null;
  if (
    form.frame.kind === 'naming' &&
    form.object === null &&
    subject !== null &&
    complement !== null &&
    alone(scene, subject, at, complement)
  )
    subject = null;
  complement ??= antecedent(scene, sentence, at, form);
  if (complement === null) {
    if (form.frame.kind === 'naming') return null;
    if (subject === null && !participle && form.frame.object && form.object === null) subject = actorBefore(scene, at);
    complement =
      (form.frame.quote && !participle && subject !== null && (subject.part.from > at || scene.copy.quoteAt[subject.part.to] === -1)
        ? quotationBefore(scene, sentence, at)
        : null) ?? objectOf(scene, sentence, at, form, subject, writer !== null);
    if (complement === null) return null;
  }
  if (
    sensesAt(scene.copy, at).preposition !== undefined &&
    form.frame.kind !== 'support' &&
    (complement.kind !== 'clause' || !tellsAtOnce(scene, sentence, at, subject, complement))
  )
    return null;
  // «توجه الوزير بالشكر إلى», not «توجه الوفد بطائرة إلى».
  if (
    complement.kind === 'governed' &&
    form.frame.kind === 'support' &&
    form.frame.strict &&
    !speechNounNear(scene, complement.content.from)
  )
    return null;
  const spoken = complement.kind === 'clause' || complement.kind === 'quotation' || complement.kind === 'colon';
  if (
    subject === null &&
    spoken &&
    !participle &&
    !own &&
    form.agreement.person === 3 &&
    (form.frame.kind !== 'naming' || form.object !== null) &&
    (!form.frame.strict || complement.at < at + strictReach || opens(scene, sentence, at))
  )
    subject = phraseAfter(scene, at, complement.at);
  if (subject === null && complement.kind === 'governed' && !participle && !own && form.agreement.person === 3)
    subject =
      documentAfter(scene, at, complement.at) ??
      (form.object !== null || (intransitive(form) && !sensesAt(scene.copy, at - 1).negation) || opensParagraph(scene, sentence, at)
        ? phraseAfter(scene, at, complement.at)
        : null);
  if (subject === null && !spoken && !participle && !own && form.agreement.person === 3 && several(scene, at, form))
    subject = phraseAfter(scene, at, complement.at);
  if (subject === null && sensesAt(scene.copy, at).provides) subject = documentBack(scene, sentence, at);
  if (subject !== null && form.frame.object && undergoes(scene, subject, at, form, complement)) subject = null;
  if (complement.summed && subject === null) return null;
  const draft = make(scene, sentence, at, form, complement, subject, participle ? 'participle' : 'verb');
  if (form.frame.kind === 'naming') draft.content.from = namedFrom(scene, sentence, at, draft, complement);
  addressed(scene, draft, at, complement.at, subject);
  const teller = subject === null ? undefined : whoTells(scene, sentence, draft, subject, complement);
  if (subject !== null && teller !== undefined) {
    draft.addressees.push(subject.who);
    subject = teller;
    draft.speaker = subject?.who ?? null;
    draft.speakerPart = subject?.part ?? null;
  }
  if (subject === null && writer === null && !own && isHearsay(scene, sentence, form, at, complement)) return null;
  const said = complement.kind === 'clause' && complement.at === at + 1 && !form.frame.strict;
  if (subject === null && writer !== null) draft.speaker = writer;
  else if (subject === null && !participle && form.agreement.person === 3 && !said && !opens(scene, sentence, at)) return null;
  if (form.frame.needsAddressee && draft.addressees.length === 0 && form.object === null && !asked(scene.copy, at, complement.at, form))
    return null;
  if (form.agreement.person === 1 && complement.kind !== 'clause' && (form.frame.strict || complement.kind === 'object')) return null;
  if (participle && (complement.kind === 'governed' || complement.kind === 'object') && predicate(scene, at, form)) return null;
  if (complement.kind === 'object' && form.frame.deems && form.form === 'present' && isDeemed(scene, at, form)) return null;
  attitude(scene, draft);
  return draft;
}

/**
 * «تراجعت قطر وأبلغت حماس بأن»: behind a verb that always has somebody told, one alone before what is said is who is told, where somebody
 * acts before, and of two the first acts («اتهم الانفصاليون الجيش»). Who tells then, or null where he is not named; undefined where it is
 * he who was found.
 */
function whoTells(
  scene: Scene,
  sentence: Sentence,
  { form, addressees, cue }: Draft,
  { who, part }: Subject,
  { kind, at }: Complement,
): Subject | null | undefined {
  if (form?.frame.tells !== true || form.object !== null || addressees.length > 0 || part.from < cue.from) return undefined;
  if (kind === 'object' && (form.frame.kind !== 'support' || attitudeAt(scene, at) === undefined)) return undefined;
  let next = part.to;
  while (passable(scene, next)) next++;
  if (next !== at || who.kind === 'unnamed') return undefined;
  if (!passes(scene, cue.to, part.from)) return phraseAfter(scene, cue.from, part.from) ?? undefined;
  if (opensParagraph(scene, sentence, cue.from)) return undefined;
  const before = rightBefore(scene, cue.from, form);
  return before !== null || opens(scene, sentence, cue.from) ? before : undefined;
}

/** True where nothing but what may be passed stands from one token to another. */
function passes(scene: Scene, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (!passable(scene, at)) return false;
  return true;
}

/** «أن تكون واشنطن قد أبلغت»: who is named right before the verb and agrees. */
function rightBefore(scene: Scene, cue: number, { agreement }: CueForm): Subject | null {
  let at = cue - 1;
  while (passable(scene, at)) at--;
  const part = scene.cast.at[at];
  if (part === undefined || part.to !== at + 1 || governed(scene, part)) return null;
  const gender = part.form === 'metonym' || part.player.kind !== 'person' ? null : part.player.gender;
  return agrees(agreement, { gender, number: null }) ? { who: part.player, part } : null;
}

/**
 * «وبين الوزير أن», «وبين الوزير خلال اللقاء أن», «وبين الوزير، في تصريح، أن»: a verb spelled like a preposition tells where the clause stands
 * right behind who speaks, or nobody is joined to him; where it opens the sentence, right behind itself too («وبين أن»).
 */
function tellsAtOnce({ copy }: Scene, { from }: Sentence, cue: number, subject: Subject | null, { at }: Complement): boolean {
  const first = cue - from < 2;
  if (subject === null) return first && (at === cue + 1 || (at === cue + 2 && !sensesAt(copy, cue + 1).noun));
  const { part } = subject;
  if (part.from !== cue + 1 || (at > part.to + 1 && !first)) return false;
  for (let next = cue + 1; next < at; next++) {
    const { conjunction, verb } = sensesAt(copy, next);
    if (conjunction || verb || (isComma(copy, next) && !isComma(copy, at - 1))) return false;
  }
  return true;
}

/** «قال بيان صادر عن مكتب فلان إن»: an indefinite text right behind the verb tells, not who is named further on. */
const tells = ({ copy, cast }: Scene, cue: number): boolean =>
  cast.at[cue + 1] === undefined && sensesAt(copy, cue + 1).document !== undefined && copy.tokens[cue + 1]?.word.suffix === null;

/** «أعرب العديد من الأعضاء عن»: behind the verb a part of many, unless that is what the verb takes. */
const several = ({ copy, cast }: Scene, cue: number, { frame }: CueForm): boolean =>
  !frame.object &&
  !(frame.to.object && copy.tokens[cue + 1]?.word.definite) &&
  cast.at[cue + 1] === undefined &&
  sensesAt(copy, cue + 1).noun === true &&
  sensesAt(copy, cue + 2).belonging === true;

/** «بررت عملياتها بأنها»: what belongs to whoever acts, right behind the verb, is what it acts on. */
const undergoes = ({ copy }: Scene, { part }: Subject, cue: number, { frame }: CueForm, { at }: Complement): boolean =>
  part.from === cue + 1 &&
  part.form === 'class' &&
  (copy.tokens[part.from]?.word.suffix ?? null) !== null &&
  frame.by.some((key) => keyAt(copy, at).startsWith(key));

/**
 * «إن إيران ملتزمة ب», «الهيئة العامة للرعاية مطالبة ب»: right behind a name, where no comma sets it off, a participle that no case ending
 * tells is what is said of it; one that is spelled like a noun too, behind any noun.
 */
const predicate = ({ copy, cast }: Scene, at: number, { agreement }: CueForm): boolean =>
  agreement.gender === 'f' && (cast.at[at - 1] !== undefined || (isNounToo(copy, at) && !setOff(copy, at)));

const isNounToo = (copy: Copy, at: number): boolean => sensesAt(copy, at).cue?.some(({ form }) => form === 'noun') === true;

/** Behind a comma, a semicolon or quoted words. */
const setOff = (copy: Copy, at: number): boolean => isComma(copy, at - 1) || markAt(copy, at - 1) === ';' || copy.quoteAt[at - 1] !== -1;

/** «تجنب طلب مساعدة من الصندوق معتبرا أنه»: in mid-clause an ordinary verb's clause stands nearer than this, in tokens. */
const strictReach = 4;

/** «أعلنت طهران أنها ترفض منح المفتشين»: the pronoun on the particle before the verb is its subject. */
function pronounBefore({ copy }: Scene, cue: number, form: CueForm): boolean {
  let at = cue - 1;
  while (sensesAt(copy, at).auxiliary || sensesAt(copy, at).negation) at--;
  const { complementizer } = sensesAt(copy, at);
  return typeof complementizer === 'object' && complementizer.person === 3 && agrees(complementizer, form.agreement);
}

/** How far behind its verb a pronoun may go back to the antecedent, in tokens: «التي تطالب السلطة بالإفراج عنهم». */
const resumption = 8;

/** «الأسباب التي دعت الحكومة»: behind a relative pronoun that agrees, a verb without a pronoun of its own has what the pronoun stands for as subject. */
function qualifies(scene: Scene, sentence: Sentence, at: number): boolean {
  const { relative } = sensesAt(scene.copy, at - 1);
  if (relative === undefined || relative.gender === null) return false;
  for (let next = at + 1; next < Math.min(sentence.to, at + resumption); next++) if (sensesAt(scene.copy, next).resumed) return false;
  return true;
}

/** «اللقاءات التي تأمل الأمم المتحدة أن»: a mention between the verb and its clause is who says it, where the verb takes nobody told. */
function named({ copy, cast }: Scene, at: number, { frame, agreement }: CueForm): boolean {
  const part = cast.at[at + 1];
  if (part === undefined || frame.to.object || sensesAt(copy, part.to).complementizer === undefined) return false;
  return agrees(agreement, { gender: part.form === 'metonym' || part.player.members.length > 0 ? null : part.player.gender, number: null });
}

/** «فلان الذي يعتبر»: the mention that the relative pronoun stands for. */
function antecedentSubject(scene: Scene, at: number, form: CueForm): Subject | null {
  let before = at - 2;
  if (isComma(scene.copy, before) || sensesAt(scene.copy, before).conjunction) before--;
  if (isComma(scene.copy, before)) before--;
  const part = scene.cast.at[before];
  if (part === undefined) return documentBefore(scene, before + 1);
  return agrees(form.agreement, { gender: part.player.gender, number: part.player.number }) ? { who: part.player, part } : null;
}

/** «أعلنت فلانة رفضها …», «أكد استعداد بلاده»: a noun of attitude right behind the verb or its subject is the object. */
function attitudeBehind(scene: Scene, sentence: Sentence, at: number, form: CueForm, before: Subject | null): Complement | null {
  const { kind, object, to } = form.frame;
  if (kind !== 'support' && !((object || (to.object && form.form !== 'participle')) && plainly(form))) return null;
  // «أبلغ الوسطاء موافقته على»: behind who is told, the speaker's own.
  const own = kind !== 'support' && !object;
  const isAttitude = (near: number) =>
    attitudeAt(scene, near) !== undefined &&
    (!own || scene.copy.tokens[near]?.word.suffix !== null) &&
    (form.frame.by.length === 0 || scene.copy.quoted[near] === scene.copy.quoted[at]);
  const behind = before === null ? (subjectAfter(scene, at, Math.min(sentence.to, at + 16), form)?.part.to ?? at + 1) : at + 1;
  for (const from of behind === at + 1 ? [behind] : [at + 1, behind]) {
    let near = from;
    while (near < sentence.to && passable(scene, near)) near++;
    if (isAttitude(near)) return findObject(scene, sentence, near);
    if (sensesAt(scene.copy, near).negation && isAttitude(near + 1)) return findObject(scene, sentence, near);
  }
  for (let near = behind; near < Math.min(sentence.to, behind + 14); near++) {
    if (
      near < behind + 10 &&
      !form.frame.strict &&
      isAttitude(near) &&
      scene.copy.tokens[near]?.word.suffix !== null &&
      sensesAt(scene.copy, near - 1).preposition === undefined
    )
      return findObject(scene, sentence, deniedFrom(scene, quotedFrom(scene, at, near)));
    const from = deniedFrom(scene, near);
    if (near < behind + 8 && isAttitude(near) && (from < near || scene.cast.at[near - 1] !== undefined || passable(scene, near - 1)))
      return findObject(scene, sentence, from);
    if (
      sensesAt(scene.copy, near).complementizer ||
      (kind !== 'support' && isComma(scene.copy, near) && near > behind && isTaken(scene, behind))
    )
      return null;
    if (isComma(scene.copy, near) && sensesAt(scene.copy, near + 1).speechNoun) return findObject(scene, sentence, near + 1);
  }
  return null;
}

/** «أعرب عن "بالغ قلقه"»: where the quotation opens that holds the noun and not the verb, or the noun. */
function quotedFrom({ copy }: Scene, cue: number, at: number): number {
  const quote = quoteAround(copy, at);
  return quote !== undefined && quote.open > cue ? quote.open : at;
}

/** «أعلنت عدم موافقتها»: the word before the noun that turns it round is part of it. */
const deniedFrom = ({ copy }: Scene, at: number): number => (sensesAt(copy, at - 1).negation ? at - 1 : at);

/** True for the first verb of a paragraph: nobody has spoken yet, so what follows is the subject. */
function opensParagraph(scene: Scene, sentence: Sentence, at: number): boolean {
  const before = scene.copy.tokens[sentence.from - 1];
  return (before === undefined || before.kind === 'break') && at - sentence.from < 2;
}

/** What stands right behind a verb that takes nobody and nothing as its object is who acts: «أجمعت العواصم الأوروبية على». */
const intransitive = ({ frame }: CueForm): boolean =>
  (frame.kind === 'report' || frame.kind === 'joint' || (frame.kind === 'support' && frame.by.length > 0)) &&
  !frame.object &&
  !frame.to.object;

/** «وصف اللقاء بأنه»: one noun phrase between a verb of naming and the name is what is named. */
function alone(scene: Scene, { part }: Subject, cue: number, complement: Complement): boolean {
  if (part.from <= cue) return false;
  for (let at = part.to; at < complement.at; at++)
    if (!passable(scene, at) && sensesAt(scene.copy, at).preposition === undefined) return false;
  return true;
}

/** An elided subject is understood only where a clause can begin: not of a word in the midst of a phrase. */
function opens(scene: Scene, sentence: Sentence, at: number): boolean {
  let from = topicOf(scene, sentence, at);
  while (from > sentence.from && (passable(scene, from - 1) || sensesAt(scene.copy, from - 1).negation)) from--;
  return clauseStart(scene, sentence, from) || sensesAt(scene.copy, from - 1).relative !== undefined;
}

/** The direct object as content, where the frame allows one: «رفض المقترح», «أبدى تفهمه»; `written` in a text that is told of («بيانا رفض فيه …»). */
function objectOf(
  scene: Scene,
  sentence: Sentence,
  at: number,
  form: CueForm,
  subject: Subject | null,
  written: boolean,
): Complement | null {
  const behind = subject !== null && subject.part.from > at ? subject.part.to : at + 1;
  if (form.object !== null && form.frame.object && form.frame.act !== 'assess') return null;
  // «أعلن عنه بشكل مفاجئ»: the pronoun behind the preposition is what the verb takes.
  if (isTakenBy(scene.copy, at + 1, form)) return null;
  const { frame } = form;
  const object = frame.object || (frame.kind === 'support' && frame.by.length === 0) ? findObject(scene, sentence, behind) : null;
  if (object === null) return null;
  const noun = speechNounNear(scene, object.at);
  const said =
    written ||
    deemsIt(scene, at, form) ||
    typeof sensesAt(scene.copy, at - 1).complementizer === 'object' ||
    (form.form === 'participle' && (isComma(scene.copy, at - 1) || isComma(scene.copy, at - 2) || at === sentence.from));
  if (form.frame.kind === 'support' && form.form === 'participle' && noun?.at !== object.at) return null;
  if (form.frame.kind === 'support' || (form.frame.strict && subject === null && !said)) return noun === null ? null : object;
  return subject === null &&
    noun === null &&
    form.form !== 'participle' &&
    scene.cast.at[at + 1] === undefined &&
    form.agreement.person === 3 &&
    !form.frame.object
    ? null
    : object;
}

const isTakenBy = (copy: Copy, at: number, { frame }: CueForm): boolean =>
  sensesAt(copy, at).resumed === true && frame.by.some((key) => keyAt(copy, at).startsWith(key));

/** «يتهم معارضون الحكومة», «رفض المعلمون العرض»: right behind the verb, a form that is only who acts. */
const nominative = ({ copy, cast }: Scene, at: number): boolean => cast.at[at + 1] === undefined && sensesAt(copy, at + 1).unowned === true;

/** «وصف، في بيان، المكالمة بأنها …»: the content begins at what is named, behind an aside. */
function namedFrom(scene: Scene, sentence: Sentence, at: number, draft: Draft, complement: Complement): number {
  const behind = draft.speakerPart !== null && draft.speakerPart.from > at ? draft.speakerPart.to : at + 1;
  const from = isComma(scene.copy, behind) ? (findObject(scene, sentence, behind)?.at ?? behind) : behind;
  return from < complement.at ? from : complement.content.from;
}
