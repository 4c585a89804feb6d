import type { SpeechNoun } from '@masar/shapes';
import type { Sentence } from '@masar/text';
import { type Copy, keyAt, markAt, quoteMarkedAt, sensesAt } from '../../copy.ts';
import type { Part } from '../../mentions/cast.ts';
import { plain } from '../act.ts';
import type { Draft } from '../draft.ts';
import { isComma, isTimed, type Scene } from '../scene.ts';
import type { Subject } from '../subject.ts';
import { apposed } from './apposed.ts';
import { contentBefore, quotationBefore, quotedBefore, takesCircumstance } from './before.ts';
import { clauseAhead, findTaken, type Taken } from './complement.ts';
import { draftOf } from './draft.ts';
import { closeAt, phraseLimit } from './extent.ts';
import { names } from './naming.ts';
import { partiesBefore } from './parties.ts';
import { namedBy } from './passive-name.ts';
import { readPassiveNoun } from './passive-noun.ts';
import { quotedAs, quotedPassively } from './quoted-as.ts';
import { acting, behindComma } from './read.ts';
import { leadOf, subjectBefore, subjectBehind } from './subject.ts';
import { uttered } from './uttered.ts';
import { auxiliaries, firstAdverb, isAhead, isMeans, isReduced, type VerbGroup, verbGroups } from './verb-group.ts';

/** How far from a verb what it goes with may stand, in tokens. */
const reach = 80;

/**
 * Reads the reporting verb at `at`, or null where it reports nothing. `done` are the reports read before in the sentence; `own`
 * where all of the copy, or this turn of it, is somebody's own words: "we condemn" is what he does.
 */
export function readVerb(scene: Scene, sentence: Sentence, at: number, done: readonly Draft[], own: boolean): Draft | null {
  for (const group of verbGroups(scene, sentence, at)) {
    const draft = (own ? uttered(scene, sentence, group) : null) ?? (group.ahead ? null : readGroup(scene, sentence, group, done, own));
    if (draft !== null) return draft;
    if (group.ahead && !own && group.use === 'finite' && group.form.frame.act !== 'state') {
      const supposed = readGroup(scene, sentence, group, done, own);
      if (supposed !== null) return { ...supposed, modality: 'hypothetical' };
    }
  }
  return null;
}

function readGroup(scene: Scene, sentence: Sentence, group: VerbGroup, done: readonly Draft[], own: boolean): Draft | null {
  if (group.use === 'passive')
    return passive(scene, sentence, group) ?? readPassiveNoun(scene, sentence, group) ?? undergone(scene, sentence, group);
  if (group.use === 'participle')
    return quotedPassively(scene, sentence, group, done) ?? quotedAs(scene, participle(scene, sentence, group, done));
  if (group.use === 'infinitive') {
    const whole = carriedGroup(scene, sentence, group);
    return whole === null ? infinitive(scene, sentence, group, done) : finite(scene, sentence, whole, done, own);
  }
  return finite(scene, sentence, group, done, own);
}

/** Nothing but where and when it was said stands behind the verb. */
const endsSoon = (copy: Copy, sentence: Sentence, verb: number): boolean => {
  const next = sensesAt(copy, verb + 1);
  return verb + 2 >= sentence.to || next.preposition !== undefined || next.time !== undefined || next.adverb === true;
};

/** "continued to call for": the infinitive with the verb that carries it. */
function carriedGroup({ copy }: Scene, sentence: Sentence, group: VerbGroup): VerbGroup | null {
  const verb = firstAdverb(copy, group.from) - 2;
  const { carries, hedge, verb: sense } = sensesAt(copy, verb);
  if (!carries || sense?.form === 'participle' || verb <= sentence.from || (hedge && !group.form.frame.quote)) return null;
  const { from, negated, helps } = auxiliaries(copy, sentence, verb);
  return isAhead(helps) ? null : { ...group, from: Math.min(from, verb), use: 'finite', negated, hedged: hedge === true };
}

function finite(scene: Scene, sentence: Sentence, group: VerbGroup, done: readonly Draft[], own: boolean): Draft | null {
  const { copy } = scene;
  const { frame } = group.form;
  const before = apposed(scene, sentence, group, done);
  if (before !== null) return before;
  const subject = subjectBefore(scene, sentence, group.from);
  // "Mora, asked about the toll, said": she was asked.
  if (subject === null && frame.to.object && group.form.form === 'past' && isComma(copy, group.from - 1) && scene.cast.at[group.from - 2])
    return null;
  if (isReduced(scene, sentence, group, subject === null ? group.from : leadOf(scene, sentence, subject))) return null;
  const first = subject !== null && isFirst(scene, subject.part);
  if (first && !(own && !plain.has(frame.act) && scene.copy.quoted[group.at] === -1)) return null;
  const taken = findTaken(scene, sentence, group);
  const turned =
    taken === null || subject === null || taken.content.from === group.at + 1 ? inverted(scene, sentence, group, subject !== null) : null;
  if (turned !== null) return turned;
  const lead = subject === null ? group.from : subject.part.from;
  const said = subject !== null && (frame.quote || frame.bare) && !isHomograph(scene, group, subject);
  const words =
    said && takesCircumstance(copy, group.at, taken) ? quotedBefore(scene, sentence, [leadOf(scene, sentence, subject), lead]) : null;
  if (subject !== null && words !== null)
    return { ...afterwards(scene, sentence, group, subject, words, null, lead, done), addressees: [...(taken?.addressees ?? [])] };
  if (said && (taken === null || taken.kind === 'quotation')) {
    for (const from of [leadOf(scene, sentence, subject), lead]) {
      const before = contentBefore(scene, sentence, from, taken === null && frame.bare, isComma(copy, group.at + 1));
      if (before !== null) return afterwards(scene, sentence, group, subject, before, taken, from, done);
    }
  }
  if (taken === null && subject !== null && frame.quote && endsSoon(copy, sentence, group.at)) {
    const before = quotationBefore(scene, sentence, lead);
    if (before !== null) return afterwards(scene, sentence, group, subject, before, null, lead, done);
  }
  if (taken === null || (frame.needsAddressee && taken.addressees.length === 0)) return null;
  if (!names(scene, sentence, group, taken)) return null;
  // "the schools invited to take part": who invites names whom.
  const untoldOf = frame.to.object && taken.at === group.at + 1 && sensesAt(copy, taken.at).infinitive === true;
  if (untoldOf && (frame.act === 'demand' || frame.act === 'propose')) return null;
  if (frame.topic && !judged(attitudeIn(scene, taken))) return null;
  if (frame.needsContent && taken.kind === 'object' && !leadsOn(copy, taken)) return null;
  if (frame.kind === 'stance' && speaksAhead(copy, taken)) return null;
  // "The poll shows a lead", "records indicate a sale": what a text lays before its reader it says.
  const text = subject?.who.kind === 'document';
  const told = text || sensesAt(copy, taken.at).proclause === true;
  if (frame.strict && frame.kind !== 'naming' && taken.kind === 'object' && !told && !attitudeIn(scene, taken)) return null;
  if (subject !== null && !first && !plausible(scene, group, subject, taken)) return null;
  // "The show highlights new talent": a thing that says nothing.
  const thing = subject !== null && subject.who.kind === 'unnamed' && subject.who.class === 'source';
  if (thing && !told && taken.kind === 'object' && frame.kind === 'report' && plain.has(frame.act) && !attitudeIn(scene, taken))
    return null;
  if (subject === null && group.from === group.at && group.form.form === 'present' && sensesAt(copy, group.at).speechNoun) return null;
  const who = subject ?? carried(scene, sentence, group, done);
  if (who === null) return null;
  const draft = make(scene, group, subject, taken, frame.kind === 'stance' ? 'stance' : 'verb');
  // Who speaks here is who speaks in the whole: the statement around this one tells.
  draft.speaker = first ? null : (draft.speaker ?? who.who);
  if (subject === null || behindComma(scene, lead) || sensesAt(copy, lead - 1).connective || joinsOn(scene, sentence, subject, taken))
    beside(scene, sentence, draft, group, done, subject !== null);
  // "Mora, who understood that it would fail, told them": what is said between subject and verb ends before the verb.
  if (subject !== null)
    closeAt(
      done.filter(({ cue }) => cue.from >= subject.part.to),
      behindComma(scene, group.from) ? group.from - 1 : group.from,
    );
  return draft;
}

/** "Riga said the talks had failed, and the envoy warned that": behind a comma and a conjunction a report with a subject of its own. */
function joinsOn(scene: Scene, sentence: Sentence, subject: Subject, taken: Taken): boolean {
  const lead = leadOf(scene, sentence, subject);
  return taken.kind !== 'object' && sensesAt(scene.copy, lead - 1).conjunction === true && isComma(scene.copy, lead - 2);
}

/** "plans to say", "is ready to announce": speech that is to come reports nothing. */
export const speaksAhead = (copy: Copy, { content }: Taken): boolean =>
  sensesAt(copy, content.from).infinitive === true &&
  sensesAt(copy, content.from + 1).cue?.some(({ form, frame }) => form === 'infinitive' && frame.quote && plain.has(frame.act)) === true;

/** A noun that judges or worries, or is no report of its own: "the importance of", "their concern over", "the need for". */
const judged = (noun: SpeechNoun | null): boolean =>
  noun !== null && ((noun.by.length === 0 && !noun.led) || noun.act === 'assess' || noun.act === 'concern');

/** Behind the noun of attitude stands what it is about: "made an appeal for", not "made the appeal on Monday". */
function leadsOn(copy: Copy, { content }: Taken): boolean {
  for (let at = content.from; at < content.from + 6; at++) {
    const noun = sensesAt(copy, at).speechNoun;
    if (noun === undefined) continue;
    const { preposition, infinitive } = sensesAt(copy, at + 1);
    return noun.led === true || noun.by.includes(keyAt(copy, at + 1)) || (infinitive === true && noun.by.includes(`${preposition}+`));
  }
  return false;
}

/** A spelling that is noun and verb is a verb behind a subject of its number; "the latest remarks" is none. */
function plausible(scene: Scene, group: VerbGroup, subject: Subject, taken: Taken): boolean {
  const { copy } = scene;
  const { form } = group.form;
  if (group.from !== group.at || (form !== 'infinitive' && form !== 'present')) return true;
  const { part } = subject;
  const between = sensesAt(copy, group.from - 1).relative !== undefined;
  if (isHomograph(scene, group, subject)) return false;
  const senses = sensesAt(copy, group.at);
  // "rules that could lead to": what the verb behind "that" tells of is a noun.
  const next = sensesAt(copy, taken.at + 1);
  if (taken.kind === 'clause' && part.form === 'class' && sensesAt(copy, taken.at).relative && (next.helps ?? next.cue) !== undefined)
    return false;
  const noun = senses.speechNoun ?? senses.encounter ?? senses.document ?? senses.portfolio ?? senses.instrument;
  if (noun === undefined) return true;
  if (scene.cast.at[part.from] !== undefined && part.form !== 'class' && !between) return true;
  // "cities that support the toll"
  if (between && (scene.cast.at[group.at + 1] !== undefined || sensesAt(copy, group.at + 1).determiner !== undefined)) return true;
  return taken.kind === 'quotation' || (taken.kind === 'clause' && taken.content.from > group.at + 1 && taken.at < taken.content.from);
}

/** How the last word of a plural ends. */
const plural = /[^us]s$/;

/** "an outrageous tweet": a plain form behind a singular is a noun. */
function isHomograph({ copy }: Scene, group: VerbGroup, { part, who }: Subject): boolean {
  return (
    group.from === group.at &&
    group.form.form === 'infinitive' &&
    sensesAt(copy, group.from - 1).relative === undefined &&
    who.number === 's' &&
    who.members.length === 0 &&
    // "Many of his aides believe"
    sensesAt(copy, part.to - 1).determiner === undefined &&
    !((part.form === 'class' || who.kind === 'document') && plural.test(copy.tokens[part.to - 1]?.word.key ?? ''))
  );
}

/** "…," said Lavrov. */
function inverted(scene: Scene, sentence: Sentence, group: VerbGroup, named: boolean): Draft | null {
  const { copy } = scene;
  const { frame } = group.form;
  const marked = copy.tokens[group.from - 1]?.kind === 'mark';
  if (!frame.quote || !marked || group.from !== group.at || group.from <= sentence.from) return null;
  let next = group.at + 1;
  while (sensesAt(copy, next).adverb || isTimed(scene, next)) next++;
  const subject = subjectBehind(scene, sentence, next);
  if (subject === null || isFirst(scene, subject.part)) return null;
  const before = contentBefore(scene, sentence, group.from, frame.bare);
  if (before === null || (named && !before.quoted)) return null;
  // "An estimate, drawn up in May, suggested such a move could": who stands behind the verb acts in its clause.
  const { helps, verb } = sensesAt(copy, subject.part.to);
  if (!before.quoted && (helps !== undefined || (verb !== undefined && verb.form !== 'participle'))) return null;
  const draft = draftOf(scene, {
    rule: before.quoted ? 'before-quotation' : 'before-clause',
    cue: { from: group.at, to: group.at + 1 },
    lemma: frame.lemma,
    form: group.form,
    content: before.content,
    act: frame.act,
    subject,
    head: before.content.from,
  });
  goOn(scene, sentence, draft, subject.part.to);
  return draft;
}

/** "…," the minister said; "Talks will resume, he told reporters". */
export function afterwards(
  scene: Scene,
  sentence: Sentence,
  group: VerbGroup,
  subject: Subject,
  before: NonNullable<ReturnType<typeof contentBefore>>,
  taken: Taken | null,
  lead: number,
  done: readonly Draft[],
): Draft {
  const draft = draftOf(scene, {
    rule: before.quoted ? 'before-quotation' : 'before-clause',
    cue: { from: group.at, to: group.at + 1 },
    lemma: group.form.frame.lemma,
    form: group.form,
    content: before.content,
    act: group.form.frame.act,
    subject,
    head: before.content.from,
  });
  closeAt(done, lead);
  if (taken !== null) draft.more.push(taken.content);
  else if (!before.quoted && isComma(scene.copy, group.at + 1) && sensesAt(scene.copy, group.at + 2).verb?.form !== 'participle')
    draft.more.push({ from: group.at + 2, to: sentence.to });
  else goOn(scene, sentence, draft, group.at + 1);
  return draft;
}

/** "The plan, he said, would fail": what stands behind the attribution and its comma belongs to what is said. */
function goOn(scene: Scene, sentence: Sentence, draft: Draft, from: number): void {
  const { copy } = scene;
  for (let at = from; at < Math.min(sentence.to, from + 30); at++) {
    const quote = quoteMarkedAt(copy, at);
    if (quote !== undefined && quote.open === at) {
      if (isComma(copy, at - 1) || markAt(copy, at - 1) === ':') draft.more.push({ from: at + 1, to: quote.close });
      return;
    }
  }
}

/** "I said", "we believe", "you told": no third person. */
export const isFirst = (scene: Scene, part: Part): boolean => {
  const { pronoun } = sensesAt(scene.copy, part.from);
  return pronoun !== undefined && pronoun.agreement.person !== 3 && part.to === part.from + 1;
};

/** Who a verb without a subject of its own goes on from: the report before it, or who acts; `who` is null in somebody's own words. */
export function carried(scene: Scene, sentence: Sentence, group: VerbGroup, done: readonly Draft[]): { who: Draft['speaker'] } | null {
  let before = group.from - 1;
  while (before > sentence.from && sensesAt(scene.copy, before).adverb) before--;
  const senses = sensesAt(scene.copy, before);
  if (group.form.form === 'infinitive' && group.from === group.at) return null;
  if (!senses.conjunction && !(senses.connective && !senses.relative) && !isComma(scene.copy, before)) return null;
  const last = done.findLast(({ form, cue, rule }) => form !== null && cue.from < group.from && /^(?:verb|stance)/.test(rule));
  if (last !== undefined) return { who: last.speaker };
  const who = acting(scene, sentence, before)?.who;
  return who === undefined ? null : { who };
}

/** A report that stands beside the ones before it ends what they say. */
export function beside(scene: Scene, sentence: Sentence, draft: Draft, group: VerbGroup, done: readonly Draft[], own: boolean): void {
  const { copy } = scene;
  const { speaker, speakerPart } = draft;
  let at =
    speaker === null || speakerPart === null
      ? group.from
      : Math.min(group.from, leadOf(scene, sentence, { who: speaker, part: speakerPart }));
  while (
    at > sentence.from &&
    (sensesAt(copy, at - 1).adverb || sensesAt(copy, at - 1).conjunction || sensesAt(copy, at - 1).connective || isComma(copy, at - 1))
  )
    at--;
  if (own && !done.some((one) => one.open)) return;
  // "said that during the meeting, the envoy expressed": where no verb stands yet, what is said has only begun.
  const begun = done.filter(
    ({ rule, content }) => !rule.endsWith('clause') || clauseAhead(scene, { from: sentence.from, to: at }, content.from),
  );
  closeAt(own ? begun : done, at);
}

export function make(scene: Scene, group: VerbGroup, subject: Subject | null, taken: Taken, rule: string): Draft {
  const { frame } = group.form;
  const phrase = taken.kind === 'object' || taken.kind === 'governed';
  const content = phrase ? { from: taken.content.from, to: phraseLimit(scene, taken.content.from, taken.content.to) } : taken.content;
  const draft = draftOf(scene, {
    rule: `${rule}-${taken.kind}`,
    cue: { from: group.at, to: group.at + 1 },
    lemma: frame.lemma,
    form: group.form,
    content,
    act: frame.act,
    subject,
    open: !taken.fixed,
    addressees: taken.addressees,
  });
  if (group.negated && frame.negatedAct !== undefined) draft.act = frame.negatedAct;
  else if (group.negated) draft.modality = 'denied';
  else if (group.hedged) draft.modality = 'hedged';
  const noun = phrase && frame.kind !== 'naming' ? attitudeIn(scene, taken) : null;
  if (noun !== null && (frame.kind === 'support' || frame.act === 'state' || frame.act === 'assess')) {
    draft.act = noun.act;
    draft.noun = true;
  }
  return draft;
}

/** A noun of attitude at the head of what a verb takes. */
function attitudeIn(scene: Scene, taken: Taken): SpeechNoun | null {
  for (let at = taken.content.from; at < taken.content.from + 5; at++) {
    const senses = sensesAt(scene.copy, at);
    if (senses.speechNoun !== undefined && scene.cast.at[at]?.player.kind !== 'person') return senses.speechNoun;
    if (at > taken.content.from && senses.preposition !== undefined) return null;
  }
  return null;
}

/** ", adding that …": the speaker goes on, or who acts in the sentence. */
function participle(scene: Scene, sentence: Sentence, group: VerbGroup, done: readonly Draft[]): Draft | null {
  const taken = findTaken(scene, sentence, group);
  if (taken === null) return null;
  const { frame } = group.form;
  // "groups supporting the truce": a lasting attitude only describes.
  if (frame.kind === 'stance' || (lasts(group) && taken.kind === 'object') || !names(scene, sentence, group, taken)) return null;
  const plainly = frame.kind !== 'naming' && (frame.strict || frame.kind === 'support' || (plain.has(frame.act) && done.length === 0));
  const text = sensesAt(scene.copy, group.from - 1).document !== undefined && plain.has(frame.act);
  if (taken.kind === 'object' && plainly && !text && !attitudeIn(scene, taken)) return null;
  // "Commenting on the report, she said": what is reported stands behind it.
  if (taken.kind === 'object' && group.from === sentence.from && plain.has(frame.act) && !judged(attitudeIn(scene, taken))) return null;
  const on = sensesAt(scene.copy, group.from - 1).conjunction && done.at(-1)?.rule.startsWith('participle') === true;
  const comma = on || behindComma(scene, group.from) || sensesAt(scene.copy, group.from - 1).connective === true;
  const means = isMeans(sensesAt(scene.copy, group.from - 1));
  if (means && taken.kind !== 'clause' && taken.kind !== 'quotation') return null;
  if (!comma && !means && group.from > sentence.from && !behindNoun(scene, group.from)) return null;
  const draft = make(scene, group, null, taken, 'participle');
  const clause = clauseBefore(scene, sentence, group.from);
  const told = done.filter((one) => one.speaker !== null && !one.rule.startsWith('noun'));
  const last = comma
    ? (told.find(({ cue }) => cue.from >= clause.from) ?? (acting(scene, clause, group.from) ? undefined : told[0]))
    : undefined;
  const who =
    last?.speaker ??
    acting(scene, clause, group.from)?.who ??
    acting(scene, sentence, group.from)?.who ??
    (group.from === sentence.from ? main(scene, sentence, group.at)?.who : undefined) ??
    null;
  if (who === null) return null;
  draft.speaker = who;
  if (comma) closeAt(done, group.from - 1);
  return draft;
}

/** The clause that a participle goes with: behind the last connective that opens one with its own subject, or the whole sentence. */
function clauseBefore(scene: Scene, sentence: Sentence, until: number): Sentence {
  for (let at = until - 1; at > Math.max(sentence.from, until - reach); at--) {
    const { connective, adverb, preposition } = sensesAt(scene.copy, at);
    if (connective && !adverb && preposition === undefined) return { from: at + 1, to: sentence.to };
  }
  return sentence;
}

/** "a statement condemning", "reporters citing": a noun that a participle can belong to. */
function behindNoun(scene: Scene, at: number): boolean {
  const { document, speechNoun, instrument, collective, encounter, title } = sensesAt(scene.copy, at - 1);
  if (scene.cast.at[at - 1] !== undefined || scene.timeAt[at - 1] !== -1) return true;
  return [document, speechNoun, instrument, collective, encounter, title].some((sense) => sense !== undefined);
}

/** "Noting that …, the minister said": the subject of the clause behind the comma. */
function main(scene: Scene, sentence: Sentence, from: number): Subject | null {
  for (let at = from; at < Math.min(sentence.to, from + reach); at++) {
    const closes = quoteMarkedAt(scene.copy, at + 1)?.close === at + 1 ? 2 : 1;
    const part = scene.cast.at[at + closes];
    if (isComma(scene.copy, at) && part !== undefined && part.from === at + closes) return { who: part.player, part };
  }
  return null;
}

/**
 * "phoned his counterpart to stress", "held calls to express condolences": said where a verb before it tells of an encounter, or
 * where a feeling or thanks is the purpose of what took place.
 */
function infinitive(scene: Scene, sentence: Sentence, group: VerbGroup, done: readonly Draft[]): Draft | null {
  if (group.negated || !(meetsBefore(scene, sentence, group) || isPurpose(scene, sentence, group))) return null;
  const taken = findTaken(scene, sentence, group);
  const who = done.find((one) => one.speaker !== null)?.speaker ?? acting(scene, sentence, group.from)?.who ?? null;
  if (taken === null || who === null) return null;
  if (taken.kind === 'object' && (group.form.frame.strict || group.form.frame.kind === 'support') && !attitudeIn(scene, taken)) return null;
  const draft = make(scene, group, null, taken, 'infinitive');
  // "Met to reach an agreement": what they would agree on is not agreed.
  if (draft.act === 'agree') return null;
  draft.speaker = who;
  return draft;
}

function meetsBefore({ copy }: Scene, sentence: Sentence, group: VerbGroup): boolean {
  for (let at = Math.max(sentence.from, group.from - reach); at < group.from; at++) {
    const { encounterVerb } = sensesAt(copy, at);
    if (encounterVerb?.kind != null && (encounterVerb.form === 'past' || encounterVerb.form === 'present')) return true;
  }
  return false;
}

/** A verb whose negation tells a stand too is of an attitude that lasts, not of what is done on an occasion: to support, to accept. */
const lasts = ({ form: { frame } }: VerbGroup): boolean => frame.negatedAct !== undefined;

/** Behind a noun, a mark or a conjunction the infinitive of a feeling or of thanks tells what the past verb before it was for. */
function isPurpose({ copy, cast }: Scene, sentence: Sentence, group: VerbGroup): boolean {
  const { frame } = group.form;
  const before = sensesAt(copy, group.from - 2);
  const free =
    cast.at[group.from - 2] !== undefined || [before.verb, before.cue, before.stance, before.negation].every((one) => one === undefined);
  if (!free || lasts(group) || !(frame.kind === 'support' || (frame.act === 'support' && !frame.quote))) return false;
  for (let at = Math.max(sentence.from, group.from - reach); at < group.from; at++) {
    const { verb, helps } = sensesAt(copy, at);
    if (helps === 'future' || helps === 'modal') return false;
    if (verb?.form === 'past' && sensesAt(copy, at - 1).determiner === undefined) return true;
  }
  return false;
}

/** "were urged by Biden to leave": who acts stands behind his preposition; "it was agreed that" is said by those who met. */
function passive(scene: Scene, sentence: Sentence, group: VerbGroup): Draft | null {
  const agent = sensesAt(scene.copy, group.at + 1).agent ? subjectBehind(scene, sentence, group.at + 2) : null;
  if (agent === null) return impersonal(scene, sentence, group);
  if (agent.part.player.kind === 'document') return null;
  const taken = findTaken(scene, sentence, untold(group, agent.part.to - 1));
  return taken === null || taken.kind === 'object' || taken.kind === 'quotation' ? null : make(scene, group, agent, taken, 'passive');
}

/** "The plan was rejected by Riga": who acts stands behind his preposition, and what it is about before the verb. */
function undergone(scene: Scene, sentence: Sentence, group: VerbGroup): Draft | null {
  const { object, strict, kind, to } = group.form.frame;
  if (kind === 'naming') return namedBy(scene, sentence, group);
  const agent = sensesAt(scene.copy, group.at + 1).agent ? subjectBehind(scene, sentence, group.at + 2) : null;
  if (agent === null || agent.part.player.kind === 'document' || !object || strict || kind !== 'report' || to.object) return null;
  const subject = subjectBefore(scene, sentence, group.from);
  if (subject === null || isFirst(scene, subject.part)) return null;
  const content = { from: leadOf(scene, sentence, subject), to: subject.part.to };
  return make(scene, group, agent, { kind: 'object', at: content.from, content, fixed: true, addressees: [] }, 'passive');
}

/** The group as it takes nobody who is told, its complement sought from `at` on. */
const untold = (group: VerbGroup, at: number): VerbGroup => ({
  ...group,
  at,
  form: { ...group.form, frame: { ...group.form.frame, to: { object: false, by: [] } } },
});

function impersonal(scene: Scene, sentence: Sentence, group: VerbGroup): Draft | null {
  const subject = sensesAt(scene.copy, group.from - 1).pronoun;
  if (
    !group.form.frame.impersonal ||
    group.negated ||
    subject?.role !== 'subject' ||
    subject.agreement.gender !== null ||
    subject.agreement.number !== 's'
  )
    return null;
  const taken = findTaken(scene, sentence, untold(group, group.at));
  const who = partiesBefore(scene, group.from);
  if (taken === null || who === null || taken.kind === 'object') return null;
  const draft = make(scene, group, null, taken, 'impersonal');
  draft.speaker = who;
  return draft;
}
