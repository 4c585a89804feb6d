import type { Act, Sign } from '@masar/shapes';
import { sensesAt } from '../copy.ts';
import { clausesOf } from './clauses.ts';
import type { Draft } from './draft.ts';
import { mainClause } from './main-clause.ts';
import type { Scene } from './scene.ts';
import { complementizerOf, whoseClause } from './whose.ts';

/** How many tokens of the content are looked at: its main clause seldom runs on further. */
const reach = 35;

/** How many words at its beginning are signs of their own there. */
const opening = 2;

/**
 * The signs by which the act of a report is judged: the act by the rules, how it is reported and by whom, whose clause its main
 * clause is and in which form of the verb, a report inside it, and its words.
 */
export function signsOf(scene: Scene, draft: Draft, ruled: Act, reported: Draft | undefined): Sign[] {
  const { copy, cast } = scene;
  const { from, to } = draft.content;
  const main = clausesOf(copy, from, to)[0] ?? from;
  const signs: Sign[] = [
    `ruled ${ruled}`,
    `named ${draft.act}`,
    `rule ${draft.rule}`,
    `manner ${draft.manner}`,
    `speaker ${draft.speaker?.kind ?? 'none'}`,
    `led ${led(scene, draft)}`,
    `clause ${clauseSign(scene, draft, main)}`,
    ...(draft.form === null ? [] : [`cue ${draft.form.frame.id}`, `form ${draft.form.form} ${draft.form.agreement.person}`]),
    ...(reported === undefined ? [] : [`inner ${reported.act}`, `inner ${reported.speaker === draft.speaker ? 'own' : 'other'}`]),
  ].map((value) => ({ kind: 'report', value, at: null }));
  let words = 0;
  let opensWithName = false;
  for (let at = main; at < Math.min(to, main + reach); at++) {
    const token = copy.tokens[at];
    if (token?.kind === 'mark' && token.word.key === '.' && words > opening) break;
    if (token?.kind !== 'word') continue;
    // Who is named says nothing of what is done; that somebody is, where it begins, may.
    if (cast.at[at] !== undefined) {
      opensWithName ||= words < opening;
      continue;
    }
    const value = token.word.bare;
    if (words++ < opening) signs.push({ kind: 'opens', value, at });
    signs.push({ kind: 'word', value, at });
  }
  if (opensWithName) signs.push({ kind: 'report', value: 'opens with a name', at: null });
  return signs;
}

/** What leads into the content: nothing, a complementizer, or one with a pronoun on it. */
function led(scene: Scene, draft: Draft): string {
  const complementizer = complementizerOf(scene, draft);
  return typeof complementizer === 'object' ? `by a pronoun ${complementizer.person}` : complementizer ? 'plainly' : 'not';
}

/** Whose the main clause is, in which form its verb, and how it is denied. */
function clauseSign(scene: Scene, draft: Draft, main: number): string {
  const { verb, form, denied } = mainClause(scene, main, draft.content.to);
  const whose = whoseClause(scene, draft, main, verb === -1 ? main : verb);
  const told = verb === -1 ? 'no verb' : (form?.form ?? 'a verb');
  const first = sensesAt(scene.copy, verb).copula ? 'copula ' : '';
  return `${whose} ${first}${told} ${denied ?? 'asserted'}`;
}
