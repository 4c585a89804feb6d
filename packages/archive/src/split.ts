import { type Encounter, type Span, type Statement, told } from '@masar/shapes';
import { characterCounter, recordId, unitCounter } from './anchor.ts';
import { logDeeds, mustBeSigned, mustStand, type State, statesOf } from './deeds.ts';
import type { Archive } from './open.ts';
import { conditionsIn, put, type Row } from './record.ts';
import { Refusal } from './refusal.ts';
import { type Index, termsOf } from './words.ts';

/** A split: the parts by their words, each of which stands once in the record's own, or by their place in UTF-16 units of the text. */
export interface Split {
  readonly record: string;
  readonly parts: readonly (Span | string)[];
  readonly who: string;
  readonly why: string | null;
  readonly index: Index;
}

interface Whole extends Omit<Row, 'terms' | 'body'> {
  readonly body: Statement | Encounter;
  readonly text: string;
  readonly textHash: string;
}

/**
 * Says that a record is several, each on a part of its words. The parts have its values, to be corrected one by one; searches leave
 * the whole out, and its id leads to them. A part that has been read already stays as it is. Gives the ids of the parts. Throws a Refusal.
 */
export async function split(archive: Archive, { record, parts, who, why, index }: Split): Promise<string[]> {
  mustBeSigned(who);
  return archive.together(async () => {
    const [state] = (await statesOf(archive, [record])) as [State];
    mustStand(state);
    const whole = await wholeOf(archive, record);
    const count = characterCounter(whole.text);
    const rows = placed(whole, parts).map((span): Row => {
      const quote = whole.text.slice(span.from, span.to);
      const { text: _, textHash, body, ...values } = whole;
      const id = recordId(textHash, whole.kind, span.from, span.to);
      return {
        ...values,
        id,
        start: count(span.from),
        stop: count(span.to),
        quote,
        terms: termsOf(index, { ...state, quote }, state.lang),
        // No reading has an id for it.
        body: { ...body, id, ...('evidence' in body ? { evidence: [span] } : partOf(body, span)) },
      };
    });
    const ids = rows.map(({ id }) => id);
    const made = await add(archive, rows);
    // What a person had set of the whole is set of its parts.
    await archive.query('update record set corrected = $2, place = $3 where id = any ($1)', [made, state.corrected, state.place]);
    await archive.query('update record set became = $2 where id = $1', [record, ids]);
    const records = [record, ...ids];
    await logDeeds(archive, { who, what: 'split' }, [
      { record, why, records, made, before: { became: [] }, after: { became: ids } },
      ...ids.map((id) => ({ record: id, why, records, before: {}, after: {} })),
    ]);
    return ids;
  });
}

/** What a part of a statement holds of its own. */
const partOf = (body: Statement, span: Span): Pick<Statement, 'content' | 'conditions'> => {
  const content = [span];
  return { content, conditions: conditionsIn({ ...body, content }) };
};

async function wholeOf(archive: Archive, record: string): Promise<Whole> {
  const [found] = await archive.query<Whole>(
    `select record.id, record.story_id as story, record.kind, record.start, record.stop, record.quote, record.speaker, record.side,
       record.addressees, record.act, record.manner, record.issues, record.said_on, record.occasion, record.track, record.body, copy.body as text, copy.hash as "textHash"
     from record join story on story.id = record.story_id join story_text as copy on copy.hash = story.text_hash where record.id = $1`,
    [record],
  );
  return found as Whole;
}

/** Writes the parts that are not there, or were and are withdrawn. Gives their ids. */
async function add(archive: Archive, rows: readonly Row[]): Promise<string[]> {
  const there = await archive.query<{ id: string; became: string[] }>(
    'select id, became from record where id = any ($1) and not withdrawn',
    [rows.map(({ id }) => id)],
  );
  for (const { id, became } of there)
    if (became.length > 0) throw new Refusal(`a part would be "${id}", which was ${became.length === 1 ? 'merged' : 'split'}`);
  const made = rows.filter(({ id }) => !there.some((one) => one.id === id));
  const ids = made.map(({ id }) => id);
  await archive.query(`update record set corrected = '{}' where id = any ($1)`, [ids]);
  await put(archive, made);
  return ids;
}

/** Where the parts stand in the text, in its order. Throws a Refusal where they are no parts. */
function placed(whole: Whole, parts: readonly (Span | string)[]): Span[] {
  const unit = unitCounter(whole.text);
  const [from, to] = [unit(whole.start), unit(whole.stop)];
  const spans = parts
    .map((part) => (typeof part === 'string' ? placeOf(part.trim(), whole.quote, from) : part))
    .sort((a, b) => a.from - b.from);
  if (spans.length < 2) throw new Refusal(told('split-parts'));
  let last = from;
  for (const span of spans) {
    if (!(Number.isInteger(span.from) && Number.isInteger(span.to) && span.from < span.to)) throw new Refusal(told('split-empty'));
    if (span.from < from || span.to > to) throw new Refusal(told('split-outside'));
    if (span.from < last) throw new Refusal(told('split-overlap'));
    last = span.to;
  }
  return spans;
}

function placeOf(words: string, quote: string, offset: number): Span {
  const at = quote.indexOf(words);
  if (words === '' || at < 0) throw new Refusal(told('words-absent', { words }));
  if (quote.indexOf(words, at + 1) >= 0) throw new Refusal(told('words-twice', { words }));
  return { from: offset + at, to: offset + at + words.length };
}
