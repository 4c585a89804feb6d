import type { CueForm } from '@masar/shapes';
import { inOrder, type Sentence } from '@masar/text';
import { agrees, type Copy, isMarked, markAt, sensesAt } from '../copy.ts';
import { REPORTS } from '../lexicon/marks.ts';
import type { Part, Player } from '../mentions/cast.ts';
import { wording } from '../mentions/name.ts';
import { actOf, mannerOf, modalityOf } from './act.ts';
import { endsBefore } from './apart.ts';
import { confidenceOf } from './confidence.ts';
import type { Draft, ReportSteps } from './draft.ts';
import { deniedAct } from './drafting.ts';
import { actsWithin, aloud, close, numberFor, people, place, sameVerbForm, trim } from './extent.ts';
import { readHeadlines, readLabel } from './headline.ts';
import { readCue } from './read-cue.ts';
import { comesAfter } from './reports-here.ts';
import { runOn } from './running.ts';
import { annexed, clauseStart, governed, isComma, type Scene } from './scene.ts';
import { isLast, readSource, type Source, sourceDraft } from './sources.ts';
import { newcomer } from './subject.ts';
import { binding } from './weigh.ts';

/** How far into the story a first report may look for who acts, in tokens: its headline. */
const reachBack = 30;

/** How many earlier speakers an elided subject may look back to. */
const memory = 4;

/** Statements of copy whose verbs stand before their subjects. */
export const verbFirst: ReportSteps = { find, finish };

function find(scene: Scene, sentences: readonly Sentence[], headline: Sentence | null): Draft[] {
  const all: Draft[] = [];
  const speakers: Draft[] = [];
  if (headline !== null) {
    all.push(...readHeadlines(scene, headline));
  }
  for (const sentence of sentences) {
    const labels = sentence.from === headline?.from ? [] : readLabel(scene, sentence);
    all.push(...labels);
    for (const label of labels) if (label.speaker !== null) remember(speakers, label);
    const drafts = readSentence(scene, sentence, speakers);
    for (const draft of drafts) draft.parent ??= labels.find(({ content }) => isWithin(draft, content)) ?? null;
    for (const relays of [true, false])
      for (const draft of drafts)
        if (
          draft.parent === null &&
          draft.speaker !== null &&
          (draft.rule === 'source') === relays &&
          !comesAfter(scene.copy, draft.cue.from - 1)
        )
          remember(speakers, draft);
    all.push(...drafts);
  }
  runOn(scene, sentences, all);
  for (const draft of all) trim(scene, draft);
  return all;
}

function finish(scene: Scene, all: readonly Draft[]): Draft[] {
  const inner = new Map<Draft, Draft[]>();
  for (const draft of all) if (draft.parent !== null) inner.set(draft.parent, [...(inner.get(draft.parent) ?? []), draft]);
  for (const draft of all) finishOne(scene, draft, inner.get(draft) ?? []);
  return inOrder(
    all.filter(({ content }) => content.to > content.from),
    ({ cue }) => cue.from,
  );
}

/** `goesOn` at one token: a function made within the walk over tokens would cost each of them. */
const goingOn = (done: readonly Draft[], scene: Scene, sentence: Sentence, at: number) => (subject: Player) =>
  goesOn(done, subject, scene, sentence, at);

/** In mid-sentence, behind a conjunction, the speaker before goes on when another person or side is named right behind the verb. */
function goesOn(done: readonly Draft[], subject: Player, scene: Scene, sentence: Sentence, at: number): boolean {
  const form = sensesAt(scene.copy, at).cue?.[0];
  if (form === undefined || !sensesAt(scene.copy, at - 1).conjunction) return false;
  const last = done.length === 0 ? firstActs(scene, sentence, at) : done.at(-1)?.speaker;
  if (last == null || last === subject) return false;
  if (last.kind !== 'person') return isSomebody(scene, subject, at + 1) && (spokeSo(done.at(-1), form) || keepsOn(done, form));
  return agrees(form.agreement, { gender: last.gender, number: last.number });
}

/** Who is known by name, several with the article, or a form that is only told: «الوزارة» and «بعضهم» may be who spoke. */
function isSomebody({ copy }: Scene, { ref, number, kind }: Player, at: number): boolean {
  if (sensesAt(copy, at).oblique) return true;
  return ref !== null || (kind !== 'unnamed' && number === 'p' && copy.tokens[at]?.word.definite === true);
}

/** «أكدت طهران …، وحذرت إسرائيل من»: a body goes on in the gender in which its verb was, where it is named in this sentence. */
const spokeSo = (last: Draft | undefined, { agreement }: CueForm): boolean =>
  last?.form?.form === 'past' &&
  last.speakerPart !== null &&
  last.parent === null &&
  last.form.agreement.gender === agreement.gender &&
  last.form.agreement.number === agreement.number;

/** «أكدت طهران …، واتهمت واشنطن ب…، وحذرت إسرائيل من»: the same, where it has gone on already from verb to verb. */
function keepsOn(done: readonly Draft[], form: CueForm): boolean {
  const last = done.at(-1);
  if (last?.form?.form !== 'past' || last.speakerPart !== null || last.parent !== null) return false;
  return done.some((one) => one.speaker === last.speaker && spokeSo(one, form));
}

/** «وصل الرئيس إلى بيروت وحث القادة على»: who stands right behind the verb that opens the sentence, or before it. */
function firstActs({ copy, cast }: Scene, sentence: Sentence, until: number): Player | null {
  let at = sentence.from;
  while (at < until && (sensesAt(copy, at).conjunction || sensesAt(copy, at).auxiliary)) at++;
  const first = cast.at[at];
  if (first !== undefined) return first.from === at && sensesAt(copy, first.to).verb?.form === 'past' ? first.player : null;
  const part = cast.at[at + 1];
  return sensesAt(copy, at).verb?.form === 'past' && part?.from === at + 1 && part.to < until ? part.player : null;
}

const isWithin = ({ cue }: Draft, content: Draft['content']): boolean => cue.from >= content.from && cue.to <= content.to;

function remember(speakers: Draft[], said: Draft): void {
  const old = speakers.findIndex((one) => one.speaker === said.speaker);
  if (old >= 0) speakers.splice(old, 1);
  speakers.unshift(said);
  if (speakers.length > memory) speakers.pop();
}

function readSentence(scene: Scene, sentence: Sentence, speakers: readonly Draft[]): Draft[] {
  const open: Draft[] = [];
  const done: Draft[] = [];
  for (let at = sentence.from; at < sentence.to; at++) {
    if (!isMarked(scene.copy, at, REPORTS)) continue;
    const source = readSource(scene, sentence, at);
    if (source !== null) {
      const passed = passesOn(done.at(-1), source);
      const draft = passed ? null : sameSource(scene, attributed(scene, sentence, open, source), done.at(-1) ?? speakers[0]);
      if (draft !== null) done.push(draft);
      at = source.to - 1;
      continue;
    }
    if (isNamePart(scene, at)) continue;
    const draft = readCue(scene, sentence, at, goingOn(done, scene, sentence, at));
    if (draft === null) continue;
    sameSource(scene, draft, done.at(-1) ?? speakers[0]);
    draft.speaker ??= justNamed(scene, draft, done.at(-1));
    relayed(open, done, draft);
    endsBefore(scene.copy, done, draft);
    draft.parent = place(scene, open, draft) ?? quotedBy(scene, done, draft);
    const answers = draft.content.to <= draft.cue.from;
    if (answers) takesOver(draft, done);
    if (draft.speaker === null) draft.speaker = elided(scene, sentence, draft, speakers, done);
    // «وحث فلان على»: who spoke before tells nobody but himself, and so is who speaks.
    if (draft.speaker !== null && draft.addressees.includes(draft.speaker))
      draft.addressees.splice(draft.addressees.indexOf(draft.speaker), 1);
    if (opensQuotation(scene.copy, done.at(-1), draft) || isAwaited(done.at(-1), draft)) continue;
    if ((draft.speaker === null && !stands(draft) && !goesOnUnnamed(done, draft)) || (!answers && repeats(done, draft))) continue;
    open.push(draft);
    done.push(draft);
  }
  for (const source of done) if (source.rule === 'source') carries(source, done);
  return done;
}

/** «رفضت موسكو العرض، بحسب الوكالة»: to whom a phrase attributes a whole sentence is a link of the chain of what is reported in it. */
function carries({ speaker, content }: Draft, done: readonly Draft[]): void {
  if (speaker === null) return;
  for (const one of done)
    if (
      one.rule !== 'source' &&
      one.parent === null &&
      one.speaker !== speaker &&
      one.cue.from >= content.from &&
      one.cue.to <= content.to &&
      !one.via.includes(speaker)
    )
      one.via.push(speaker);
}

/** «الوزير سامح شكري»: a spelling of a report that closes somebody's name. */
function isNamePart({ copy, cast }: Scene, at: number): boolean {
  const part = cast.at[at];
  if (sensesAt(copy, at).cue?.some(({ form }) => form === 'participle')) return false;
  return part !== undefined && part.form === 'name' && part.player.kind === 'person' && part.from < at && part.to === at + 1;
}

/** A past verb with a clause is a report also where the copy does not tell whose. */
const stands = ({ form, rule, parent }: Draft): boolean =>
  form?.form === 'past' && form.agreement.person === 3 && form.frame.kind === 'report' && rule === 'verb-clause' && parent === null;

/** «ولفت إلى أن …، مبينا أن»: a participle goes on from a report whose speaker is not told. */
const goesOnUnnamed = (done: readonly Draft[], { form }: Draft): boolean => form?.form === 'participle' && done.at(-1)?.speaker === null;

/** «نقلت وكالة عن فلان اتهامه الطرف الآخر ب»: the noun that a relay brings takes its place, with its speaker and its way. */
function relayed(open: Draft[], done: Draft[], draft: Draft): void {
  const last = done.at(-1);
  if (last?.form?.frame.kind !== 'relay' || draft.form?.form !== 'noun' || last.content.from !== draft.cue.from) return;
  draft.speaker ??= last.speaker;
  draft.via.push(...last.via);
  done.pop();
  if (open.at(-1) === last) open.pop();
}

/** The report whose quotation holds the cue: a quotation's content is fixed, and so is not among the open ones. */
const quotedBy = ({ copy }: Scene, done: readonly Draft[], { cue }: Draft): Draft | null =>
  copy.quoted[cue.from] === -1
    ? null
    : (done.findLast((one) => !one.open && one.content.from <= cue.from && cue.from < one.content.to && one.cue.from < one.content.from) ??
      null);

/** «بحسب المصدر نفسه»: a source that the story has not brought in is whoever spoke last, when that is no person. */
function sameSource<D extends Draft | null>(scene: Scene, draft: D, last: Draft | undefined): D {
  const part = draft?.speakerPart;
  if (draft === null || part == null || last?.speaker == null || last.speaker.kind === 'person') return draft;
  const title = sensesAt(scene.copy, part.from).title;
  if (
    title?.anyone &&
    title.number === 's' &&
    scene.copy.tokens[part.from]?.word.definite &&
    part.form === 'class' &&
    part.player.name === wording(scene.copy, part.from, part.to)
  )
    draft.speaker = last.speaker;
  return draft;
}

/** «وهو ما رفضته كييف، مؤكدة أن»: a participle behind the comma goes on from whoever was named right before it as speaker. */
function justNamed(scene: Scene, draft: Draft, last: Draft | undefined): Player | null {
  if (draft.form?.form !== 'participle' || draft.speakerPart !== null || last?.speakerPart == null || last.open) return null;
  const near = isComma(scene.copy, draft.cue.from - 1) && last.speakerPart.to === draft.cue.from - 1;
  return near && (fits(draft, last.speakerPart.player) || sameVerbForm(draft, last)) ? last.speaker : null;
}

/** «ذكرت وكالة نقلا عن مسؤول أن»: of what a report brings from somebody he is the speaker, and who reports it a link of the chain. */
function passesOn(last: Draft | undefined, { relays, speaker, from, to }: Source): boolean {
  if (!relays || speaker === null || last === undefined || last.form === null) return false;
  const between = last.cue.to <= from && last.content.from >= to && last.content.from <= to + 2;
  // «قال الوزير نقلا عن تقارير»: what somebody tells is his.
  if (!between || (last.speaker?.kind === 'person' && !people.has(speaker.player.kind))) return false;
  if (last.speaker !== null) last.via.push(last.speaker);
  last.speaker = speaker.player;
  last.speakerPart = speaker;
  return true;
}

/** An attribution phrase ends what is reported before it, unless it stands in its middle. */
function attributed(scene: Scene, sentence: Sentence, open: readonly Draft[], source: Source): Draft | null {
  const draft = sourceDraft(scene, sentence, source);
  const inside = open.filter((one) => one.open);
  if (isLast(scene, sentence, source)) close(0, inside, source.from);
  else if (draft !== null && source.from > draft.content.from) {
    const before = inside.findIndex((one) => one.content.from < draft.content.from);
    if (before >= 0 && draft.content.from > sentence.from) close(before, inside, draft.content.from);
  }
  return draft;
}

/** Who speaks when the verb has no subject: who speaks in the report around it, else who spoke last and agrees. */
function elided(scene: Scene, sentence: Sentence, draft: Draft, speakers: readonly Draft[], done: readonly Draft[]): Player | null {
  const form = draft.form;
  if (form === null) return null;
  const written = form.form === 'noun' ? ownerBefore(scene, draft) : null;
  if (written !== null) return written;
  if (form.agreement.person === 1) return (draft.parent ?? done.at(-1) ?? speakers[0])?.speaker ?? null;
  if (draft.parent !== null) {
    const around = draft.parent.speaker;
    const acts = actsWithin(scene, draft.parent, draft);
    if (acts !== null) return acts;
    if (around !== null && fits(draft, around)) return around;
    // «قالت الوزارة إن فلانا ناقش … وحثهما على»: who acts in what is reported goes on.
    const told = form.object !== null ? form.frame.to.object : form.frame.tells && draft.addressees.length > 0;
    return relativeSubject(scene, sentence, draft) ?? (told ? acting(scene, draft.parent.content.from, draft) : null);
  }
  const relative = relativeSubject(scene, sentence, draft);
  if (relative !== null) return relative;
  const earlier = done.findLast((one) => aloud(scene.copy, one, draft) && goesWith(draft, one));
  if (earlier !== undefined) return earlier.speaker;
  if (goesOnUnnamed(done, draft)) return null;
  if (
    form.form === 'participle' ||
    form.form === 'noun' ||
    (draft.head > sentence.from &&
      !opensWithTopic(scene, sentence, draft) &&
      (opensOn(scene, draft) || !clauseStart(scene, sentence, draft.head)))
  )
    return (
      acting(scene, sentence.from, draft) ??
      newcomer(scene, sentence, draft.cue.from)?.who ??
      speakers.find((one) => goesWith(draft, one))?.speaker ??
      null
    );
  if (speakers.length === 0 && joined(scene, draft)) return acting(scene, 0, draft);
  return goesOnFrom(scene, draft, speakers);
}

/** «إعلان القائد رفضه», «إعلان القائد، رفضه»: whose noun of report stands right before one with its owner written on it. */
function ownerBefore({ copy, cast }: Scene, { cue }: Draft): Player | null {
  const end = isComma(copy, cue.from - 1) ? cue.from - 1 : cue.from;
  const part = cast.at[end - 1];
  const owner = copy.tokens[cue.from]?.word.suffix;
  if (owner?.person !== 3 || part === undefined || part.to !== end || !agrees(owner, part.player)) return null;
  return sensesAt(copy, part.from - 1).cue?.some(({ form }) => form === 'noun') === true ? part.player : null;
}

/**
 * «وعن خطاب المبعوث، قال», «وردا على سؤال عن المبعوث قال»: of what a preposition sets before the verb, at the sentence's start, nobody speaks;
 * where a word for a text or for telling stands in it, it may be whose that is, unless what it leads to is what is spoken on.
 */
function opensWithTopic({ copy }: Scene, { from }: Sentence, { cue }: Draft): boolean {
  const first = sensesAt(copy, from).conjunction ? from + 1 : from;
  const { preposition, inside, phase, source, topic, relayed } = sensesAt(copy, first);
  if (preposition !== undefined && (topic || relayed)) return true;
  if (preposition === undefined || inside || phase !== undefined || source !== undefined || !isComma(copy, cue.from - 1)) return false;
  for (let at = first + 1; at < cue.from - 1; at++) {
    const { document, telling, verb, complementizer } = sensesAt(copy, at);
    if ((document ?? telling ?? complementizer) !== undefined || verb?.form === 'past' || isComma(copy, at)) return false;
  }
  return true;
}

/**
 * Who spoke last and agrees. Of whom the content tells by name or office he did not say it: «ونقل المساعد عن الرئيس تأكيده …، ولفت إلى
 * أن الرئيس كرر» is the one who relays him.
 */
function goesOnFrom({ cast }: Scene, draft: Draft, speakers: readonly Draft[]): Player | null {
  const last = speakers.find((one) => goesWith(draft, one));
  const told = cast.at[draft.content.from];
  if (last === undefined || last.speaker === null) return null;
  if (told?.player !== last.speaker || told.player.kind !== 'person' || told.form === 'pronoun') return last.speaker;
  return last.via.find((who) => fits(draft, who)) ?? last.speaker;
}

/** True when an elided cue can go on from this report, by its speaker's gender or by that of its verb. */
const goesWith = (draft: Draft, one: Draft): boolean => one.speaker !== null && (fits(draft, one.speaker) || sameVerbForm(draft, one));

/** True when an elided cue can go on from this speaker: many take a feminine singular, never a masculine one. */
export function fits(draft: Draft, who: Player): boolean {
  const form = draft.form;
  if (form === null || form.form === 'noun') return true;
  const { agreement } = form;
  if (who.number === 'p') return agreement.number === 'p' || agreement.gender === 'f';
  return agrees(agreement, {
    gender: who.members.length > 0 ? null : who.gender,
    number: who.kind === 'body' ? null : numberFor(form, who),
  });
}

/** «فلان يهاجم خصمه ويرفض لقاءه»: the first verb of report goes on, behind a conjunction, from who acts. */
const joined = (scene: Scene, draft: Draft): boolean =>
  sensesAt(scene.copy, draft.cue.from - 1).conjunction === true && draft.cue.from < reachBack;

/** «المسؤولون يتحفظون، ويقولون إن»: a connective, or a comma and a conjunction, before the verb goes on with the clause before. */
const opensOn = (scene: Scene, draft: Draft): boolean =>
  sensesAt(scene.copy, draft.cue.from - 1).connective === true ||
  (sensesAt(scene.copy, draft.cue.from - 1).conjunction === true && markAt(scene.copy, draft.cue.from - 2) === ',');

/** «الذي قال»: the mention before the relative pronoun. */
function relativeSubject(scene: Scene, sentence: Sentence, draft: Draft): Player | null {
  for (let at = draft.cue.from - 1; at > sentence.from && at >= draft.cue.from - 3; at--) {
    if (sensesAt(scene.copy, at).relative === undefined) continue;
    const comma = markAt(scene.copy, at - 1) === ',' ? 2 : 1;
    const part = scene.cast.at[at - comma];
    return part !== undefined && fits(draft, part.player) ? part.player : null;
  }
  return null;
}

/** How far into its sentence a condition may stand that it opens with, in tokens. */
const topicReach = 4;

/** A participle with no report before it goes with the first mention of the sentence that agrees: who acts, before what a noun owns. */
function acting(scene: Scene, from: number, draft: Draft): Player | null {
  let owned: Player | null = null;
  let teller: Player | null = null;
  // Behind what is spoken on nobody acts, and behind where somebody goes nobody by what he owns («سئل عن تأجيل الرئيس», «تطرق إلى زيارة فلان»).
  let [on, away] = [false, false];
  // Where those end whom a preposition governs, with all that conjunctions join to them («بين فلان وفلان»).
  let shared = -1;
  for (let at = from; at < draft.cue.from; at++) {
    // «وعما إذا كان فلان سيحضر، قال»
    if (at < from + topicReach && sensesAt(scene.copy, at).condition) while (at < draft.cue.from && !isComma(scene.copy, at)) at++;
    const part = scene.cast.at[at];
    if (part === undefined) {
      const { relayed, directional } = sensesAt(scene.copy, at);
      away ||= relayed === true;
      on = relayed && !directional ? true : on && !isComma(scene.copy, at);
      continue;
    }
    // «وفي بيان للوزارة، أكدت أن»
    if (isTeller(scene, part) && fits(draft, part.player)) teller ??= part.player;
    if (governed(scene, part) || (part.from === shared + 1 && sensesAt(scene.copy, shared).conjunction)) {
      shared = part.to;
      continue;
    }
    if (on || part.player.kind === 'document' || !fits(draft, part.player) || isMet(scene, part)) continue;
    if (!annexed(scene, part) && !isHisMeeting(scene, part)) return part.player;
    if (!away) owned ??= part.player;
  }
  return teller ?? owned;
}

/** «وبعد لقائه فلانا، أكد»: whom he met. */
const isMet = ({ copy }: Scene, { from }: Part): boolean =>
  sensesAt(copy, from - 1).encounter !== undefined && copy.tokens[from - 1]?.word.suffix?.person === 3;

/** «في بيان للوزارة»: whose words a preposition leads to. */
function isTeller({ copy }: Scene, { from, player: { kind } }: Part): boolean {
  if (!sensesAt(copy, from - 1).toward || kind === 'document' || copy.tokens[from - 2]?.word.definite !== false) return false;
  const { telling, document } = sensesAt(copy, from - 2);
  return (telling ?? document) !== undefined && sensesAt(copy, from - 3).inside === true;
}

/** «زيارة فلان»: whose visit or meeting it is. */
const isHisMeeting = ({ copy }: Scene, { from }: Part): boolean =>
  sensesAt(copy, from - 1).encounter !== undefined && copy.tokens[from - 1]?.word.definite === false;

/** «تشترط مدريد حضور شرطتها، وهو ما ترفضه لندن»: of the clause before, what was said there is what is answered. */
function takesOver({ content, cue }: Draft, done: readonly Draft[]): void {
  const last = done.findLast((one) => one.form !== null && one.cue.from < cue.from);
  if (last !== undefined && last.cue.from >= content.from && last.content.from < content.to)
    content.from = Math.max(content.from, last.content.from);
}

/** «أعرب عن "شكره للوسطاء"»: the noun of feeling that opens the quoted words is what is reported, no further report. */
const opensQuotation = ({ quoteAt }: Copy, last: Draft | undefined, { cue }: Draft): boolean =>
  last?.noun === true && quoteAt[cue.from - 1] !== -1 && last.content.from === cue.from - 1;

/** «توقع موافقة البرلمان على»: what somebody expects or asks for nobody has done. */
const isAwaited = (last: Draft | undefined, { form, cue, act }: Draft): boolean =>
  form?.form === 'noun' && binding.has(act) && last?.content.from === cue.from && (last.act === 'assess' || last.act === 'demand');

/** Two cues for one content («رد … بالقول إن»): the first stands. */
const repeats = (done: readonly Draft[], draft: Draft): boolean =>
  done.some((one) => one.form !== null && one.content.from === draft.content.from && one.cue.from !== draft.cue.from);

function finishOne(scene: Scene, draft: Draft, inner: readonly Draft[]): void {
  draft.manner = draft.rule === 'headline-colon' ? 'direct' : mannerOf(scene.copy, draft);
  const denied = deniedAct(scene.copy, draft.cue.from, draft.form);
  draft.modality = denied === undefined ? modalityOf(scene.copy, draft) : 'asserted';
  if (denied !== undefined) draft.act = draft.form?.frame.act ?? draft.act;
  const act = actOf(scene, draft, inner);
  // «لم يستبعد أن تلجأ إلى القوة»: what is left open may be warned of.
  draft.act = denied === undefined || (denied === 'state' && act === 'warn') ? act : denied;
  draft.confidence = confidenceOf(draft);
}
