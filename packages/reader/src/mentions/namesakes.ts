import { type Copy, keyAt, sensesAt } from '../copy.ts';
import type { Cast, Part, Player } from './cast.ts';

/** A surname by which the gazetteer, or nothing, knows somebody means whoever of that surname the story has named in full before it brings him in. */
export function namesakes(copy: Copy, cast: Cast): void {
  const named = new Map<string, Player>();
  const first = new Map<string, Player>();
  const met = new Set<Player>();
  for (let at = 0; at < copy.tokens.length; at++) {
    const part = cast.at[at];
    if (part === undefined || part.from !== at || part.player.kind !== 'person') continue;
    const key = surnameOf(copy, part);
    const short = key !== null && (part.player.ref !== null || part.player.whole === key);
    // Who is known by the first word of his name tells that it is a surname ("Kim Jong Un"), and not whom it begins by chance ("Kerry Brown").
    const own = key === null ? undefined : (named.get(key) ?? (part.player.keys[0] === key ? first.get(key) : undefined));
    const who = short && !met.has(part.player) ? own : undefined;
    if (who !== undefined && who !== part.player) cast.enter({ ...part, player: who }, part.place);
    else met.add(part.player);
    if (part.form === 'office' ? part.player.ref !== null : part.form === 'name' && namedInFull(copy, part)) {
      named.set(part.player.keys.at(-1) as string, part.player);
      named.set(part.player.surname, part.player);
    }
    // "Kim Hyung-suk … Kim said": whoever is told by his surname first is told by it alone afterwards.
    if (part.form === 'name' && part.to > at + 1 && part.player.ref === null && keyAt(copy, at) === part.player.keys[0])
      first.set(part.player.keys[0] as string, part.player);
  }
}

/** "Kim", "Mr. Kim", "Abdel Salam": the surname, in one piece, of a mention without the given name; forms of address may stand before it. Null else. */
function surnameOf(copy: Copy, { from, to, player: { whole, surname } }: Part): string | null {
  let name = from;
  while (name < to - 1 && sensesAt(copy, name).honorific) name++;
  if (name === to - 1) return keyAt(copy, name);
  return makeUp(copy, name, to, surname) ? surname : makeUp(copy, name, to, whole) ? whole : null;
}

/** True where the keys of `[from, to)` make up `spelling`. */
function makeUp(copy: Copy, from: number, to: number, spelling: string): boolean {
  let reached = 0;
  for (let at = from; at < to; at++) {
    const key = keyAt(copy, at);
    if (!spelling.startsWith(key, reached)) return false;
    reached += key.length;
  }
  return reached === spelling.length;
}

/** True where the mention holds the first and the last word of the name, in however many pieces they are written. */
function namedInFull(copy: Copy, { from, to, player: { keys, surname } }: Part): boolean {
  if (keys.length < 2) return false;
  for (let at = from; at < to - 1; at++)
    if (keyAt(copy, at) === keys[0]) return keyAt(copy, to - 1) === keys.at(-1) || makeUp(copy, at + 1, to, surname);
  return false;
}
