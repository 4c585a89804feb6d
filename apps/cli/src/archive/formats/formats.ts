import type { Exported } from '@masar/archive';
import type { Format } from '@masar/server';
import { stringify } from 'csv-stringify/sync';
import { followTheMoneyOf } from './followthemoney.ts';
import type { formatNames } from './names.ts';
import { ninjsOf } from './ninjs.ts';
import { ploverOf } from './plover.ts';

/** The columns of the table in their order, each with what it holds: the codebook. */
export const codebook: readonly (readonly [keyof Exported, string])[] = [
  ['id', 'id of the record: of its text and the place in it, the same after a re-reading'],
  ['kind', 'statement or encounter'],
  ['quote', 'the words of the story that the record rests on'],
  ['start', 'first character of the quote, in Unicode code points of the text, from 0'],
  ['stop', 'the character behind the last'],
  ['speaker', 'gazetteer key or name of who says it; empty where the copy does not tell'],
  ['side', 'state or organisation that the speaker speaks for'],
  ['addressees', 'who was told, or took part; several with ; between'],
  ['act', 'what the statement does, or the status of the encounter'],
  ['manner', 'direct, indirect or mixed; the kind of the encounter'],
  ['modality', 'asserted, hedged, denied or hypothetical; empty for an encounter'],
  ['conditions', 'what must be for it to hold, in its own words; several with ; between; empty for an encounter'],
  ['issues', 'gazetteer keys of issues; several with ; between'],
  ['on', 'when it was said or held, EDTF'],
  ['place', 'where an encounter is held, as the copy names it'],
  ['corrected', 'columns that a person has set; several with ; between'],
  ['story', 'id of the story'],
  ['title', 'headline'],
  ['outlet', 'who published it'],
  ['url', 'its address'],
  ['published', 'day of publication, ISO 8601'],
  ['lang', 'language of the story, ISO 639-1'],
  ['before', 'the words before the quote'],
  ['after', 'the words behind the quote'],
  ['textHash', 'SHA-256 of the UTF-8 bytes of the text that was read'],
];

const names = codebook.map(([name]) => name);

// A cell that begins like a formula would be run by a spreadsheet.
const table = (rows: unknown[][]): string => stringify(rows, { escape_formulas: true });

const annotation = (record: Exported): object => ({
  '@context': 'http://www.w3.org/ns/anno.jsonld',
  id: `urn:masar:${record.id}`,
  type: 'Annotation',
  motivation: 'classifying',
  body: Object.fromEntries(
    (['kind', 'speaker', 'side', 'addressees', 'act', 'manner', 'conditions', 'issues', 'on'] as const).map((name) => [name, record[name]]),
  ),
  target: {
    source: record.url ?? `urn:sha256:${record.textHash}`,
    selector: [
      { type: 'TextQuoteSelector', exact: record.quote, prefix: record.before, suffix: record.after },
      { type: 'TextPositionSelector', start: record.start, end: record.stop },
    ],
  },
});

const each =
  (line: (record: Exported) => string): Format['story'] =>
  (records) =>
    records.map(line).join('');

const json = (value: object): string => `${JSON.stringify(value)}\n`;

const lines = (story: Format['story']): Format => ({ type: 'application/x-ndjson', head: '', story });

/**
 * What records are handed on as: NDJSON; CSV as of RFC 4180, its columns told by the codebook; the W3C Web Annotation model (2017),
 * one annotation a line; IPTC ninjs 3.0, a story a line; entities of FollowTheMoney and events of PLOVER, one a line.
 */
export const formats: Readonly<Record<string, Format>> = {
  ndjson: lines(each(json)),
  csv: {
    type: 'text/csv; charset=utf-8; header=present',
    head: table([names]),
    story: each((record) => table([names.map((name) => (Array.isArray(record[name]) ? record[name].join('; ') : record[name]))])),
  },
  annotations: lines(each((record) => json(annotation(record)))),
  ninjs: lines((records) => json(ninjsOf(records))),
  ftm: lines(each((record) => followTheMoneyOf(record).map(json).join(''))),
  plover: lines(
    each((record) => {
      const event = ploverOf(record);
      return event === null ? '' : json(event);
    }),
  ),
} satisfies Record<(typeof formatNames)[number], Format>;
