import type { Act, CueForm } from '@masar/shapes';
import type { Sentence } from '@masar/text';
import { type Copy, sensesAt } from '../copy.ts';
import type { Complement } from './complement.ts';
import type { Draft } from './draft.ts';
import { isComma, passable, type Scene } from './scene.ts';
import type { Subject } from './subject.ts';

const kinds = ['clause', 'quotation', 'colon', 'governed', 'object'] as const;

const rulesOf = (how: string) => Object.fromEntries(kinds.map((kind) => [kind, `${how}-${kind}`])) as Record<Complement['kind'], string>;

/** How something is reported, and as what: the rules by their names, put together once. */
const rules = {
  verb: rulesOf('verb'),
  participle: rulesOf('participle'),
  relay: rulesOf('relay'),
  noun: rulesOf('noun'),
};

/** A report of the cue at `at`, its clause's head and the time in it found. */
export function make(
  scene: Scene,
  sentence: Sentence,
  at: number,
  form: CueForm,
  complement: Complement,
  subject: Subject | null,
  how: keyof typeof rules,
): Draft {
  const time = timeBetween(scene, subject !== null ? Math.min(subject.part.from, at) : at, complement.at);
  return {
    id: '',
    head: complement.summed
      ? complement.content.to
      : headOf(scene, sentence, subject !== null && subject.part.from < at ? subject.part.from : at),
    cue: { from: at, to: at + 1 },
    lemma: form.frame.lemma,
    form,
    rule: rules[how][complement.kind],
    speaker: subject?.who ?? null,
    speakerPart: subject?.part ?? null,
    content: { from: complement.content.from, to: complement.content.to },
    more: [],
    open: !complement.fixed,
    parent: null,
    via: [],
    addressees: [],
    act: deniedAct(scene.copy, at, form) ?? form.frame.act,
    manner: 'indirect',
    modality: 'asserted',
    confidence: 0,
    time,
    noun: false,
    telling: [],
  };
}

/** «لم توافق على»: the act of a report that is denied, where its verb does something by that. */
export const deniedAct = (copy: Copy, at: number, form: CueForm | null): Act | undefined =>
  form?.frame.negatedAct !== undefined && sensesAt(copy, at - 1).negation ? form.frame.negatedAct : undefined;

function timeBetween(scene: Scene, from: number, to: number): number | null {
  for (let at = from; at < to; at++) if ((scene.timeAt[at] ?? -1) !== -1) return scene.timeAt[at] as number;
  return null;
}

/** Longest phrase behind a preposition that opens a clause before its verb, in tokens. */
const topicReach = 12;

/** «…، وعن دور أوروبا قال»: the conjunction, behind a comma or at the sentence's start, of the phrase that stands before the verb; or `cue`. */
export function topicOf(scene: Scene, sentence: Sentence, cue: number): number {
  const { copy, cast } = scene;
  for (let at = cue - 1; at >= sentence.from && at > cue - topicReach; at--) {
    const { cue: forms, verb, complementizer, relative, conjunction, preposition } = sensesAt(copy, at);
    if (cast.at[at] !== undefined) continue;
    if (preposition !== undefined && at === sentence.from) return at;
    if (conjunction && sensesAt(copy, at + 1).preposition !== undefined && (at === sentence.from || isComma(copy, at - 1))) return at;
    const finite = (forms?.some(({ form }) => form !== 'noun') || verb !== undefined) && sensesAt(copy, at - 1).preposition === undefined;
    if (finite || complementizer || relative || isComma(copy, at)) return cue;
  }
  return cue;
}

/** First token of the clause that the cue opens: conjunctions, connectives and a comma before it belong to it. */
function headOf(scene: Scene, sentence: Sentence, cue: number): number {
  const from = sensesAt(scene.copy, cue).cue?.some(({ form }) => form === 'past') ? topicOf(scene, sentence, cue) : cue;
  let head = from;
  for (let at = from - 1; at >= sentence.from; at--) {
    const senses = sensesAt(scene.copy, at);
    // «الوفد عاد، ورفض»: what stands before the comma is of another clause.
    if (isComma(scene.copy, at)) return at;
    if (senses.conjunction || senses.connective || senses.topic || senses.auxiliary) head = at;
    else if (!passable(scene, at)) break;
  }
  return head;
}
