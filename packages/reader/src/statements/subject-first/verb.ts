import type { Sentence } from '@masar/text';
import { type Copy, keyAt, sensesAt } from '../../copy.ts';
import type { Part } from '../../mentions/cast.ts';
import { plain } from '../act.ts';
import type { Draft } from '../draft.ts';
import { isComma, type Scene } from '../scene.ts';
import type { Subject } from '../subject.ts';
import { contentBefore } from './before.ts';
import { findTaken, phraseEnd, type Taken } from './complement.ts';
import { draftOf } from './draft.ts';
import { closeAt, phraseLimit } from './extent.ts';
import { partiesBefore } from './parties.ts';
import { acting, behindComma } from './read.ts';
import { subjectBefore, subjectBehind } from './subject.ts';
import { type VerbGroup, verbGroup } from './verb-group.ts';

/** How far from a verb what it goes with may stand, in tokens. */
const reach = 80;

/**
 * Reads the reporting verb at `at`, or null where it reports nothing. `done` are the reports read before in the sentence; `own`
 * where all of the copy, or this turn of it, is somebody's own words: "we condemn" is what he does.
 */
export function readVerb(scene: Scene, sentence: Sentence, at: number, done: readonly Draft[], own: boolean): Draft | null {
  const group = verbGroup(scene, sentence, at);
  if (group === null || group.ahead) return null;
  if (group.use === 'passive') return passive(scene, sentence, group);
  if (group.use === 'participle') return participle(scene, sentence, group, done);
  if (group.use === 'infinitive') return infinitive(scene, sentence, group, done);
  return finite(scene, sentence, group, done, own);
}

function finite(scene: Scene, sentence: Sentence, group: VerbGroup, done: readonly Draft[], own: boolean): Draft | null {
  const { copy } = scene;
  const { frame } = group.form;
  const subject = subjectBefore(scene, sentence, group.from);
  const first = subject !== null && isFirst(scene, subject.part);
  if (first && !(own && !plain.has(frame.act) && scene.copy.quoted[group.at] === -1)) return null;
  const taken = findTaken(scene, sentence, group);
  const turned =
    taken === null || subject === null || taken.content.from === group.at + 1 ? inverted(scene, sentence, group, subject !== null) : null;
  if (turned !== null) return turned;
  const lead = subject === null ? group.from : subject.part.from;
  if (subject !== null && (frame.quote || frame.bare) && (taken === null || taken.kind === 'quotation')) {
    const before = contentBefore(scene, sentence, lead, taken === null && frame.bare, isComma(copy, group.at + 1));
    if (before !== null) return afterwards(scene, sentence, group, subject, before, taken, lead, done);
  }
  if (taken === null || (frame.needsAddressee && taken.addressees.length === 0)) return null;
  if (!names(scene, sentence, group, taken)) return null;
  if (frame.strict && frame.kind !== 'naming' && taken.kind === 'object' && !attitudeIn(scene, taken)) return null;
  if (group.negated && frame.act !== 'reject') return null;
  if (subject !== null && !first && !plausible(scene, group, subject, taken)) return null;
  if (subject === null && group.from === group.at && group.form.form === 'present' && sensesAt(copy, group.at).speechNoun) return null;
  const who = subject ?? carried(scene, sentence, group, done);
  if (who === null) return null;
  const draft = make(scene, group, subject, taken, 'verb');
  // Who speaks here is who speaks in the whole: the statement around this one tells.
  draft.speaker = first ? null : (draft.speaker ?? who.who);
  if (subject === null || behindComma(scene, lead) || sensesAt(copy, lead - 1).connective)
    beside(scene, sentence, draft, group, done, subject !== null);
  return draft;
}

/** A verb that names needs both: whom, and what it calls him; "described … as", "called … a". */
function names(scene: Scene, sentence: Sentence, group: VerbGroup, taken: Taken): boolean {
  if (group.form.frame.kind !== 'naming') return true;
  if (taken.kind !== 'object') return false;
  const { copy } = scene;
  const end = phraseEnd(scene, sentence, taken.content.from);
  if (!group.form.frame.strict) {
    for (let at = end; at < Math.min(sentence.to, end + 20); at++) if (keyAt(copy, at) === namingBy(copy, at)) return true;
    return false;
  }
  const { determiner } = sensesAt(copy, end);
  return end < sentence.to && end > taken.content.from && (determiner !== undefined || copy.quoteAt[end] !== -1);
}

/** The word that leads to what something is named, where it stands at `at`. */
const namingBy = (copy: Copy, at: number): string | null => (sensesAt(copy, at).naming ? keyAt(copy, at) : null);

/** A spelling that is noun and verb is a verb behind a subject of its number; "the latest remarks" is none. */
function plausible(scene: Scene, group: VerbGroup, subject: Subject, taken: Taken): boolean {
  const { copy } = scene;
  const { form } = group.form;
  if (group.from !== group.at || (form !== 'infinitive' && form !== 'present')) return true;
  const { part, who } = subject;
  const between = sensesAt(copy, group.from - 1).relative !== undefined;
  const last = copy.tokens[part.to - 1];
  if (
    form === 'infinitive' &&
    !between &&
    who.number === 's' &&
    who.members.length === 0 &&
    !(last?.word.key.endsWith('s') && part.form === 'class')
  )
    return false;
  const senses = sensesAt(copy, group.at);
  const noun = senses.speechNoun ?? senses.encounter ?? senses.document ?? senses.portfolio ?? senses.instrument;
  if (noun === undefined) return true;
  if (scene.cast.at[part.from] !== undefined && part.form !== 'class' && !between) return true;
  return taken.kind === 'quotation' || (taken.kind === 'clause' && taken.content.from > group.at + 1 && taken.at < taken.content.from);
}

/** "…," said Lavrov. */
function inverted(scene: Scene, sentence: Sentence, group: VerbGroup, named: boolean): Draft | null {
  const { copy } = scene;
  const { frame } = group.form;
  const marked = copy.tokens[group.from - 1]?.kind === 'mark';
  if (!frame.quote || !marked || group.from !== group.at || group.from <= sentence.from) return null;
  let next = group.at + 1;
  while (sensesAt(copy, next).adverb || scene.timeAt[next] !== -1) next++;
  const subject = subjectBehind(scene, sentence, next);
  if (subject === null || isFirst(scene, subject.part)) return null;
  const before = contentBefore(scene, sentence, group.from, frame.bare);
  if (before === null || (named && !before.quoted)) return null;
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
function afterwards(
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
  else if (!before.quoted && isComma(scene.copy, group.at + 1)) draft.more.push({ from: group.at + 2, to: sentence.to });
  else goOn(scene, sentence, draft, group.at + 1);
  return draft;
}

/** "The plan, he said, would fail": what stands behind the attribution and its comma belongs to what is said. */
function goOn(scene: Scene, sentence: Sentence, draft: Draft, from: number): void {
  const { copy } = scene;
  for (let at = from; at < Math.min(sentence.to, from + 30); at++) {
    const quote = copy.quotes[copy.quoteAt[at] ?? -1];
    if (quote !== undefined && quote.open === at) {
      if (isComma(copy, at - 1) || copy.tokens[at - 1]?.word.key === ':') draft.more.push({ from: at + 1, to: quote.close });
      return;
    }
  }
}

/** "I said", "we believe", "you told": no third person. */
const isFirst = (scene: Scene, part: Part): boolean => {
  const { pronoun } = sensesAt(scene.copy, part.from);
  return pronoun !== undefined && pronoun.agreement.person !== 3 && part.to === part.from + 1;
};

/** Who a verb without a subject of its own goes on from: the report before it, or who acts in the sentence. */
function carried(scene: Scene, sentence: Sentence, group: VerbGroup, done: readonly Draft[]): { who: Draft['speaker'] & object } | null {
  let before = group.from - 1;
  while (before > sentence.from && sensesAt(scene.copy, before).adverb) before--;
  const senses = sensesAt(scene.copy, before);
  if (group.form.form === 'infinitive' && group.from === group.at) return null;
  if (!senses.conjunction && !(senses.connective && !senses.relative) && !isComma(scene.copy, before)) return null;
  const last = done.findLast(
    (one) => one.speaker !== null && one.form !== null && one.cue.from < group.from && one.rule.startsWith('verb'),
  );
  const who = last?.speaker ?? acting(scene, sentence, before)?.who ?? null;
  return who === null ? null : { who };
}

/** A report that stands beside the ones before it ends what they say. */
function beside(scene: Scene, sentence: Sentence, draft: Draft, group: VerbGroup, done: readonly Draft[], own: boolean): void {
  const { copy } = scene;
  let at = Math.min(group.from, draft.speakerPart?.from ?? group.from);
  while (
    at > sentence.from &&
    (sensesAt(copy, at - 1).adverb || sensesAt(copy, at - 1).conjunction || sensesAt(copy, at - 1).connective || isComma(copy, at - 1))
  )
    at--;
  if (own && !done.some((one) => one.open)) return;
  closeAt(done, at);
}

function make(scene: Scene, group: VerbGroup, subject: Subject | null, taken: Taken, rule: string): Draft {
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
  if (group.negated) draft.modality = 'denied';
  const noun = phrase ? attitudeIn(scene, taken) : null;
  if (noun !== null && (frame.kind === 'support' || frame.act === 'state' || frame.act === 'assess')) {
    draft.act = noun.act;
    draft.noun = true;
  }
  return draft;
}

/** A noun of attitude at the head of what a verb takes. */
function attitudeIn(scene: Scene, taken: Taken) {
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
  if (taken.kind === 'object' && (frame.strict || frame.kind === 'support') && !attitudeIn(scene, taken)) return null;
  const comma = behindComma(scene, group.from) || sensesAt(scene.copy, group.from - 1).connective === true;
  if (!comma && group.from > sentence.from && !behindNoun(scene, group.from)) return null;
  const draft = make(scene, group, null, taken, 'participle');
  const last = comma ? done.find((one) => one.speaker !== null && !one.rule.startsWith('noun')) : undefined;
  const who =
    last?.speaker ??
    acting(scene, sentence, group.from)?.who ??
    (group.from === sentence.from ? main(scene, sentence, group.at)?.who : undefined) ??
    null;
  if (who === null) return null;
  draft.speaker = who;
  if (comma) closeAt(done, group.from - 1);
  return draft;
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
    const part = scene.cast.at[at + 1];
    if (isComma(scene.copy, at) && part !== undefined && part.from === at + 1) return { who: part.player, part };
  }
  return null;
}

/** "phoned his counterpart to express concern": said where the verb before it tells of an encounter or of speech that took place. */
function infinitive(scene: Scene, sentence: Sentence, group: VerbGroup, done: readonly Draft[]): Draft | null {
  if (group.negated) return null;
  let told = false;
  for (let at = Math.max(sentence.from, group.from - reach); at < group.from && !told; at++) {
    const { encounterVerb } = sensesAt(scene.copy, at);
    told = encounterVerb?.kind != null && (encounterVerb.form === 'past' || encounterVerb.form === 'present');
  }
  if (!told) return null;
  const taken = findTaken(scene, sentence, group);
  const who = done.find((one) => one.speaker !== null)?.speaker ?? acting(scene, sentence, group.from)?.who ?? null;
  if (taken === null || who === null) return null;
  if (taken.kind === 'object' && (group.form.frame.strict || group.form.frame.kind === 'support') && !attitudeIn(scene, taken)) return null;
  const draft = make(scene, group, null, taken, 'infinitive');
  draft.speaker = who;
  return draft;
}

/** "were urged by Biden to leave": who acts stands behind his preposition; "it was agreed that" is said by those who met. */
function passive(scene: Scene, sentence: Sentence, group: VerbGroup): Draft | null {
  const agent = sensesAt(scene.copy, group.at + 1).agent ? subjectBehind(scene, sentence, group.at + 2) : null;
  if (agent === null) return impersonal(scene, sentence, group);
  if (agent.part.player.kind === 'document') return null;
  const taken = findTaken(scene, sentence, untold(group, agent.part.to - 1));
  return taken === null || taken.kind === 'object' || taken.kind === 'quotation' ? null : make(scene, group, agent, taken, 'passive');
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
