import type { Act } from '@masar/shapes';
import type { Sentence } from '@masar/text';
import { markAt, quoteMarkedAt, sensesAt } from '../../copy.ts';
import { REPORTS } from '../../lexicon/marks.ts';
import type { Part, Player } from '../../mentions/cast.ts';
import { actOf, mannerOf, modalityOf } from '../act.ts';
import { confidenceOf } from '../confidence.ts';
import type { Draft, ReportSteps } from '../draft.ts';
import { readHeadline } from '../headline.ts';
import { runOn } from '../running.ts';
import { isComma, type Scene } from '../scene.ts';
import { readDash } from './dash.ts';
import { closeAt, trim } from './extent.ts';
import { readNoun } from './noun.ts';
import { readSource, sourceDraft } from './source.ts';
import { readStance } from './stance.ts';
import { readVerb } from './verb.ts';
import { readWhole } from './whole.ts';

/** Statements of copy whose subjects stand before their verbs. */
export const subjectFirst: ReportSteps = { find, finish };

function find(scene: Scene, sentences: readonly Sentence[], headline: Sentence | null): Draft[] {
  const all: Draft[] = readWhole(scene, sentences, headline);
  if (headline !== null) {
    const said = readHeadline(scene, headline);
    if (said !== null) all.push(said);
  }
  const own = all.length > 0;
  for (const sentence of sentences) {
    all.push(...readSentence(scene, sentence, own));
    for (let at = sentence.from; at < sentence.to; at++) {
      const said = readDash(scene, sentence, at, sentence.from === headline?.from);
      if (said !== null) all.push(said);
    }
  }
  runOn(scene, sentences, all);
  for (const draft of all) trim(scene, draft);
  const nested = all.filter((draft) => draft.content.to > draft.content.from);
  nest(nested);
  for (const draft of nested) draft.speaker ??= draft.parent?.speaker ?? null;
  return nested.filter((draft) => !toldOf(scene, draft));
}

function finish(scene: Scene, said: readonly Draft[]): Draft[] {
  const inner = new Map<Draft, Draft[]>();
  for (const draft of said) if (draft.parent !== null) inner.set(draft.parent, [...(inner.get(draft.parent) ?? []), draft]);
  for (const draft of said) finishOne(scene, draft, inner.get(draft) ?? []);
  return said
    .filter((draft) => draft.speaker !== null && draft.content.to > draft.content.from)
    .sort((a, b) => a.cue.from - b.cue.from || a.content.from - b.content.from);
}

/** "He said he was ready to meet" is one statement: an attitude that somebody tells of is what he tells, as in any quotation. */
const toldOf = ({ copy }: Scene, { rule, parent, cue }: Draft): boolean =>
  rule.startsWith('stance') && (copy.quoted[cue.from] !== -1 || (parent !== null && !whole.has(parent.rule)));

/** How many reports back in its sentence a report may look. */
const memory = 24;

function readSentence(scene: Scene, sentence: Sentence, own: boolean): Draft[] {
  const { tokens } = scene.copy;
  const all: Draft[] = [];
  /** The latest reports of the sentence: bounded, so that long sentences stay linear. */
  const done: Draft[] = [];
  const add = (draft: Draft) => {
    all.push(draft);
    if (done.push(draft) > memory) done.shift();
  };
  for (let at = sentence.from; at < sentence.to; at++) {
    const token = tokens[at];
    if (token === undefined || (!(token.word.marks & REPORTS) && token.word.senses.speechNoun === undefined)) continue;
    const source = readSource(scene, sentence, at);
    if (source !== null) {
      const draft = sourceDraft(scene, sentence, source);
      if (source.to >= sentence.to - 1) closeAt(done, source.from);
      if (draft !== null) add(draft);
      at = source.to - 1;
      continue;
    }
    const draft =
      readVerb(scene, sentence, at, done, own) ?? readStance(scene, sentence, at, done, own) ?? readNoun(scene, sentence, at, done);
    if (
      draft === null ||
      (draft.rule !== 'apposed-clause' &&
        done.some((one) => one.form !== null && one.content.from === draft.content.from && one.content.to === draft.content.to))
    )
      continue;
    add(draft);
  }
  return all;
}

/** Most statements that may lie within each other. */
const deepest = 48;

/** Enters each statement into the smallest one whose content holds its cue; what is inside ends with what holds it. */
function nest(all: readonly Draft[]): void {
  const byContent = [...all].sort((a, b) => a.content.from - b.content.from);
  const byCue = [...all].sort((a, b) => a.cue.from - b.cue.from);
  let next = 0;
  let open: Draft[] = [];
  for (const draft of byCue) {
    for (; next < byContent.length && (byContent[next] as Draft).content.from <= draft.cue.from; next++)
      open.push(byContent[next] as Draft);
    open = open.filter((one) => one.content.to >= draft.cue.to).slice(-deepest);
    draft.parent = smallest(open, draft);
  }
  for (const { content, parent } of all)
    if (parent !== null && content.from >= parent.content.from) content.to = Math.min(content.to, parent.content.to);
}

const size = ({ content }: Draft): number => content.to - content.from;

/** The smallest of these that is larger than the statement itself. */
function smallest(open: readonly Draft[], draft: Draft): Draft | null {
  let best: Draft | null = null;
  for (const one of open) if (one !== draft && size(one) > size(draft) && (best === null || size(one) < size(best))) best = one;
  return best;
}

const whole = new Set(['label', 'document']);

/** Acts that calling something by a name can be. */
const judging: ReadonlySet<Act> = new Set(['assess', 'accuse', 'support', 'deny', 'concern', 'warn']);

function finishOne(scene: Scene, draft: Draft, inner: readonly Draft[]): void {
  if (whole.has(draft.rule) || draft.rule === 'headline-colon') draft.manner = 'direct';
  else draft.manner = mannerOf(scene.copy, draft);
  if (!whole.has(draft.rule)) {
    const act = actOf(scene, draft, inner);
    const names = draft.form?.frame.kind === 'naming' && !judging.has(act);
    if (names) draft.telling = [];
    else draft.act = act;
    // The act of a negated cue tells the negation.
    const told = draft.form?.frame.negatedAct === draft.act && draft.act !== draft.form.frame.act;
    if (draft.modality === 'asserted' && !told) draft.modality = modalityOf(scene.copy, draft);
  }
  draft.confidence = confidenceOf(draft);
}

/** How far into its sentence, in tokens, who acts is named. */
const reach = 120;

/** The first mention of the sentence that no preposition governs and that owns nothing: who acts. */
export function acting(scene: Scene, sentence: Sentence, until: number): { who: Player; part: Part } | null {
  for (let at = sentence.from; at < Math.min(until, sentence.from + reach); at++) {
    const part = scene.cast.at[at];
    if (part === undefined || part.from < at) continue;
    at = part.to - 1;
    if (sensesAt(scene.copy, part.from - 1).preposition !== undefined || sensesAt(scene.copy, part.to).possessive) continue;
    if (part.form === 'pronoun' && sensesAt(scene.copy, part.from).pronoun?.role !== 'subject') continue;
    return { who: part.player, part };
  }
  return null;
}

/** True behind a comma, with adverbs between or not. */
export function behindComma(scene: Scene, at: number): boolean {
  let before = at - 1;
  while (sensesAt(scene.copy, before).adverb) before--;
  const quote = quoteMarkedAt(scene.copy, before);
  if (quote?.close === before && isComma(scene.copy, before - 1)) return true;
  return isComma(scene.copy, before) || markAt(scene.copy, before) === ';';
}
