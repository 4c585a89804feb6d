import { type Copy, keyAt, quoteAround, quoteMarkedAt, sensesAt } from '../../copy.ts';
import type { Draft } from '../draft.ts';
import { isComma, type Scene } from '../scene.ts';
import { isMeans } from './verb-group.ts';

/** Where a phrase that a verb takes ends: before the next clause, verb or aside that goes on about something else. */
export function phraseLimit(scene: Scene, from: number, to: number): number {
  const { copy } = scene;
  for (let at = from + 1; at < to; at++) {
    if (copy.quoteAt[at] !== -1) {
      const quote = copy.quotes[copy.quoteAt[at] as number];
      if (quote !== undefined && quote.open === at && quote.close < to) at = quote.close;
      continue;
    }
    const comma = isComma(copy, at);
    const next = sensesAt(copy, at + 1);
    if (
      comma &&
      (endsPhrase(copy, at + 1) ||
        opensClause(scene, at + 1, to) ||
        (next.conjunction && (endsPhrase(copy, at + 2) || opensClause(scene, at + 2, to))))
    )
      return at;
    if (comma && next.determiner === 'indefinite' && apposes(scene, at + 1)) return at;
    // "…, touched on the vote, and": the next verb of the same subject.
    if (comma && next.verb?.form === 'past' && !next.adverb && sensesAt(copy, at + 2).preposition === undefined) return at;
    if (sensesAt(copy, at).conjunction && opensClause(scene, at + 1, to)) return at;
    if (sensesAt(copy, at).conjunction && (finiteAt(scene, behindAdverbs(copy, at + 1)) || says(copy, at + 1) || aims(copy, at + 1)))
      return at;
    const { connective, adverb, preposition } = sensesAt(copy, at);
    if (connective && !adverb && preposition === undefined && !sensesAt(copy, at + 1).infinitive) return at;
    if (isMeans(sensesAt(copy, at)) && says(copy, at + 1)) return at;
    if (';:'.includes(keyAt(copy, at) || ' ')) return at;
  }
  return to;
}

/** ", and the US will": behind a conjunction somebody is named whose verb stands right behind. */
function opensClause(scene: Scene, at: number, to: number): boolean {
  const part = scene.cast.at[at] ?? scene.cast.at[at + 1];
  return part !== undefined && part.from <= at + 1 && part.to < to && finiteAt(scene, behindAdverbs(scene.copy, part.to));
}

/** ", a charge the other side denies": a noun that takes up what stands before it, with its clause. */
function apposes(scene: Scene, at: number): boolean {
  for (let next = at + 1; next < at + 8; next++) {
    const part = scene.cast.at[next];
    if (scene.copy.tokens[next]?.kind !== 'word' || sensesAt(scene.copy, next).preposition !== undefined) return false;
    if (part !== undefined && next > at + 1) return finiteAt(scene, behindAdverbs(scene.copy, part.to));
  }
  return false;
}

/** Where a clause that a noun owns ends: before the second finite verb, whose subject the noun is. */
export function clauseLimit(scene: Scene, from: number, to: number): number {
  const { copy } = scene;
  let verbs = 0;
  for (let at = from; at < to; at++) {
    const { conjunction, connective, relative, complementizer, helps } = sensesAt(copy, at);
    if (conjunction || connective || relative !== undefined || complementizer !== undefined || isComma(copy, at)) return to;
    if (!finiteAt(scene, at)) continue;
    if (verbs > 0 && helps !== undefined && sensesAt(copy, at - 1).helps === undefined) return at;
    verbs++;
    while (helps !== undefined && at + 1 < to && (sensesAt(copy, at + 1).helps !== undefined || sensesAt(copy, at + 1).adverb)) at++;
  }
  return to;
}

/** "calling it shameful and saying that": a participle of saying. */
const says = (copy: Copy, at: number): boolean =>
  sensesAt(copy, at).cue?.some(({ form, frame }) => form === 'participle' && frame.quote && frame.clause) === true;

/** "to express thanks and to stress": another infinitive of saying. */
const aims = (copy: Copy, at: number): boolean =>
  sensesAt(copy, at).infinitive === true && sensesAt(copy, at + 1).cue?.some(({ form }) => form === 'infinitive') === true;

/** Where what a noun governs ends: before the verb whose subject the noun is ("his refusal to talk would be"). */
export function predicateAhead(scene: Scene, from: number, to: number): number {
  const { copy } = scene;
  for (let at = from + 1; at < to; at++) {
    const { relative, complementizer, connective, infinitive } = sensesAt(copy, at);
    if (relative !== undefined || complementizer !== undefined || connective || copy.quoteAt[at] !== -1) return to;
    if (!infinitive && sensesAt(copy, at - 1).infinitive !== true && finiteAt(scene, at) && isHelp(copy, at)) return at;
  }
  return to;
}

/** Auxiliaries only: a past form may describe the noun before it. */
const isHelp = (copy: Copy, at: number): boolean => sensesAt(copy, at).helps !== undefined;

function behindAdverbs(copy: Copy, at: number): number {
  let next = at;
  while (sensesAt(copy, next).adverb) next++;
  return next;
}

/** A participle, connective, relative or a preposition of circumstance opens what no longer belongs to the phrase before a comma. */
function endsPhrase(copy: Copy, at: number): boolean {
  const senses = sensesAt(copy, behindAdverbs(copy, at));
  return (
    senses.cue?.some(({ form }) => form === 'participle') === true ||
    senses.connective === true ||
    senses.source !== undefined ||
    (senses.relative !== undefined && senses.complementizer === undefined) ||
    (senses.preposition === 'other' && senses.time === undefined)
  );
}

/** A finite verb that no determiner makes a noun. */
function finiteAt(scene: Scene, at: number): boolean {
  const { copy } = scene;
  const senses = sensesAt(copy, at);
  if (scene.cast.at[at] !== undefined && scene.cast.at[at]?.form !== 'class') return false;
  if (senses.helps !== undefined) return true;
  const form = senses.verb?.form;
  if (form !== 'past' && form !== 'present') return false;
  return form === 'past' || (senses.speechNoun === undefined && senses.encounter === undefined && senses.instrument === undefined);
}

/** Marks and conjunctions at the ends of content are dropped; content that stands in a quotation ends with it. */
export function trim(scene: Scene, draft: Draft): void {
  const { copy } = scene;
  let { from, to } = draft.content;
  const quote = quoteAround(copy, from);
  if (quote !== undefined && draft.cue.from > quote.open && draft.cue.from < quote.close) to = Math.min(to, quote.close);
  while (to > from && droppable(copy, to - 1, from)) to--;
  while (from < to && leading(copy, from)) from++;
  draft.content = { from, to };
  const around = quoteAround(copy, draft.cue.from);
  for (const [n, further] of draft.more.entries()) {
    let end = around !== undefined && further.from < around.close ? Math.min(further.to, around.close) : further.to;
    while (end > further.from && droppable(copy, end - 1, further.from)) end--;
    draft.more[n] = { from: further.from, to: end };
  }
}

function droppable(copy: Copy, at: number, from: number): boolean {
  const token = copy.tokens[at];
  if (token === undefined || token.kind === 'break') return true;
  const { conjunction, connective } = token.word.senses;
  if ((conjunction || (connective && !token.word.senses.adverb)) && copy.quoted[at] === -1) return true;
  if (token.kind !== 'mark') return false;
  const quote = quoteMarkedAt(copy, at);
  return quote === undefined ? !')%'.includes(token.word.key) : quote.close !== at || quote.open < from;
}

const leading = (copy: Copy, at: number): boolean => {
  const token = copy.tokens[at];
  return (
    token === undefined || token.kind === 'break' || (token.kind === 'mark' && copy.quoteAt[at] === -1 && !'([$'.includes(token.word.key))
  );
};

/** Ends the content of a report, and of all that are open inside it. */
export function closeAt(open: readonly Draft[], at: number): void {
  for (const one of open)
    if (one.open && one.content.to > at && one.content.from < at) {
      one.content.to = at;
      one.open = false;
    }
}
