import { createReader } from '@masar/reader';
import type { Reading, Span, Statement } from '@masar/shapes';
import { world } from '@masar/world';
import { describe, expect, test } from 'vitest';
import { conjugate } from '../morphology.ts';
import { ar } from '../pack.ts';
import { cueExamples, type Example, knownMisses } from './cue-examples.ts';
import { cueRows } from './cues.ts';

const reader = createReader(ar, world);
const published = '2025-04-06';

const fold = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[\u0640\u064b-\u065f\u0670]/g, '')
    .replace(/[أإآ]/g, 'ا')
    .replace(/ة/g, 'ه')
    .replace(/ى/g, 'ي');

const words = (text: string): string[] => fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];

/** All spellings of a row, folded. */
const spellings = new Map(cueRows.map((row) => [row.id as string, new Set(conjugate(row).map((form) => fold(form.text)))]));

/** True when the word is a form of the row, with what may be written together with it. */
function isForm(id: string, word: string): boolean {
  const forms = spellings.get(id) as Set<string>;
  for (const front of fold(word).match(/^([وف]?)([بلك]?)(ال)?/)?.[0] ? ['', 'و', 'ف', 'ب', 'ل', 'ال', 'وال', 'بال', 'لل'] : [''])
    for (const back of ['', 'ه', 'ها', 'هم', 'هما', 'نا']) {
      const whole = fold(word);
      if (!whole.startsWith(front) || !whole.endsWith(back)) continue;
      if (forms.has(whole.slice(front.length, whole.length - back.length))) return true;
    }
  return false;
}

/** Share of characters that two spans have in common, quotation marks and blanks at their ends aside. */
function overlap(text: string, one: Span, other: Span): number {
  const [a, b] = [trimmed(text, one), trimmed(text, other)];
  const both = Math.max(0, Math.min(a.to, b.to) - Math.max(a.from, b.from));
  return both / (a.to - a.from + b.to - b.from - both);
}

function trimmed(text: string, { from, to }: Span): Span {
  const outer = /[\s"«»“”'().،:؟!]/;
  while (from < to && outer.test(text[from] as string)) from++;
  while (to > from && outer.test(text[to - 1] as string)) to--;
  return { from, to };
}

const ownsCue = (id: string, reading: Reading, one: Statement): boolean =>
  one.why.rule.endsWith(`/${id}`) || isForm(id, reading.story.text.slice(one.cue.from, one.cue.to));

function sameSpeaker(text: string, span: Span | null, expected: string | null): boolean {
  if (span === null || expected === null) return span === null && expected === null;
  return words(text.slice(span.from, span.to)).join(' ') === words(expected).join(' ');
}

/** What is wrong with how an example is read; empty when nothing is. */
function wrong(id: string, example: Example): string {
  const reading = reader.read({ text: example.text, published });
  const { text } = reading.story;
  const from = text.lastIndexOf(example.content);
  const wanted = { from, to: from + example.content.length };
  const mine = reading.statements.filter((one) => ownsCue(id, reading, one));
  if (mine.length === 0) return 'cue: nothing read';
  const best = mine.reduce((a, b) => (overlap(text, b.content[0] as Span, wanted) > overlap(text, a.content[0] as Span, wanted) ? b : a));
  const span = best.content[0] as Span;
  if (overlap(text, span, wanted) < 0.7) return `content: ${text.slice(span.from, span.to)}`;
  const said = best.speakerSpan === null ? null : text.slice(best.speakerSpan.from, best.speakerSpan.to);
  if (!sameSpeaker(text, best.speakerSpan, example.speaker)) return `speaker: ${said}`;
  const act = example.act ?? cueRows.find((row) => row.id === id)?.act;
  return best.act === act ? '' : `act: ${best.act}`;
}

/** The words of the row that were read as a report where they are none. */
function misread(id: string, text: string): string[] {
  const reading = reader.read({ text, published });
  return reading.statements.filter((one) => ownsCue(id, reading, one)).map((one) => text.slice(one.cue.from, one.cue.to));
}

const missing = (id: string, text: string): boolean => knownMisses.some((one) => one.id === id && text.startsWith(one.text));

test('every row has its examples, and every example its row', () => {
  expect(Object.keys(cueExamples).sort()).toEqual(cueRows.map((row) => row.id).sort());
  for (const { reads, ignores } of Object.values(cueExamples)) {
    expect(reads.length).toBeGreaterThanOrEqual(2);
    expect(ignores.length).toBeGreaterThanOrEqual(1);
  }
});

test('content and speaker of an example stand in its text', () => {
  for (const { reads } of Object.values(cueExamples))
    for (const { text, content, speaker } of reads) {
      expect(text).toContain(content);
      if (speaker !== null) expect(text).toContain(speaker);
    }
});

for (const [id, { reads, ignores }] of Object.entries(cueExamples))
  describe(id, () => {
    for (const example of reads)
      if (missing(id, example.text))
        test(`known miss: ${example.text}`, () => expect(wrong(id, example), 'is read now: take it off knownMisses').not.toBe(''));
      else test(example.text, () => expect(wrong(id, example)).toBe(''));
    for (const text of ignores)
      if (missing(id, text))
        test(`known miss, ignores: ${text}`, () => expect(misread(id, text), 'is ignored now: take it off knownMisses').not.toEqual([]));
      else test(`ignores: ${text}`, () => expect(misread(id, text)).toEqual([]));
  });

test('every known miss is an example', () => {
  for (const { id, text } of knownMisses) {
    const { reads, ignores } = cueExamples[id] as { reads: readonly Example[]; ignores: readonly string[] };
    expect(
      [...reads.map((one) => one.text), ...ignores].filter((one) => one.startsWith(text)),
      text,
    ).toHaveLength(1);
  }
});
