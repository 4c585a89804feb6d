import { behindArticle, type Copy, edgeOf, markAt, sensesAt } from '../../copy.ts';
import type { Cast, Part } from '../cast.ts';
import { wording } from '../name.ts';
import type { HeadPhrase } from './phrase.ts';

/** One of several that share a head: what it is of, by the gazetteer, and the phrase as it would be written alone. */
export interface Sharer {
  readonly of: string;
  readonly name: string;
}

/** Who shares a head, first to last, and the words that tell it. */
export interface Shared {
  readonly from: number;
  readonly to: number;
  readonly sharers: readonly Sharer[];
}

/** Several that share a head, told before or behind it; null where none do. */
export const sharedHead = (copy: Copy, cast: Cast, phrase: HeadPhrase): Shared | null =>
  sharedBefore(copy, cast, phrase) ?? sharedBehind(copy, cast, phrase) ?? joinedBehind(copy, cast, phrase);

/** "Pakistani and Iranian officials", "the French, German and British foreign ministers": states before the phrase share its head. */
function sharedBefore(copy: Copy, cast: Cast, phrase: HeadPhrase): Shared | null {
  const own = describes(copy, cast, phrase.from);
  if (own === null || phrase.owner !== null || !sensesAt(copy, phrase.from - 1).conjunction) return null;
  const head = wording(copy, phrase.from + 1, phrase.to);
  const sharer = (of: string, at: number): Sharer => ({ of, name: `${wording(copy, at, at + 1)} ${head}` });
  const sharers = [sharer(own, phrase.from)];
  let from = phrase.from - 1;
  for (
    let of = describes(copy, cast, from - 1);
    of !== null;
    of = markAt(copy, from - 1) === ',' ? describes(copy, cast, from - 2) : null
  ) {
    from -= sharers.length === 1 ? 1 : 2;
    sharers.unshift(sharer(of, from));
  }
  if (sharers.length === 1) return null;
  while (sensesAt(copy, from - 1).rank) from--;
  return { from: sensesAt(copy, from - 1).determiner === undefined ? from : from - 1, to: phrase.to, sharers };
}

/** What a word before a noun says it is of: a nationality, or a state or organisation by its letters («US», «EU»); null for others. */
function describes(copy: Copy, cast: Cast, at: number): string | null {
  const part = cast.at[at];
  const { nationality } = sensesAt(copy, at);
  if (nationality !== undefined && (part === undefined || part.form === 'nationality')) return nationality.of;
  if (part === undefined || part.from !== at || part.to !== at + 1 || part.form !== 'name') return null;
  // "Israeli and Hamas negotiators": no adjective is made of a movement's name.
  if (part.player.kind === 'group') return part.player.ref;
  const word = wording(copy, at, at + 1);
  return word === word.toUpperCase() && word !== word.toLowerCase() ? part.player.ref : null;
}

/** "The foreign ministers of Russia, Turkey and Iran", "officials from Egypt and Qatar": states behind the phrase go on the list that it begins. */
function sharedBehind(copy: Copy, cast: Cast, phrase: HeadPhrase): Shared | null {
  const first = cast.at[phrase.to - 1];
  const head = sensesAt(copy, phrase.from).determiner === undefined ? phrase.from : phrase.from + 1;
  if (first === undefined || first.from <= phrase.head || phrase.parts.at(-1) !== first) return null;
  const words = wording(copy, head, first.from);
  const sharers: Sharer[] = [];
  for (let part: Part | undefined = first; part !== undefined && isSharer(part); ) {
    sharers.push({ of: part.player.ref as string, name: `${words} ${wording(copy, part.from, part.to)}` });
    const to: number = part.to;
    if (sharers.length > 1 && sensesAt(copy, edgeOf(copy, part) - 1).conjunction) return { from: phrase.from, to, sharers };
    const lead: number = markAt(copy, to) === ',' && sensesAt(copy, to + 1).conjunction ? to + 2 : to + 1;
    // "Envoys of Latvia and the United States"
    const next: number = behindArticle(copy, lead);
    part = markAt(copy, to) === ',' || sensesAt(copy, to).conjunction ? cast.at[next] : undefined;
    if (part?.from !== next) return null;
  }
  return null;
}

/** "Representatives of the Estonian army and the ELN": a state or organisation that a conjunction joins to the body that the phrase ends on. */
function joinedBehind(copy: Copy, cast: Cast, phrase: HeadPhrase): Shared | null {
  const lead = phrase.head + 1;
  const of = phrase.to > lead + 1 ? phrase.of.at(-1) : undefined;
  if (of === undefined || !sensesAt(copy, phrase.to).conjunction || sensesAt(copy, phrase.to - 1).collective === undefined) return null;
  const next = behindArticle(copy, phrase.to + 1);
  const part = cast.at[next];
  if (part?.from !== next || !isSharer(part) || part.player.ref === of) return null;
  const from = sensesAt(copy, phrase.from).determiner === undefined ? phrase.from : phrase.from + 1;
  const sharers = [
    { of, name: wording(copy, from, phrase.to) },
    { of: part.player.ref as string, name: `${wording(copy, from, lead + 1)} ${wording(copy, part.from, part.to)}` },
  ];
  return { from: phrase.from, to: part.to, sharers };
}

const isSharer = ({ form, player: { ref, kind } }: Part): boolean =>
  ref !== null && (form === 'name' || form === 'metonym') && (kind === 'state' || kind === 'organisation' || kind === 'group');
