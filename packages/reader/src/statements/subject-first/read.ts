import type { Sentence } from '@masar/text';
import { keyAt, sensesAt } from '../../copy.ts';
import { REPORTS } from '../../lexicon/marks.ts';
import type { Part, Player } from '../../mentions/cast.ts';
import { actOf, mannerOf, modalityOf } from '../act.ts';
import { confidenceOf } from '../confidence.ts';
import type { Draft } from '../draft.ts';
import { isComma, type Scene } from '../scene.ts';
import { readSource, sourceDraft } from '../sources.ts';
import { readHeadline } from '../statements.ts';
import { closeAt, trim } from './extent.ts';
import { readNoun } from './noun.ts';
import { readVerb } from './verb.ts';
import { readWhole } from './whole.ts';

/** Reads all statements of copy whose subjects stand before their verbs, in text order. */
export function readSubjectFirst(scene: Scene, sentences: readonly Sentence[], headline: Sentence | null): Draft[] {
  const all: Draft[] = readWhole(scene, sentences, headline);
  if (headline !== null) {
    const said = readHeadline(scene, headline);
    if (said !== null) all.push(said);
  }
  for (const sentence of sentences) all.push(...readSentence(scene, sentence));
  for (const draft of all) trim(scene, draft);
  const said = all.filter((draft) => draft.content.to > draft.content.from);
  nest(said);
  for (const draft of said) draft.speaker ??= draft.parent?.speaker ?? null;
  const inner = new Map<Draft, Draft[]>();
  for (const draft of said) if (draft.parent !== null) inner.set(draft.parent, [...(inner.get(draft.parent) ?? []), draft]);
  for (const draft of said) finish(scene, draft, inner.get(draft) ?? []);
  return said
    .filter((draft) => draft.speaker !== null && draft.content.to > draft.content.from)
    .sort((a, b) => a.cue.from - b.cue.from || a.content.from - b.content.from);
}

function readSentence(scene: Scene, sentence: Sentence): Draft[] {
  const { tokens } = scene.copy;
  const done: Draft[] = [];
  for (let at = sentence.from; at < sentence.to; at++) {
    const token = tokens[at];
    if (token === undefined || (!(token.word.marks & REPORTS) && token.word.senses.speechNoun === undefined)) continue;
    const source = readSource(scene, sentence, at);
    if (source !== null) {
      const draft = sourceDraft(scene, sentence, source);
      if (source.to >= sentence.to - 1) closeAt(done, source.from);
      if (draft !== null) done.push(draft);
      at = source.to - 1;
      continue;
    }
    const draft = readVerb(scene, sentence, at, done) ?? readNoun(scene, sentence, at, done);
    if (
      draft === null ||
      done.some((one) => one.form !== null && one.content.from === draft.content.from && one.content.to === draft.content.to)
    )
      continue;
    done.push(draft);
  }
  return done;
}

/** Enters each statement into the smallest one whose content holds its cue; what is inside ends with what holds it. */
function nest(all: Draft[]): void {
  const bySize = [...all].sort((a, b) => a.content.to - a.content.from - (b.content.to - b.content.from));
  for (const draft of all) {
    const size = draft.content.to - draft.content.from;
    draft.parent =
      bySize.find(
        (one) =>
          one !== draft && one.content.to - one.content.from > size && one.content.from <= draft.cue.from && draft.cue.to <= one.content.to,
      ) ?? null;
    if (draft.parent !== null && draft.content.from >= draft.parent.content.from)
      draft.content.to = Math.min(draft.content.to, draft.parent.content.to);
  }
}

const whole = new Set(['label', 'document']);

function finish(scene: Scene, draft: Draft, inner: readonly Draft[]): void {
  if (whole.has(draft.rule) || draft.rule === 'headline-colon') draft.manner = 'direct';
  else draft.manner = mannerOf(scene.copy, draft);
  if (!whole.has(draft.rule)) {
    draft.act = actOf(scene, draft, inner);
    if (draft.modality === 'asserted') draft.modality = modalityOf(scene.copy, draft);
  }
  draft.confidence = confidenceOf(draft);
}

/** The first mention of the sentence that no preposition governs and that owns nothing: who acts. */
export function acting(scene: Scene, sentence: Sentence, until: number): { who: Player; part: Part } | null {
  for (let at = sentence.from; at < until; at++) {
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
  const quote = scene.copy.quotes[scene.copy.quoteAt[before] ?? -1];
  if (quote?.close === before && isComma(scene.copy, before - 1)) return true;
  return isComma(scene.copy, before) || keyAt(scene.copy, before) === ';';
}
