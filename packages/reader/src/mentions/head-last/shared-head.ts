import { type Copy, markAt, sensesAt } from '../../copy.ts';
import type { Cast } from '../cast.ts';
import { wording } from '../name.ts';
import type { HeadPhrase } from './phrase.ts';

/** One of several that share a head: what it is of, by the gazetteer, and the phrase as it would be written alone. */
export interface Sharer {
  readonly of: string;
  readonly name: string;
}

/** Who shares a head, first to last, and where the first is told. */
export interface Shared {
  readonly from: number;
  readonly sharers: readonly Sharer[];
}

/** "Pakistani and Iranian officials", "the French, German and British foreign ministers": states before the phrase share its head. Null where none does. */
export function sharedHead(copy: Copy, cast: Cast, phrase: HeadPhrase): Shared | null {
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
  return { from: sensesAt(copy, from - 1).determiner === undefined ? from : from - 1, sharers };
}

/** What a word before a noun says it is of: a nationality, or a state or organisation by its letters («US», «EU»); null for others. */
function describes(copy: Copy, cast: Cast, at: number): string | null {
  const part = cast.at[at];
  const { nationality } = sensesAt(copy, at);
  if (nationality !== undefined && (part === undefined || part.form === 'nationality')) return nationality.of;
  if (part === undefined || part.from !== at || part.to !== at + 1 || part.form !== 'name') return null;
  const word = wording(copy, at, at + 1);
  return word === word.toUpperCase() && word !== word.toLowerCase() ? part.player.ref : null;
}
