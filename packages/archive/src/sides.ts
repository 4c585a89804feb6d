import { told } from '@masar/shapes';
import { mustBeSigned } from './deeds.ts';
import { log } from './log.ts';
import type { Archive } from './open.ts';
import type { Row } from './record.ts';
import { Refusal } from './refusal.ts';

/** A side that a reader gives an actor, in every story that there is and will be. */
export interface SideGiven {
  /** What the actor is called as a speaker of records: a gazetteer key, or each name that stories give it. */
  readonly actors: readonly string[];
  /** Null: of none. */
  readonly side: string | null;
  readonly who: string;
  readonly why: string | null;
}

/** One change of the side of an actor. A value that is not there is as stories tell. */
export interface SideChange {
  readonly number: number;
  /** ISO 8601. */
  readonly at: string;
  readonly who: string;
  readonly what: 'correct' | 'undo';
  readonly why: string | null;
  readonly before: { readonly side?: string | null };
  readonly after: { readonly side?: string | null };
}

/** What was given, by actor; who is not in it is of the side that stories tell. */
type Given = Readonly<Record<string, string | null>>;

interface Detail {
  readonly actors: readonly string[];
  readonly why: string | null;
  readonly before: Given;
  readonly after: Given;
  /** Records that it changed. */
  readonly records: readonly string[];
  /** Of an undo: the change that it takes back. */
  readonly of?: number;
}

/** Gives an actor a side: of its statements, but for those of which a reader has set the side one by one. Throws a Refusal. */
export async function giveSide(archive: Archive, { actors, side, who, why }: SideGiven): Promise<void> {
  mustBeSigned(who);
  await archive.together(() => set(archive, actors, Object.fromEntries(actors.map((actor) => [actor, side])), { who, why }));
}

/** Takes back what readers did last with the side of an actor and what still holds. Throws a Refusal where there is nothing. */
export async function takeSideBack(archive: Archive, actors: readonly string[], who: string): Promise<void> {
  mustBeSigned(who);
  await archive.together(async () => {
    const all = await logged(archive, actors);
    const undone = new Set(all.map(({ detail }) => detail.of));
    const last = all.filter(({ number, detail }) => detail.of === undefined && !undone.has(number)).at(-1);
    if (last === undefined) throw new Refusal(told('nothing-to-undo', { id: actors.join(', ') }));
    await set(archive, last.detail.actors, last.detail.before, { who, why: null, of: last.number });
  });
}

/** What readers did with the side of an actor, oldest first. */
export async function sideHistory(archive: Archive, actors: readonly string[]): Promise<SideChange[]> {
  const one = (given: Given) => {
    const actor = actors.find((each) => each in given);
    return actor === undefined ? {} : { side: given[actor] ?? null };
  };
  return (await logged(archive, actors)).map(({ number, at, who, detail: { why, before, after, of } }) => ({
    number,
    at,
    who,
    what: of === undefined ? 'correct' : 'undo',
    why,
    before: one(before),
    after: one(after),
  }));
}

/** The sides that readers have given, by actor. */
export async function sidesGiven(archive: Archive, actors: readonly string[] | null = null): Promise<ReadonlyMap<string, string | null>> {
  const rows = await archive.query<{ actor: string; side: string | null }>(
    'select actor, side from actor_side where $1::text[] is null or actor = any ($1) order by actor',
    [actors],
  );
  return new Map(rows.map(({ actor, side }) => [actor, side]));
}

/** Records as they were read, those who speak of the sides that readers have given them. */
export async function withSidesGiven(archive: Archive, rows: readonly Row[]): Promise<readonly Row[]> {
  const speakers = [...new Set(rows.flatMap(({ speaker }) => speaker ?? []))];
  const given = speakers.length === 0 ? new Map<string, string | null>() : await sidesGiven(archive, speakers);
  if (given.size === 0) return rows;
  return rows.map((row) => {
    const side = row.speaker === null ? undefined : given.get(row.speaker);
    return side === undefined ? row : { ...row, side };
  });
}

interface By {
  readonly who: string;
  readonly why: string | null;
  readonly of?: number;
}

async function set(archive: Archive, actors: readonly string[], after: Given, { who, ...rest }: By): Promise<void> {
  const before = Object.fromEntries(await sidesGiven(archive, actors));
  const given = actors.filter((actor) => actor in after);
  await archive.query('delete from actor_side where actor = any ($1)', [actors]);
  await archive.query('insert into actor_side (actor, side) select * from unnest($1::text[], $2::text[])', [
    given,
    given.map((actor) => after[actor] ?? null),
  ]);
  const changed = await archive.query<{ id: string }>(
    `update record set side = case when given.actor is null then record.body ->> 'side' else given.side end
     from unnest($1::text[]) as one (actor) left join actor_side as given on given.actor = one.actor
     where record.facets @> array['speaker:' || one.actor] and record.kind = 'statement' and not 'side' = any (record.corrected)
       and record.side is distinct from case when given.actor is null then record.body ->> 'side' else given.side end
     returning record.id`,
    [actors],
  );
  const records = changed.map(({ id }) => id).sort();
  await log(archive, { who, what: 'side', detail: { actors, ...rest, before, after, records } satisfies Detail });
}

interface Logged {
  readonly number: number;
  readonly at: string;
  readonly who: string;
  readonly detail: Detail;
}

async function logged(archive: Archive, actors: readonly string[]): Promise<Logged[]> {
  const rows = await archive.query<{ number: string; at: Date; who: string; detail: Detail }>(
    `select number, at, who, detail from change where what = 'side' and (detail::jsonb -> 'actors') ?| $1::text[] order by number`,
    [actors],
  );
  return rows.map((row) => ({ ...row, number: Number(row.number), at: row.at.toISOString() }));
}
