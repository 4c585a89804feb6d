import type { Act, JudgedReport, Traits, Word } from '@masar/shapes';
import type { Draft } from './draft.ts';
import type { MainClause } from './main-clause.ts';
import type { Scene } from './scene.ts';
import { interned } from './tally.ts';
import { complementizerOf, whoseClause } from './whose.ts';

/** How many tokens of the content are looked at: its main clause seldom runs on further. */
const reach = 35;

/** How many words a content has at least that a full stop ends, and behind how many its beginning is over. */
const opening = 2;

/**
 * The signs by which the act of a report is judged: the act by the rules, how it is reported and by whom, whose clause its main
 * clause is and in which form of the verb, a report inside it, and its words.
 */
export function signsOf(
  scene: Scene,
  draft: Draft,
  ruled: Act,
  clause: MainClause,
  reported: Draft | undefined,
): Pick<JudgedReport, 'traits' | 'words' | 'at' | 'opensWithName'> {
  const { copy, cast } = scene;
  const words: Word[] = [];
  const tokens: number[] = [];
  let opensWithName = false;
  const end = Math.min(draft.content.to, clause.from + reach);
  for (let at = clause.from; at < end; at++) {
    const token = copy.tokens[at];
    if (token?.kind === 'mark' && token.word.key === '.' && words.length > opening) break;
    if (token?.kind !== 'word') continue;
    // Who is named says nothing of what is done; that somebody is, where it begins, may.
    if (cast.at[at] !== undefined) {
      opensWithName ||= words.length < opening;
      continue;
    }
    words.push(token.word);
    tokens.push(at);
  }
  return { traits: traitsOf(scene, draft, ruled, clause, reported), words, at: tokens, opensWithName };
}

function traitsOf(scene: Scene, draft: Draft, ruled: Act, clause: MainClause, reported: Draft | undefined): Traits {
  const { form, act, rule, manner, speaker } = draft;
  return {
    ruled,
    named: act,
    rule,
    manner,
    speaker: speaker?.kind ?? 'none',
    led: led(scene, draft),
    clause: clauseSign(scene, draft, clause),
    cue: form?.frame.id ?? null,
    form: form === null ? null : phrase(form.form, String(form.agreement.person)),
    inner: reported?.act ?? null,
    reporter: reported === undefined ? null : reported.speaker === speaker ? 'own' : 'other',
  };
}

/** What leads into the content: nothing, a complementizer, or one with a pronoun on it. */
function led(scene: Scene, draft: Draft): string {
  const complementizer = complementizerOf(scene, draft);
  return typeof complementizer === 'object' ? phrase('by a pronoun', String(complementizer.person)) : complementizer ? 'plainly' : 'not';
}

/** Whose the main clause is, in which form its verb, and how it is denied. */
function clauseSign(scene: Scene, draft: Draft, { from, verb, form, copula, denied }: MainClause): string {
  const whose = whoseClause(scene, draft, from, verb === -1 ? from : verb);
  const told = verb === -1 ? 'no verb' : (form?.form ?? 'a verb');
  return phrase(phrase(copula ? phrase(whose, 'copula') : whose, told), denied ?? 'asserted');
}

const phrases = new Map<string, Map<string, string>>();

/** The two with a space between, put together once: a judge finds a string that it has met sooner than one put together anew. */
function phrase(first: string, second: string): string {
  let of = phrases.get(first);
  if (of === undefined) {
    of = new Map();
    phrases.set(first, of);
  }
  let found = of.get(second);
  if (found === undefined) {
    found = interned(`${first} ${second}`);
    of.set(second, found);
  }
  return found;
}
