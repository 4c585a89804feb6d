import type { Player } from './cast.ts';
import type { Gazetteer } from './gazetteer.ts';
import type { OfficePhrase } from './office-phrase.ts';

/** Who stands in for another, or is above ministers, is not called by the rest of his title. */
const beside = /^(deputy|vice|assistant|prime)-/;

/** True for somebody who bears the title, or began with it. */
export const startsWith = (who: Player, head: string): boolean =>
  who.titles.some((title) => title.startsWith(head) && (title.length === head.length || title.charAt(head.length) === ' ')) ||
  (who.titles.length === 0 && who.offices.some(({ title }) => title === head || (endsIn(title, head) && !beside.test(title))));

/** True for a key whose last word, behind a hyphen, is `word`. */
export const endsIn = (key: string, word: string): boolean => key.endsWith(word) && key.charAt(key.length - word.length - 1) === '-';

/** True where gender and side of the phrase allow the person. */
export function fits(who: Player, phrase: OfficePhrase, of: string | null, context: { readonly gazetteer: Gazetteer }): boolean {
  if (who.number !== 's') return false;
  if (who.gender !== null && who.gender !== phrase.title.gender) return false;
  return of === null || who.side === null || who.side === context.gazetteer.sideOf(of);
}
