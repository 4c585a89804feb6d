import type { Token } from '@masar/shapes';
import type { Sentence } from '@masar/text';
import { type Cast, membersOf, type Player } from '../mentions/cast.ts';
import { sideBySide } from '../mentions/pair.ts';
import { addParty, type Sighting } from './sighting.ts';
import { saidAround } from './speaker.ts';
import type { View } from './view.ts';

/** How far behind its word a pronoun may stand that tells of two, in tokens. */
const near = 6;
/** How far before it the encounter of the two may stand, in tokens. */
const reach = 200;

/**
 * «لقاء آخر بينهما», «القمة التي ستجمعهما», «قمتهما»: those of the encounter of two that was told last, or else the two who were named
 * side by side last; «اتفقا على عقد قمة»: those who agreed to hold it.
 */
export function withTwo(view: View, sentence: Sentence, one: Sighting, found: readonly Sighting[]): void {
  if (view.heads === 'last' || one.parties.length > 0 || one.sides.size > 0) return;
  const two = isOfTwo(view, one)
    ? (namedSince(view, one, sentence.from) ?? ofLast(one, found) ?? namedSince(view, one, 1) ?? [])
    : agreed(view, one);
  for (const who of two) addParty(one, who);
}

function isOfTwo({ scene: { copy } }: View, one: Sighting): boolean {
  if (isDual(copy.tokens[one.at])) return true;
  for (let at = one.at + 1; at <= one.at + near; at++) {
    const token = copy.tokens[at];
    if (token?.kind !== 'word') return false;
    const { company, resumed, encounterVerb } = token.word.senses;
    if ((company === 'between' && resumed) || (encounterVerb !== undefined && isDual(token))) return true;
    if (company !== undefined) return false;
  }
  return false;
}

const isDual = (token: Token | undefined): boolean => {
  const suffix = token?.word.suffix;
  return suffix?.person === 3 && suffix.number === 'd';
};

/** The two of two sides who had the encounter told last that two had. */
function ofLast({ at }: Sighting, found: readonly Sighting[]): readonly Player[] | null {
  const last = found.findLast((other) => other.parties.length === 2 && other.rule !== 'telling');
  return last !== undefined && last.at >= at - reach && last.sides.size === 2 ? last.parties : null;
}

/** The two named side by side since the token at `from`: people, but for a meeting of its own «between them». */
function namedSince({ scene: { copy, cast } }: View, { at, weight }: Sighting, from: number): readonly Player[] | null {
  const both = jointSince(cast, at, from) ?? sideBySide(copy, cast, at, from);
  if (both === null) return null;
  const two = membersOf(both);
  const own = (weight === 'event' || weight === 'round') && !isDual(copy.tokens[at]);
  return own || two.every(({ kind }) => kind === 'person') ? two : null;
}

/** «الرئيسان السيسي وماكرون»: two people of two sides told as one, in the sentence of the token at `at`. */
function jointSince({ at: parts }: Cast, at: number, from: number): Player | null {
  for (let before = at - 1; from > 1 && before >= from; before--) {
    const player = parts[before]?.player;
    const [one, two] = player?.members ?? [];
    if (player?.members.length === 2 && one?.kind === 'person' && one.side !== null && two?.side !== null && one.side !== two?.side)
      return player;
  }
  return null;
}

/** Those several who agreed on it, where what they agreed on begins with it. */
function agreed(view: View, one: Sighting): readonly Player[] {
  if (one.rule !== 'noun' || one.definite || one.company || one.governor?.form !== 'infinitive') return [];
  const said = saidAround(view, one.at);
  if (said?.act !== 'agree' || said.speaker === null || one.from > said.content.from + 1) return [];
  const all = membersOf(said.speaker);
  return all.length > 1 && all.every(({ side }) => side !== null) ? all : [];
}
