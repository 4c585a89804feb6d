import { type Copy, markAt, sensesAt } from '../copy.ts';
import type { Cast, Part } from './cast.ts';
import { nameable, nameEnd } from './name.ts';

export const isPerson = (part: Part | undefined): boolean => part?.player.kind === 'person';

/** «سفير روسيا في القاهرة جورجي فلان», «ممثل الحكومة في بغداد، سمير فلان»: behind the place where somebody has his office, his name. */
export function namesHolder(copy: Copy, cast: Cast, at: number): boolean {
  const from = markAt(copy, at) === ',' ? at + 1 : at;
  if (isPerson(cast.at[from])) return from === at || cast.at[from]?.form === 'name';
  return nameable(copy, from) && nameEnd(copy, from) > from + 1 && (from === at || sensesAt(copy, from).namePart === true);
}

/** How far the nouns may reach, in tokens. */
const longestCharge = 6;

/** «المبعوث إلى الشرق الأوسط فلان»: where nouns with the article end before the name of whom the office is, or null. */
export function charge(copy: Copy, cast: Cast, from: number): number | null {
  let at = from;
  for (; at < from + longestCharge; at++) {
    if (at > from && namesHolder(copy, cast, at)) return at;
    const { conjunction, title, cue, verb, rank } = sensesAt(copy, at);
    if (conjunction && at > from) continue;
    const joined = at > from && sensesAt(copy, at - 1).conjunction === true && rank === true;
    if (cast.at[at] !== undefined || title !== undefined || !(copy.tokens[at]?.word.definite || joined)) return null;
    if (verb ?? cue?.find(({ form }) => form !== 'noun')) return null;
  }
  return null;
}

/** «محافظ كركوك», «أمير منطقة فلانة»: where the name of the place ends that somebody governs, or null. */
export function governed(copy: Copy, cast: Cast, at: number): { readonly to: number; readonly of: string | null } | null {
  const place = cast.placeNames.get(at);
  if (place !== undefined) return place;
  const { locative, noun, preposition } = sensesAt(copy, at);
  if (!locative || !noun || preposition !== undefined || copy.tokens[at]?.word.definite) return null;
  const within = cast.placeNames.get(at + 1);
  if (within !== undefined) return within;
  const name = copy.tokens[at + 1];
  const isName = name?.kind === 'word' && !name.word.known && !name.word.definite && nameable(copy, at + 1);
  return isName ? { to: at + 2, of: null } : null;
}

/** «وزارة المالية», «اللجنة المالية»: a field that is spelled like the nationality of a state, but behind a body of a state («الحكومة المالية»). */
export function isField(copy: Copy, at: number): boolean {
  const { nationality, portfolio } = sensesAt(copy, at);
  if (!nationality?.of.startsWith('state/') || !portfolio) return false;
  return !(copy.tokens[at - 1]?.word.definite && sensesAt(copy, at - 1).collective?.ofState);
}
