import type { Player } from './cast.ts';
import type { Gazetteer } from './gazetteer.ts';
import type { OfficePhrase } from './office-phrase.ts';

/** Who stands in for another, or is above ministers, is not called by the rest of his title. */
const beside = /^(deputy|vice|assistant|prime)-/;

/** True for somebody who bears the title, or began with it. */
export const startsWith = (who: Player, head: string): boolean =>
  who.titles.some((title) => title === head || title.startsWith(`${head} `)) ||
  (who.titles.length === 0 && who.offices.some(({ title }) => title === head || (title.endsWith(`-${head}`) && !beside.test(title))));

/** True where gender and side of the phrase allow the person. */
export function fits(who: Player, phrase: OfficePhrase, of: string | null, context: { readonly gazetteer: Gazetteer }): boolean {
  if (who.number !== 's') return false;
  if (who.gender !== null && who.gender !== phrase.title.gender) return false;
  return of === null || who.side === null || who.side === context.gazetteer.sideOf(of);
}
