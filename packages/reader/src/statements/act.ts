import type { Act, Agreement, Manner, Modality, Token } from '@masar/shapes';
import { agrees, type Copy, sensesAt } from '../copy.ts';
import type { Draft } from './draft.ts';
import { isComma, type Scene } from './scene.ts';

/** How many tokens of the content are asked for what it does: its main clause comes first. */
const window = 14;

/** How near the content's start a report must stand for the content to be that report, in tokens. */
const opening = 7;

/** Verbs of plain saying leave the act to what is said; other verbs name it. */
export const plain: ReadonlySet<Act> = new Set(['state', 'assess']);

/** The act: the cue's own, or for plain saying what the content is: another's report, or what its first clause points to. */
export function actOf(scene: Scene, draft: Draft, inner: readonly Draft[]): Act {
  const { copy } = scene;
  const decides = draft.form?.frame.clauseDecides === true && !draft.rule.endsWith('governed');
  const noun = draft.form?.frame.nounAct;
  if (noun !== undefined && noun !== null && (draft.rule.endsWith('governed') || draft.rule.endsWith('object'))) return noun;
  if (draft.noun || (!plain.has(draft.act) && !decides)) return draft.act;
  const reported = inner.find(
    (one) =>
      one.form !== null &&
      one.cue.from - draft.content.from < opening &&
      one.cue.from >= draft.content.from &&
      sensesAt(copy, one.cue.from - 1).relative === undefined,
  );
  if (reported !== undefined) return reported.act === 'agree' ? 'agree' : 'state';
  const weights = new Map<Act, number>();
  const end = Math.min(draft.content.to, draft.content.from + window);
  let clause = 1;
  for (let at = draft.content.from; at < end; at++) {
    if (isComma(copy, at) && sensesAt(copy, at + 1).conjunction) clause = 0.5;
    if (at === draft.content.from && judges(copy, at)) weights.set('assess', 0.6);
    const points = sensesAt(copy, at).points;
    if (points === undefined) continue;
    const near = clause * (1 - (at - draft.content.from) / (window * 2));
    for (const { act, weight, predicate } of points)
      if (!predicate || predicates(scene, at)) weights.set(act, (weights.get(act) ?? 0) + weight * near);
  }
  let best: Act = decides ? 'state' : draft.act;
  let top = 0.5;
  for (const [act, weight] of weights)
    if (weight > top) {
      best = act;
      top = weight;
    }
  return best === 'state' || best === 'assess' ? (intended(scene, draft) ?? best) : best;
}

/** A clause that denies that something is there judges: «لا حل عسكريا», «ليس هذا ما أردناه». */
function judges(copy: Copy, at: number): boolean {
  const { negation, futureNegation } = sensesAt(copy, at);
  const next = sensesAt(copy, at + 1);
  const event = next.verb !== undefined || next.cue !== undefined || next.encounter !== undefined;
  return negation === true && !futureNegation && !event && copy.tokens[at + 1]?.kind === 'word';
}

/** An adjective is a predicate without the article and behind what is definite or no noun: not in «بشكل جدي», «لقاء مهم». */
function predicates(scene: Scene, at: number): boolean {
  const { tokens } = scene.copy;
  const before = tokens[at - 1];
  if (tokens[at]?.word.definite) return false;
  if (before === undefined || before.kind !== 'word' || scene.cast.at[at - 1] !== undefined || scene.timeAt[at - 1] !== -1) return true;
  const { definite, suffix, known, senses } = before.word;
  const noun = !known || senses.noun || senses.encounter || senses.instrument || senses.document || senses.speechNoun || senses.title;
  return definite || suffix !== null || !noun;
}

/**
 * What the speaker or his side will do is promised, also what it will not: «بلاده ستخفض», «إنه لن يعود». Where somebody will
 * go or whom he will meet is news, not a promise.
 */
function intended(scene: Scene, draft: Draft): Act | null {
  const { copy, cast } = scene;
  const end = Math.min(draft.content.to, draft.content.from + opening);
  const pronoun = sensesAt(copy, draft.content.from - 1).complementizer;
  let own = false;
  for (let at = draft.content.from; at < end; at++) {
    const senses = sensesAt(copy, at);
    const who = cast.at[at]?.player;
    if (who !== undefined)
      own ||= who === draft.speaker || (who.side !== null && who.side === draft.speaker?.side) || copy.tokens[at]?.word.suffix !== null;
    const forms = [...(senses.cue ?? []), ...(senses.verb === undefined ? [] : [senses.verb])];
    const form = senses.futureNegation ? verbAt(copy, at + 1) : forms.find((one) => one.form === 'future');
    if (form !== undefined) {
      const he = typeof pronoun === 'object' && at === draft.content.from && agrees(pronoun, form.agreement);
      return form.agreement.person === 1 || (senses.encounterVerb === undefined && (own || he)) ? 'commit' : null;
    }
    if (forms.length > 0) return null;
  }
  return null;
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
