import type { Act, Agreement, Manner, Modality, Senses, Token } from '@masar/shapes';
import { agrees, type Copy, keyAt, sensesAt } from '../copy.ts';
import type { Player } from '../mentions/cast.ts';
import type { Draft } from './draft.ts';
import { describes, mainVerb, predicates } from './predicate.ts';
import { isComma, type Scene } from './scene.ts';

/** How many tokens of the content are asked for what it does: its main clause comes first. */
const window = 14;

/** How many tokens from the verb of the main clause on are asked. */
const behindVerb = 7;

/** Share of its weight that a judgement has as an attribute behind the verb. */
const beside = 0.4;

/** Acts that only somebody's own readiness or will makes: «القوائم جاهزة» offers nothing. */
const binding: ReadonlySet<Act> = new Set(['propose', 'commit', 'agree']);

/** How near the content's start a report must stand for the content to be that report, in tokens. */
const opening = 7;

/** How far into the content its subject may reach before the verb by which somebody binds himself, in tokens. */
const subjectReach = 12;

/** Verbs of plain saying leave the act to what is said; other verbs name it. */
export const plain: ReadonlySet<Act> = new Set(['state', 'assess']);

/** The act: the cue's own, or for plain saying what the content is: another's report, or what its first clause points to. */
export function actOf(scene: Scene, draft: Draft, inner: readonly Draft[]): Act {
  const { copy } = scene;
  const decides = draft.form?.frame.clauseDecides === true && !draft.rule.endsWith('governed');
  const noun = draft.form?.frame.nounAct;
  if (noun !== undefined && noun !== null && (draft.rule.endsWith('governed') || draft.rule.endsWith('object'))) return noun;
  // «شدد على حرصه»: the noun says what is stressed.
  if (draft.form?.frame.clauseDecides && draft.rule.endsWith('governed'))
    return another(draft, scene.cast.at[draft.content.from + 1]?.player)
      ? draft.act
      : (firstPoint(copy, draft.content.from) ?? sensesAt(copy, draft.content.from).speechNoun?.act ?? draft.act);
  if (draft.form?.frame.clauseDecides && judges(copy, draft.content.from)) return 'assess';
  if (draft.noun || (!plain.has(draft.act) && !decides)) return draft.act;
  const reported = inner.find(
    (one) =>
      one.form !== null &&
      one.cue.from - draft.content.from < opening &&
      one.cue.from >= draft.content.from &&
      sensesAt(copy, one.cue.from - 1).relative === undefined,
  );
  // «نعتقد أن», «ندعو إلى»: what somebody says of himself he does.
  if (reported?.form?.agreement.person === 1) return reported.act;
  if (reported !== undefined) return reported.act === 'agree' && !another(draft, reported.speaker) ? 'agree' : 'state';
  const weights = weigh(scene, draft);
  let best: Act = decides ? 'state' : draft.act;
  let top = 0.5;
  for (const [act, weight] of weights)
    if (weight > top) {
      best = act;
      top = weight;
    }
  return best === 'state' || best === 'assess' ? (intended(scene, draft) ?? best) : best;
}

/** True for somebody who is known to stand on another side than who speaks: what Jordan agreed to is news from Moscow. */
export const another = ({ speaker }: Draft, who: Player | null | undefined): boolean =>
  who?.side != null && speaker?.side != null && who.side !== speaker.side;

/** The act that a word decides alone. */
const firstPoint = (copy: Copy, at: number): Act | undefined =>
  sensesAt(copy, at).points?.find(({ weight, predicate, behind }) => weight >= 1 && !predicate && behind === undefined)?.act;

/** What the words of the main clause point to: behind its verb the next few, without a verb all that stand before the clause ends. */
function weigh(scene: Scene, draft: Draft): Map<Act, number> {
  const { copy } = scene;
  const weights = new Map<Act, number>();
  const add = (act: Act, weight: number) => weights.set(act, (weights.get(act) ?? 0) + weight);
  const { from, to } = draft.content;
  const verb = mainVerb(scene, from, to);
  const first = verb === -1 ? from : Math.max(from, verb - 1);
  const end = Math.min(to, first + (verb === -1 ? window : behindVerb));
  const copula = verb !== -1 && sensesAt(copy, verb).copula === true;
  if (obliges(copy, from, to)) return new Map([['demand', 1]]);
  if (judges(copy, from)) add('assess', 0.6);
  for (let at = from; at < Math.min(to, from + 2); at++)
    for (const { act, weight, predicate, behind } of sensesAt(copy, at).points ?? [])
      if (!predicate && weight >= 1 && behind === undefined) return new Map([[act, weight]]);
  for (let at = first; at < end; at++) {
    if (at > first && opensClause(copy, at)) break;
    const near = 1 - (at - first) / (window * 2);
    const { points, speechNoun } = sensesAt(copy, at);
    for (const { act, weight, predicate, behind } of points ?? []) {
      if (behind !== undefined && !behind.includes(keyAt(copy, at + 1))) continue;
      const holds = copula ? describes(copy, at) : verb === -1 && predicates(scene, at);
      if (!predicate || (holds && (!binding.has(act) || owned(scene, draft, at)))) add(act, weight * near);
      // «تواجه مشكلة كبيرة»: what is judged beside the verb says less than what the clause says of its subject.
      else if (verb !== -1 && act === 'assess' && at > verb) add(act, weight * beside * near);
    }
    if (speechNoun !== undefined && felt.has(speechNoun.act) && at < from + opening) add(speechNoun.act, 0.6);
  }
  return weights;
}

/** «على الأطراف أن تلتزم»: a clause that opens with who is bound, and a complementizer behind. */
function obliges(copy: Copy, from: number, to: number): boolean {
  let at = from;
  while (at < to && (sensesAt(copy, at).adverb || sensesAt(copy, at).conjunction)) at++;
  if (!sensesAt(copy, at).obliges) return false;
  for (at++; at < Math.min(to, from + opening + 2); at++) {
    const { complementizer, verb, cue, points } = sensesAt(copy, at);
    if (complementizer !== undefined) return true;
    if (verb !== undefined || cue !== undefined || points !== undefined || isComma(copy, at)) return false;
  }
  return false;
}

/** Acts of a noun of feeling that stands in the clause: «يشعر بالتفاؤل». */
const felt: ReadonlySet<Act> = new Set(['assess', 'concern']);

/** A comma and a conjunction, or a conjunction and a verb, open another clause. */
function opensClause(copy: Copy, at: number): boolean {
  if (isComma(copy, at)) return sensesAt(copy, at + 1).conjunction === true;
  const next = sensesAt(copy, at + 1);
  return sensesAt(copy, at).conjunction === true && (next.verb !== undefined || next.negation === true) && !next.noun;
}

/** A clause that denies that something is there judges: «لا حل عسكريا», «ليس هذا ما أردناه». */
function judges(copy: Copy, at: number): boolean {
  const { negation, futureNegation, points } = sensesAt(copy, at);
  const next = sensesAt(copy, at + 1);
  const event = next.verb !== undefined || next.cue !== undefined || next.encounter !== undefined;
  return negation === true && !futureNegation && points === undefined && !event && copy.tokens[at + 1]?.kind === 'word';
}

/**
 * What the speaker or his side will do is promised, also what it will not: «بلاده ستخفض», «إنه لن يعود». Where somebody will
 * go or whom he will meet is news, not a promise.
 */
function intended(scene: Scene, draft: Draft): Act | null {
  const { copy } = scene;
  const end = Math.min(draft.content.to, draft.content.from + subjectReach);
  const pronoun = complementizerOf(scene, draft);
  for (let at = draft.content.from; at < end; at++) {
    const senses = sensesAt(copy, at);
    const forms = [...(senses.cue ?? []), ...(senses.verb === undefined ? [] : [senses.verb])];
    const form = senses.futureNegation ? verbAt(copy, at + 1) : forms.find((one) => one.form === 'future');
    if (form !== undefined) {
      const he = typeof pronoun === 'object' && at === draft.content.from && agrees(pronoun, form.agreement);
      if (sensesAt(copy, at - 1).auxiliary) return null;
      const first = form.agreement.person === 1 || sensesAt(copy, at - 1).pronoun?.agreement.person === 1;
      return first || (!meets(senses) && (he || names(scene, draft, at))) ? 'commit' : null;
    }
    if (forms.length > 0) return null;
  }
  return null;
}

/** Where somebody goes or whom he meets; what he begins is an act. */
const meets = ({ encounterVerb }: Senses): boolean =>
  encounterVerb != null && (encounterVerb.kind !== null || encounterVerb.status === 'held');

/** True when the content names the speaker or his own side before `until`. */
function names({ cast, copy }: Scene, { content, speaker }: Draft, until: number): boolean {
  for (let at = content.from; at < until; at++) {
    const who = cast.at[at]?.player;
    if (who === undefined) continue;
    if (who === speaker) return true;
    const body = who.kind === 'body' && who.side === null;
    if (who.kind !== 'person' && (body || who.side === (speaker?.side ?? '') || copy.tokens[at]?.word.suffix !== null)) return true;
  }
  return false;
}

/** True when what is said of somebody at `at` is said of the speaker or his side: by name, by a pronoun, in the first person. */
function owned(scene: Scene, draft: Draft, at: number): boolean {
  const { from } = draft.content;
  const first = sensesAt(scene.copy, at - 1).pronoun ?? sensesAt(scene.copy, from).pronoun;
  if (first?.agreement.person === 1 || typeof complementizerOf(scene, draft) === 'object' || at === from) return true;
  return names(scene, draft, Math.min(at, from + 2));
}

/** What leads into the content, before a quotation mark that opens it: «إنه "سيصدر"». */
function complementizerOf({ copy }: Scene, { content }: Draft): Senses['complementizer'] {
  const before = copy.quoteAt[content.from - 1] === -1 ? content.from - 1 : content.from - 2;
  return sensesAt(copy, copy.quoteAt[content.from] === -1 ? before : content.from - 1).complementizer;
}

const verbAt = (copy: Copy, at: number): { readonly form: string; readonly agreement: Agreement } | undefined =>
  sensesAt(copy, at).verb ?? sensesAt(copy, at).cue?.[0];

/** Direct when all of the content is quoted, mixed when some of it is, else indirect. */
export function mannerOf(copy: Copy, draft: Draft): Manner {
  if (draft.rule.endsWith('quotation')) return 'direct';
  if (draft.rule.endsWith('colon')) return 'direct';
  let quoted = 0;
  let plainWords = 0;
  for (let at = draft.content.from; at < draft.content.to; at++) {
    const token = copy.tokens[at] as Token;
    if (token.kind !== 'word') continue;
    if ((copy.quoted[at] ?? -1) !== -1 && copy.quoted[at] !== copy.quoted[draft.cue.from]) quoted++;
    else plainWords++;
  }
  if (quoted === 0) return 'indirect';
  return plainWords === 0 ? 'direct' : 'mixed';
}

/** Hedged or hypothetical where the content's first words say so; denied where the report itself is negated. */
export function modalityOf(copy: Copy, draft: Draft): Modality {
  const before = sensesAt(copy, draft.cue.from - 1);
  if (before.negation) return 'denied';
  if (draft.form?.form === 'future' || before.condition) return 'hypothetical';
  for (let at = draft.content.from; at < Math.min(draft.content.to, draft.content.from + 4); at++)
    if (sensesAt(copy, at).hedge) return 'hedged';
  return 'asserted';
}
