import type { Token } from '@masar/shapes';
import type { Sentence } from '@masar/text';
import { markAt, sensesAt } from '../copy.ts';
import { membersOf, type Player } from '../mentions/cast.ts';
import type { Scene } from '../statements/scene.ts';

/** What one clause of a text would have somebody do; token indices. */
export interface ProvisionDraft {
  readonly from: number;
  to: number;
  /** Who is bound; empty: all parties. */
  readonly obliged: readonly Player[];
}

/** Longest list of duties that is read, in tokens. */
const limit = 120;

/** Reads the duties behind a verb such as «تقضي»: one for each coordinated verbal noun. */
export function readProvisions(scene: Scene, sentence: Sentence, verb: number, parties: readonly Player[]): ProvisionDraft[] {
  const { copy } = scene;
  const start = opening(scene, sentence, verb);
  if (start === -1) return [];
  const bound = doer(scene, start) ?? boundBetween(scene, verb, start);
  const out: ProvisionDraft[] = [];
  let from = start;
  let obliged: readonly Player[] = bound;
  const end = endOf(scene, sentence, start);
  const close = (to: number) => {
    while (to > from && (copy.tokens[to - 1]?.kind === 'mark' || sensesAt(copy, to - 1).conjunction)) to--;
    if (to > from) out.push({ from, to, obliged: obliged.length > 0 ? obliged : parties });
  };
  for (let at = start; at < end; at++) {
    const pledge = pledgeAt(scene, at, end);
    if (pledge !== null && at > start) {
      close(at);
      obliged = pledge.by;
      from = pledge.to;
      at = pledge.to - 1;
    } else if (at > start && begins(scene, at)) {
      close(at);
      from = at;
    }
  }
  close(end);
  return out;
}

/** The first duty: behind the preposition of the verb, or the verbal noun that is its object. */
function opening(scene: Scene, sentence: Sentence, verb: number): number {
  const { copy } = scene;
  for (let at = verb + 1; at < Math.min(sentence.to, verb + 12); at++) {
    const senses = sensesAt(copy, at);
    if (senses.complementizer !== undefined) return at + 1;
    if (senses.preposition !== undefined && (senses.locative || senses.lays))
      return sensesAt(copy, at + 1).complementizer !== undefined ? at + 2 : at + 1;
    if (senses.duty) return at;
    if (senses.verb !== undefined && at > verb + 1) return -1;
  }
  return -1;
}

/** «على أن تتعهد واشنطن بـ…»: who does what the clause says. */
function doer({ copy, cast }: Scene, start: number): readonly Player[] | null {
  const part = cast.at[start + 1];
  const { verb, complementizer } = sensesAt(copy, start);
  if (part === undefined || part.from !== start + 1 || verb === undefined) return null;
  return complementizer === undefined && sensesAt(copy, start - 1).complementizer !== undefined ? membersOf(part.player) : null;
}

/** «تلزم الطرفين بـ…»: who stands between the verb and the first duty. */
function boundBetween(scene: Scene, verb: number, start: number): Player[] {
  const out: Player[] = [];
  for (let at = verb + 1; at < start; at++) {
    const part = scene.cast.at[at];
    if (part === undefined || part.from !== at || part.player.kind === 'document') continue;
    // The text itself, which the reader of names may take for somebody.
    if (sensesAt(scene.copy, at).instrument !== undefined || sensesAt(scene.copy, at - 1).preposition !== undefined) continue;
    out.push(...membersOf(part.player));
  }
  return out;
}

/** A further duty: a verbal noun behind a conjunction. */
function begins(scene: Scene, at: number): boolean {
  const { copy } = scene;
  const senses = sensesAt(copy, at);
  if (!sensesAt(copy, at - 1).conjunction) return false;
  if (senses.duty || (senses.negation && !senses.verb)) return true;
  return (
    markAt(copy, at - 2) === ',' &&
    senses.preposition === undefined &&
    senses.nationality === undefined &&
    scene.cast.at[at] === undefined &&
    (copy.tokens[at] as Token).kind === 'word' &&
    senses.verb === undefined &&
    senses.cue === undefined
  );
}

/** «مع تعهد الناتو بـ…»: a duty that one party takes on. */
function pledgeAt(scene: Scene, at: number, end: number): { by: Player[]; to: number } | null {
  const { copy, cast } = scene;
  const senses = sensesAt(copy, at);
  if (senses.company !== 'with' && !senses.conjunction) return null;
  if (!sensesAt(copy, at + 1).pledge) return null;
  const by: Player[] = [];
  for (let next = at + 2; next < Math.min(end, at + 12); next++) {
    const part = cast.at[next];
    if (part !== undefined) {
      if (part.from === next) by.push(...membersOf(part.player));
      next = Math.max(next, part.to - 1);
    } else if (sensesAt(copy, next).locative || sensesAt(copy, next).preposition !== undefined)
      return by.length > 0 ? { by, to: next + 1 } : null;
  }
  return null;
}

/** Where the list of duties is over: at the next clause, report or the sentence's end. */
function endOf(scene: Scene, sentence: Sentence, start: number): number {
  const { copy } = scene;
  const clause = sensesAt(copy, start - 1).complementizer !== undefined;
  for (let at = start; at < Math.min(sentence.to, start + limit); at++) {
    const senses = sensesAt(copy, at);
    if (
      (senses.connective && !senses.preposition) ||
      (senses.complementizer !== undefined && sensesAt(copy, at - 1).conjunction && !clause)
    )
      return at - (senses.complementizer === undefined ? 0 : 1);
    if (
      senses.preposition === undefined &&
      senses.cue?.some((cue) => cue.form === 'participle' || cue.form === 'past') &&
      markAt(copy, at - 1) === ','
    )
      return at - 1;
  }
  let to = Math.min(sentence.to, start + limit);
  while (to > start && copy.tokens[to - 1]?.kind === 'mark') to--;
  return to;
}
