import type { Sentence } from '@masar/text';
import { sensesAt } from '../../copy.ts';
import type { Part } from '../../mentions/cast.ts';
import type { Draft } from '../draft.ts';
import { isComma, type Scene } from '../scene.ts';
import { sourceDraft as draftOfPhrase, type Source as Phrase, readSource as readPhrase } from '../sources.ts';
import { clauseAhead } from './complement.ts';
import { subjectBefore, subjectBehind } from './subject.ts';
import { verbGroups } from './verb-group.ts';

/** An attribution; `verb` is the verb of one that is a clause. */
interface Source extends Phrase {
  readonly verb?: number;
}

/** How far behind its word an attribution may have its verb, in tokens. */
const reach = 30;

/** Reads the attribution phrase at `at`: "according to the ministry", "as one adviser pointed out". */
export function readSource(scene: Scene, sentence: Sentence, at: number): Source | null {
  const { source } = sensesAt(scene.copy, at);
  if (source === undefined) return null;
  if (source.takes === 'verb') return clauseSource(scene, sentence, at, source.lemma);
  const loose = source.lemma === 'according to';
  return readPhrase(scene, sentence, at, (_, before) => speakerBehind(scene, sentence, before, loose));
}

/** Who is named behind the phrase; `loose` where any noun phrase may be a source: "citing the price of oil" names none. */
function speakerBehind(scene: Scene, sentence: Sentence, before: number, loose: boolean): Part | null {
  const known = scene.cast.at[before + 1] ?? scene.cast.at[before + 2];
  // "citing her work": what somebody owns is no source.
  if (!loose && known !== undefined && sensesAt(scene.copy, known.from).pronoun?.role === 'owner') return null;
  if (known !== undefined && (known.from === before + 1 || sensesAt(scene.copy, before + 1).determiner !== undefined))
    return withName(scene, known);
  return loose ? (subjectBehind(scene, sentence, before + 1)?.part ?? null) : null;
}

/** "According to the envoy, Ana Mora, it was": with his name between commas. */
function withName({ copy, cast }: Scene, part: Part): Part {
  const name = isComma(copy, part.to) ? cast.at[part.to + 1] : undefined;
  return name?.player === part.player && name.form === 'name' && isComma(copy, name.to) ? { ...part, to: name.to } : part;
}

/** "as one adviser pointed out": a clause of its own whose verb of saying takes nothing, at the sentence's start or behind a mark. */
function clauseSource(scene: Scene, sentence: Sentence, at: number, lemma: string): Source | null {
  const { copy } = scene;
  if (at > sentence.from && copy.tokens[at - 1]?.kind !== 'mark' && !sensesAt(copy, at - 1).conjunction) return null;
  // "as was true for the few years": what a verb follows names nobody.
  if (sensesAt(copy, at + 1).helps !== undefined) return null;
  const clause = { from: at + 1, to: sentence.to };
  for (let verb = at + 2; verb < Math.min(sentence.to, at + reach); verb++) {
    if (copy.quoteAt[verb] !== -1) return null;
    const group = verbGroups(scene, clause, verb).find(({ use, form }) => use === 'finite' && form.frame.clause);
    if (group === undefined || group.ahead || group.negated) continue;
    let to = verb + 1;
    while (to < sentence.to && to < verb + 8 && copy.tokens[to]?.kind !== 'mark') to++;
    const next = sensesAt(copy, verb + 1);
    const bare =
      to === verb + 1 ||
      group.form.frame.to.object ||
      next.preposition !== undefined ||
      next.adverb === true ||
      scene.timeAt[verb + 1] !== -1;
    const subject = bare && (isComma(copy, to) || to >= sentence.to - 1) ? subjectBefore(scene, clause, group.from) : null;
    return subject === null ? null : { from: at, to, speaker: subject.part, via: [], lemma, verb };
  }
  return null;
}

/** The statement that it makes: behind a clause and a comma it attributes that clause, and what a conjunction joins on is another. */
export function sourceDraft(scene: Scene, sentence: Sentence, source: Source): Draft | null {
  const made = draftOfPhrase(scene, sentence, source);
  const draft = made === null || source.verb === undefined ? made : { ...made, cue: { from: source.verb, to: source.verb + 1 } };
  if (draft === null || draft.content.to <= source.from || draft.content.from >= source.from) return draft;
  const joined = isComma(scene.copy, source.to) && sensesAt(scene.copy, source.to + 1).conjunction === true;
  if (joined && clauseAhead(scene, { from: sentence.from, to: source.from }, draft.content.from)) draft.content.to = source.from;
  return draft;
}
