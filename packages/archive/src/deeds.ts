import { told } from '@masar/shapes';
import { logAll } from './log.ts';
import type { Archive } from './open.ts';
import { placeNow } from './record.ts';
import { Refusal } from './refusal.ts';

/** What a reader may set of a record. Of an encounter, `act` is its status and `addressees` are those who took part; it alone has `on` and `place`. */
export interface Values {
  readonly speaker?: string | null;
  readonly side?: string | null;
  readonly addressees?: readonly string[];
  readonly act?: string;
  readonly issues?: readonly string[];
  /** The day or days, EDTF. */
  readonly on?: string | null;
  /** Gazetteer key or name. */
  readonly place?: string | null;
  /** True: the story does not say this. */
  readonly rejected?: boolean;
}

/** What readers do with records. */
export type Deed = 'correct' | 'merge' | 'split';

/** What the log keeps of a deed, once for each record that it concerns. */
export interface Detail {
  readonly why: string | null;
  readonly before: Partial<Kept>;
  readonly after: Partial<Kept>;
  /** Of a merge and a split: the record that was merged or split, then the one that it was merged into, or its parts. */
  readonly records?: readonly string[];
  /** Of a split: the parts that were not there before. */
  readonly made?: readonly string[];
  /** Of an undo: the change that it takes back. */
  readonly of?: number;
}

/** What of a record a reader's deeds may change. */
export interface Kept extends Required<Values> {
  readonly corrected: readonly string[];
  readonly became: readonly string[];
}

/** A record as a deed finds it. */
export interface State extends Kept {
  readonly id: string;
  readonly kind: 'statement' | 'encounter';
  readonly quote: string;
  readonly lang: string;
}

export interface Change {
  readonly number: number;
  /** ISO 8601. */
  readonly at: string;
  readonly who: string;
  readonly what: Deed | 'undo';
  readonly detail: Detail;
}

/** The columns that a reader sets. */
export const names = ['speaker', 'side', 'addressees', 'act', 'issues', 'on', 'place', 'rejected'] as const;

/** What a reader sets is a column of the same name, but for these. */
const columns: Readonly<Record<string, string>> = { on: 'record.said_on', place: placeNow };
const columnOf = (name: string): string => columns[name] ?? `record.${name}`;

/** The records of these ids, held until the transaction ends; in the order that was asked. Throws a Refusal where one is not there. */
export async function statesOf(archive: Archive, ids: readonly string[]): Promise<State[]> {
  const found = await archive.query<State>(
    `select record.id, record.kind, record.quote, ${names.map((name) => `${columnOf(name)} as "${name}"`).join(', ')}, record.corrected, record.became, copy.lang
     from record join story on story.id = record.story_id join story_text as copy on copy.hash = story.text_hash
     where record.id = any ($1) order by record.id for update of record`,
    [ids],
  );
  return ids.map((id) => {
    const state = found.find((one) => one.id === id);
    if (state === undefined) throw new Refusal(told('no-record', { id }));
    return state;
  });
}

/** Throws a Refusal where other records stand in the place of this one. */
export function mustStand({ id, became }: State): void {
  if (became.length === 1) throw new Refusal(told('was-merged', { id, into: became.join('') }));
  if (became.length > 1) throw new Refusal(told('was-split', { id, into: became.join(', ') }));
}

/** Throws a Refusal where nobody answers for a deed. */
export function mustBeSigned(who: string): void {
  if (who.trim() === '') throw new Refusal(told('unsigned'));
}

/** What readers did with a record, oldest first. */
export async function changesOf(archive: Archive, record: string): Promise<Change[]> {
  const rows = await archive.query<{ number: string; at: Date; who: string; what: Change['what']; detail: Detail }>(
    `select number, at, who, what, detail from change where record_id = $1 order by number`,
    [record],
  );
  return rows.map((row) => ({ ...row, number: Number(row.number), at: row.at.toISOString() }));
}

/** Those that hold: no undo took them back. */
export function holding(changes: readonly Change[]): Change[] {
  const undone = new Set(changes.map(({ detail }) => detail.of));
  return changes.filter(({ what, number }) => what !== 'undo' && !undone.has(number));
}

/** Logs what was done with records, a change for each. */
export const logDeeds = (
  archive: Archive,
  by: { readonly who: string; readonly what: Change['what'] },
  details: readonly (Detail & { readonly record: string })[],
): Promise<void> =>
  logAll(
    archive,
    details.map(({ record, ...detail }) => ({ ...by, record, detail })),
  );
