import { acts, encounterStatuses } from '@masar/shapes';
import { log } from './log.ts';
import type { Archive } from './open.ts';
import { Refusal } from './refusal.ts';

/** What a reader may set of a record. Of an encounter, `act` is its status and `addressees` are those who took part. */
export interface Values {
  readonly speaker?: string | null;
  readonly side?: string | null;
  readonly addressees?: readonly string[];
  readonly act?: string;
  readonly issues?: readonly string[];
  /** True: the story does not say this. */
  readonly rejected?: boolean;
}

/** A correction: whose, of which record, and why. */
export interface Correction {
  readonly record: string;
  readonly who: string;
  readonly why: string | null;
  readonly values: Values;
}

/** One change of a record, as its history tells it. */
export interface Past {
  readonly number: number;
  /** ISO 8601. */
  readonly at: string;
  readonly who: string;
  readonly what: 'correct' | 'undo';
  readonly why: string | null;
  readonly before: Values;
  readonly after: Values;
}

interface State extends Required<Values> {
  readonly corrected: readonly string[];
}

interface Detail {
  readonly why: string | null;
  readonly before: State;
  readonly after: State;
  /** Of an undo: the change that it takes back. */
  readonly of?: number;
}

/** Sets what a reader says of a record. What was read is kept, and the change is logged with what stood before. Throws a Refusal. */
export async function correct(archive: Archive, { record, who, why, values }: Correction): Promise<void> {
  const given = Object.entries(values).filter(([, value]) => value !== undefined);
  if (given.length === 0) throw new Refusal('a correction says what it corrects');
  if (who.trim() === '') throw new Refusal('a correction says whose it is');
  await archive.together(async () => {
    const { kind, ...before } = await stateOf(archive, record);
    const known: readonly string[] = kind === 'statement' ? acts : encounterStatuses;
    if (values.act !== undefined && !known.includes(values.act))
      throw new Refusal(`"${values.act}" is no ${kind === 'statement' ? 'act' : 'status'}; there are ${known.join(', ')}`);
    const corrected = [...new Set([...before.corrected, ...given.map(([name]) => name)])].sort();
    await become(archive, record, { who, what: 'correct' }, { why, before, after: { ...before, ...values, corrected } });
  });
}

/** Takes the newest correction of a record back that still holds. Throws a Refusal where there is none. */
export async function undo(archive: Archive, { record, who }: Pick<Correction, 'record' | 'who'>): Promise<void> {
  await archive.together(async () => {
    const { kind: _, ...before } = await stateOf(archive, record);
    const changes = await changesOf(archive, record);
    const undone = new Set(changes.map(({ detail }) => detail.of));
    const last = changes.findLast(({ what, number }) => what === 'correct' && !undone.has(number));
    if (last === undefined) throw new Refusal(`no correction of "${record}" is left to take back`);
    await become(archive, record, { who, what: 'undo' }, { why: null, before, after: last.detail.before, of: last.number });
  });
}

/** What became of a record since it was read, oldest first; each change with the values that it changed. Throws a Refusal. */
export async function history(archive: Archive, record: string): Promise<readonly Past[]> {
  await stateOf(archive, record);
  return (await changesOf(archive, record)).map(({ number, at, who, what, detail: { why, before, after } }) => {
    const changed = (names as readonly (keyof Values)[]).filter((name) => JSON.stringify(before[name]) !== JSON.stringify(after[name]));
    const of = (state: State): Values => Object.fromEntries(changed.map((name) => [name, state[name]]));
    return { number, at, who, what, why, before: of(before), after: of(after) };
  });
}

const names = ['speaker', 'side', 'addressees', 'act', 'issues', 'rejected'] as const;

async function stateOf(archive: Archive, record: string): Promise<State & { kind: 'statement' | 'encounter' }> {
  const [found] = await archive.query<State & { kind: 'statement' | 'encounter' }>(
    `select kind, ${names.join(', ')}, corrected from record where id = $1 for update`,
    [record],
  );
  if (found === undefined) throw new Refusal(`the archive has no record "${record}"`);
  return found;
}

async function changesOf(archive: Archive, record: string) {
  const rows = await archive.query<{ number: string; at: Date; who: string; what: 'correct' | 'undo'; detail: Detail }>(
    `select number, at, who, what, detail from change where record_id = $1 order by number`,
    [record],
  );
  return rows.map((row) => ({ ...row, number: Number(row.number), at: row.at.toISOString() }));
}

async function become(archive: Archive, record: string, by: { who: string; what: 'correct' | 'undo' }, detail: Detail): Promise<void> {
  const { speaker, side, addressees, act, issues, rejected, corrected } = detail.after;
  await archive.query(
    'update record set speaker = $2, side = $3, addressees = $4, act = $5, issues = $6, rejected = $7, corrected = $8 where id = $1',
    [record, speaker, side, addressees, act, issues, rejected, corrected],
  );
  await log(archive, { ...by, record, detail });
}
