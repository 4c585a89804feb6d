import type { Pack, Reading, Senses, World } from '@masar/shapes';
import fc from 'fast-check';
import { createReader, type Reader } from '../read.ts';
import { gapsOf } from './coverage.ts';
import { faults } from './faults.ts';

/** One thing that every pack must show; `run` throws when it does not hold. */
export interface Clause {
  readonly name: string;
  readonly run: () => void;
}

const runs = 150;

/** Whole code points, and single UTF-16 units of any value: lone surrogates too. */
const unicode = fc.string({ unit: 'binary', maxLength: 400, size: 'max' });
const units = fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 200, size: 'max' }).map((codes) => String.fromCharCode(...codes));

const marks = [
  ...'"\'.,:;!?()[]-/|',
  ...'\u00ab\u00bb\u201c\u201d\u201e\u2033\u2018\u2019\u2039\u203a\u060c\u061b\u061f\u06d4\u2026\u2013\u2014',
  '((',
  '))',
  '\n',
  '\r\n',
  '\n\n',
  '\u2028',
  '\u00a0',
];
const digits = [
  '0',
  '7',
  '9',
  '10',
  '12',
  '31',
  '2021',
  '2021-12-30',
  '17/4/2001',
  '\u0663\u0661',
  '\u0662\u0660\u0662\u0661',
  '\u06f1\u06f2',
  '99999999999999999999',
];
/** Marks of direction, joiners, a byte order mark, a null, and halves of surrogate pairs. */
const hidden = [
  '\u200e',
  '\u200f',
  '\u202a',
  '\u202b',
  '\u202c',
  '\u202d',
  '\u202e',
  '\u2066',
  '\u2067',
  '\u2068',
  '\u2069',
  '\u200c',
  '\u200d',
  '\ufeff',
  '\u0000',
  '\ud83d',
  '\ude00',
  '\u0301',
];

/** What every pack must show, whatever is read with it. */
export function contract(pack: Pack, world: World): readonly Clause[] {
  const reader = createReader(pack, world);
  const copy = copyIn(pack, world);
  const published = fc.constantFrom(null, '2022-01-10', '2000-02-29');
  const all = (name: string, text: fc.Arbitrary<string>, numRuns: number): Clause => ({
    name,
    run: () =>
      fc.assert(
        fc.property(text, published, (drawn, date) => {
          const first = reader.read({ text: drawn, published: date });
          const found = faults(first, drawn);
          if (found.length > 0) throw new Error(found.join('\n'));
          if (JSON.stringify(reader.read({ text: drawn, published: date })) !== JSON.stringify(first))
            throw new Error('a second reading is another');
        }),
        { numRuns },
      ),
  });
  return [
    all('any Unicode text gives a sound reading', unicode, runs),
    all('any UTF-16 units give a sound reading, lone surrogates included', units, runs),
    all('words of the language in any order give a sound reading', copy, runs * 4),
    {
      name: 'of several stories at once each is read as it is alone',
      run: () =>
        fc.assert(
          fc.property(fc.array(copy, { maxLength: 4 }), (texts) => alike(reader, texts)),
          { numRuns: runs },
        ),
    },
    { name: 'nothing is read in an empty text', run: () => empty(reader.read({ text: '' })) },
    { name: 'each part of a language is there, or the pack says why not', run: () => covered(pack) },
    { name: "the pack's own examples give sound readings", run: () => examples(pack, reader) },
  ];
}

/** Copy of words that the pack's tables know: reports, encounters and times put together at random, and broken at random. */
function copyIn(pack: Pack, world: World): fc.Arbitrary<string> {
  const { lexicon } = pack;
  const having = (asks: (senses: Senses) => unknown) =>
    fc.constantFrom(...lexicon.filter(({ senses }) => asks(senses)).map(({ text }) => text));
  const word = fc.constantFrom(...lexicon.map(({ text }) => text));
  const name = fc.constantFrom(...pack.inflect(world).names.map(({ text }) => text));
  /** A word that no table knows, in the letters of the language: it may be a name. */
  const stranger = word.map((text) => [...text].reverse().join(''));
  const glue = fc.constantFrom(...pack.script.clitics.flat(), pack.script.article, pack.script.stretch, ...hidden);
  const frame = fc.constantFrom(...[...pack.story.takes, ...pack.story.furniture].map(({ text }) => `\n${text}\n`));
  const time = fc.constantFrom(...pack.times.flatMap(({ reads }) => reads.map(({ text }) => text)));
  const mark = fc.constantFrom(...marks);
  const space = fc.constantFrom(' ', ' ', ' ', ' ', '', '\n');
  const inRow = (...parts: fc.Arbitrary<string>[]) => fc.tuple(...parts, space).map((drawn) => drawn.slice(0, -1).join(' ') + drawn.at(-1));
  const source = having((senses) => senses.source);
  const cue = having((senses) => senses.cue);
  const complementizer = having((senses) => senses.complementizer);
  const title = having((senses) => senses.title);
  const piece = fc.oneof(
    { weight: 4, arbitrary: inRow(cue, name, complementizer) },
    {
      weight: 2,
      arbitrary: inRow(
        name,
        cue,
        having((senses) => senses.preposition),
        having((senses) => senses.speechNoun),
      ),
    },
    { weight: 2, arbitrary: inRow(source, name, mark) },
    { weight: 2, arbitrary: inRow(cue, mark, mark, word, word, word, mark) },
    {
      weight: 2,
      arbitrary: inRow(
        having((senses) => senses.encounterVerb),
        name,
        having((senses) => senses.encounter),
        name,
      ),
    },
    {
      weight: 1,
      arbitrary: inRow(
        having((senses) => senses.instrument),
        having((senses) => senses.provides),
        word,
        word,
      ),
    },
    {
      weight: 1,
      arbitrary: inRow(
        title,
        having((senses) => senses.nationality ?? senses.portfolio),
        name,
      ),
    },
    { weight: 1, arbitrary: inRow(fc.oneof(cue, title), stranger) },
    { weight: 1, arbitrary: inRow(title, stranger, stranger, word) },
    { weight: 1, arbitrary: inRow(time) },
    { weight: 4, arbitrary: inRow(word) },
    { weight: 2, arbitrary: inRow(mark) },
    { weight: 1, arbitrary: inRow(fc.constantFrom(...digits)) },
    { weight: 1, arbitrary: fc.oneof(glue, frame) },
  );
  return fc.array(piece, { maxLength: 60, size: 'max' }).map((pieces) => pieces.join(''));
}

function alike(reader: Reader, texts: readonly string[]): void {
  const together = JSON.stringify(reader.readAll(texts.map((text) => ({ text }))));
  if (together !== JSON.stringify(texts.map((text) => reader.read({ text })))) throw new Error('a story is read otherwise beside others');
}

function empty(reading: Reading): void {
  for (const [layer, records] of Object.entries(reading))
    if (Array.isArray(records) && records.length > 0) throw new Error(`${layer} of an empty text: ${JSON.stringify(records)}`);
}

function covered(pack: Pack): void {
  const gaps = gapsOf(pack);
  if (gaps.length > 0) throw new Error(gaps.join('\n'));
}

function examples(pack: Pack, reader: Reader): void {
  for (const rule of pack.times)
    for (const text of [...rule.reads.map((example) => example.text), ...rule.ignores]) {
      const found = faults(reader.read({ text }), text);
      if (found.length > 0) throw new Error(`${rule.id}: ${text}\n${found.join('\n')}`);
    }
}
