import type { Token } from '@masar/shapes';
import type { Copy } from '../copy.ts';
import type { Cast, Player } from './cast.ts';
import { startsWith } from './fits.ts';
import { jointly } from './joint.ts';
import type { OfficePhrase } from './office-phrase.ts';

/** «الوزيران»: a dual title alone means the two of two sides mentioned last who bear it, or the one's counterpart. */
export function pairBefore(copy: Copy, cast: Cast, { from, to, title }: OfficePhrase): Player | null {
  const { definite, suffix } = (copy.tokens[from] as Token).word;
  if (title.number !== 'd' || !definite || suffix !== null || to !== from + 1) return null;
  const bears = (who: Player): boolean =>
    who.side !== null &&
    (startsWith(who, title.id) || who.titles.includes('counterpart') || (title.generic && (who.offices.length > 0 || who.ref !== null)));
  // «الزعيمان», of whom the copy spoke as two, not whoever has spoken since.
  const two = cast.together?.members ?? [];
  if (title.generic && two.every(bears) && new Set(two.map(({ side }) => side)).size === 2) return cast.together;
  const last = cast.recent.find(bears);
  const other = cast.recent.find((who) => who.side !== last?.side && bears(who));
  return last === undefined || other === undefined ? null : jointly(cast, [other, last]);
}
