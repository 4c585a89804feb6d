import type { CueForm, FormKind, Senses } from '@masar/shapes';
import type { Sentence } from '@masar/text';
import { type Copy, sensesAt } from '../../copy.ts';
import type { Scene } from '../scene.ts';
import { clauseAhead } from './complement.ts';

/** A reporting verb with its auxiliaries: "has been saying", "was told", "will warn". */
export interface VerbGroup {
  /** First auxiliary, or the verb itself. */
  readonly from: number;
  readonly at: number;
  readonly form: CueForm;
  readonly use: 'finite' | 'passive' | 'participle' | 'infinitive';
  readonly negated: boolean;
  /** True where it is to come or only possible. */
  readonly ahead: boolean;
  /** True where it only seems so: "appeared to suggest". */
  readonly hedged?: boolean;
}

/** The verb groups that the forms at `at` can be; none where the word is no verb there. */
export function verbGroups(scene: Scene, sentence: Sentence, at: number): VerbGroup[] {
  const { copy } = scene;
  const forms = sensesAt(copy, at).cue;
  if (forms === undefined) return [];
  const { from, helps, negated } = auxiliaries(copy, sentence, at);
  return forms.flatMap((form) => {
    const use = useOf(scene, sentence, form.form, from, at, helps);
    return use === null ? [] : [{ from, at, form, use, negated, ahead: isAhead(helps) }];
  });
}

export const isAhead = (helps: readonly Help[]): boolean => helps.some((help) => help === 'future' || help === 'modal');

type Help = NonNullable<Senses['helps']>;

/** The auxiliaries and adverbs before a verb, nearest first. */
export function auxiliaries(copy: Copy, sentence: Sentence, at: number): { from: number; helps: Help[]; negated: boolean } {
  const helps: Help[] = [];
  let negated = false;
  let from = at;
  for (let before = at - 1; before >= sentence.from; before--) {
    const senses = sensesAt(copy, before);
    const help = senses.helps ?? shortHelp(copy, before, at);
    if (help === undefined && !senses.negation && !senses.adverb) break;
    if (copy.quoteAt[before] !== -1) break;
    if (senses.negation) negated = true;
    if (help !== undefined) helps.push(help);
    if (help !== undefined || senses.negation) from = before;
  }
  return { from, helps, negated };
}

/** "she's demanding", "he's said": an ending that owns elsewhere is short for an auxiliary behind who acts. */
function shortHelp(copy: Copy, at: number, verb: number): Help | undefined {
  const { possessive } = sensesAt(copy, at);
  const { pronoun } = sensesAt(copy, at - 1);
  if (!possessive || pronoun?.role !== 'subject') return undefined;
  const { cue, stance } = sensesAt(copy, verb);
  if (stance !== undefined || cue?.some(({ form }) => form === 'participle')) return 'be';
  return cue?.some(({ form, frame }) => form === 'past' && frame.quote && !frame.to.object && frame.kind === 'report') ? 'have' : undefined;
}

function useOf(
  scene: Scene,
  sentence: Sentence,
  form: FormKind,
  from: number,
  at: number,
  helps: readonly Help[],
): VerbGroup['use'] | null {
  const { copy } = scene;
  const [help] = helps;
  if (form === 'participle') return help === 'be' ? 'finite' : isGerund(copy, from) || isOwned(copy, from) ? null : 'participle';
  if (form === 'past' || form === 'passive') {
    if (help === 'have') return 'finite';
    if (help === 'be') return 'passive';
    if (help !== undefined) return form === 'past' && sensesAt(copy, at).cue?.some((one) => one.form === 'infinitive') ? 'finite' : null;
    return form === 'past' && !(isFree(scene, at - 1) && attributive(scene, sentence, at)) ? 'finite' : null;
  }
  if (form === 'present') return helps.length > 0 || isNounHere(scene, sentence, at) ? null : 'finite';
  if (form !== 'infinitive') return null;
  if (help === 'future' || help === 'modal' || help === 'do') return 'finite';
  if (help !== undefined) return null;
  if (sensesAt(copy, firstAdverb(copy, from) - 1).infinitive) return 'infinitive';
  return isNounHere(scene, sentence, at) ? null : 'finite';
}

/** True for a word that is no part of a mention, and for a pronoun that owns what follows. */
const isFree = (scene: Scene, at: number): boolean =>
  scene.cast.at[at] === undefined || (scene.cast.at[at]?.form === 'pronoun' && sensesAt(scene.copy, at).determiner !== undefined);

/**
 * "A scheme proposed by Riga", "with two envoys expected to come": a past form that tells what is done to the noun before it, since who
 * does it stands behind it, or since the noun comes along with something.
 */
export function isReduced({ copy, cast }: Scene, sentence: Sentence, { from, at, form }: VerbGroup, lead: number): boolean {
  if (from !== at || form.form !== 'past') return false;
  const next = cast.at[at + 2] ?? (sensesAt(copy, at + 2).determiner === undefined ? undefined : cast.at[at + 3]);
  if (sensesAt(copy, at + 1).agent && next !== undefined) return true;
  const opens = lead - 1 === sentence.from || copy.tokens[lead - 2]?.kind === 'mark';
  return lead > sentence.from && opens && sensesAt(copy, lead - 1).company !== undefined;
}

/** "by saying", "of demanding": a verbal noun behind a preposition. */
const isGerund = (copy: Copy, from: number): boolean => {
  const before = sensesAt(copy, from - 1);
  return before.preposition !== undefined && before.connective === undefined && !isMeans(before);
};

/** The first of the adverbs before `from`, or `from`: "to consistently tout". */
export function firstAdverb(copy: Copy, from: number): number {
  let at = from;
  while (sensesAt(copy, at - 1).adverb && !sensesAt(copy, at - 1).negation) at--;
  return at;
}

/** "his questioning of the envoy": a verbal noun that somebody owns. */
const isOwned = (copy: Copy, from: number): boolean => {
  const { possessive, pronoun } = sensesAt(copy, from - 1);
  return possessive === true || pronoun?.role === 'owner';
};

/** "began by saying": the preposition of who acts, which tells by what he does it before a verb; one of place does not. */
export const isMeans = ({ agent, locative }: Senses): boolean => agent === true && !locative;

/** "the proposed text", "proposed talks": between determiner or mark and a noun it is an adjective. */
function attributive(scene: Scene, sentence: Sentence, at: number): boolean {
  const { copy } = scene;
  // "The two shared concerns": a verb where no other follows.
  const counted = sensesAt(copy, at - 1).determiner !== undefined && sensesAt(copy, at - 2).determiner === 'definite';
  if (counted && at - 2 <= sentence.from + 1 && !clauseAhead(scene, sentence, at + 1, true)) return false;
  if (actsAlone(scene, sentence, at)) return false;
  let near = at - 1;
  while (sensesAt(copy, near).rank || (sensesAt(copy, near).adverb && !sensesAt(copy, near).negation)) near--;
  const before = sensesAt(copy, near);
  return (
    before.determiner !== undefined ||
    before.possessive === true ||
    (near === at - 1 && before.preposition !== undefined && before.connective === undefined)
  );
}

/** "Several said they would", "some proposed that": who is only counted acts where he opens the clause and no noun stands behind the verb. */
function actsAlone({ copy }: Scene, sentence: Sentence, at: number): boolean {
  const lead = at - 2;
  const opens = at - 1 === sentence.from || copy.tokens[lead]?.kind === 'mark' || sensesAt(copy, lead).connective === true;
  if (sensesAt(copy, at - 1).determiner !== 'indefinite' || !opens) return false;
  const { complementizer, pronoun, determiner, preposition } = sensesAt(copy, at + 1);
  const behind = [complementizer, pronoun, determiner, preposition].some((sense) => sense !== undefined);
  return behind || copy.tokens[at + 1]?.kind === 'mark';
}

/** A spelling that the tables have as a noun too: "the trade report". */
const isNoun = ({ speechNoun, document, encounter, instrument, title, collective }: Senses): boolean =>
  [speechNoun, document, encounter, instrument, title, collective].some((sense) => sense !== undefined);

/** A spelling that is noun and verb: a noun behind a determiner, an owner, an adjective, a preposition, or where no subject stands before it. */
function isNounHere(scene: Scene, sentence: Sentence, at: number): boolean {
  const { copy, cast } = scene;
  if (at === sentence.from) return true;
  const before = copy.tokens[at - 1];
  if (before === undefined || before.kind !== 'word') return before?.word.key !== ',' && before?.kind !== 'mark';
  const { senses } = before.word;
  if (cast.at[at] !== undefined) return true;
  const part = cast.at[at - 1];
  // "a Reuters report"
  if (part !== undefined && sensesAt(copy, part.from - 1).determiner === 'indefinite') return true;
  if (part !== undefined) return part.form === 'pronoun' && senses.pronoun?.role === 'owner';
  if (
    (senses.determiner !== undefined && senses.title === undefined && cast.at[at - 1] === undefined) ||
    senses.possessive ||
    senses.preposition !== undefined ||
    senses.nationality !== undefined ||
    ((senses.portfolio || senses.rank) && cast.at[at - 1] === undefined && isNoun(sensesAt(copy, at))) ||
    (senses.speechNoun !== undefined && senses.document === undefined)
  )
    return true;
  return senses.pronoun?.role === 'owner' || (senses.verb !== undefined && sensesAt(copy, at - 2).determiner === undefined);
}
