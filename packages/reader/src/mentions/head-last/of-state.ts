import { type Copy, sensesAt } from '../../copy.ts';
import type { Player } from '../cast.ts';
import type { HeadPhrase } from './phrase.ts';
import type { Walk } from './walk.ts';

/** Notes who holds an office of a state that the copy does not name, or is a body of one, and which is spoken of there. */
export function ofStatesOwn({ copy, context, focus, sentence, paragraph }: Walk, who: Player, phrase: HeadPhrase): void {
  if (who.ofState || !isOfState(copy, phrase)) return;
  who.ofState = true;
  who.near = focus.stateSince(paragraph, sentence, (side) => context.gazetteer.isState(side));
}

/** "The deputy oil minister", "a spokesman for the ministry", not "Patriot Coal's president": no word tells of another owner. */
export function isOfState(copy: Copy, { from, to, parts, owner, of }: HeadPhrase): boolean {
  if (parts.length > 0 || owner !== null || of.length > 0) return false;
  let ofState = false;
  for (let at = from; at < to; at++) {
    const { title, collective, portfolio, document } = sensesAt(copy, at);
    if (title?.ofState || collective?.ofState) ofState = true;
    else if (collective !== undefined && portfolio !== true) return false;
    else if (copy.tokens[at]?.word.capital && at > from && (title ?? portfolio ?? document) === undefined) return false;
  }
  return ofState;
}
