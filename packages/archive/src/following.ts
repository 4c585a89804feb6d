import type { FollowedEncounter, FollowedPosition, Moment, MomentKind } from '@masar/shapes';
import { address } from './alerts.ts';
import type { Archive } from './open.ts';

/** What is followed: encounters in the order in which they became known. */
export interface Following {
  readonly encounters: readonly FollowedEncounter[];
  readonly positions: readonly FollowedPosition[];
}

/** A moment as it is kept. */
export interface KeptMoment extends Moment {
  readonly number: number;
  /** ISO 8601. */
  readonly at: string;
}

/** Encounters that are followed, in the order in which they became known; of one track where it is given. */
export async function followedEncounters(archive: Archive, track?: string): Promise<FollowedEncounter[]> {
  const rows = await archive.query<Omit<FollowedEncounter, 'changed'> & { changed: Date }>(
    `select uid, track, records, sequence, changed, ended, state, differ from followed_encounter
     where $1::text is null or track = $1 order by known`,
    [track ?? null],
  );
  return rows.map((row) => ({ ...row, changed: row.changed.toISOString() }));
}

/** Records that may stand for one on which no encounter rests any more: what it became, then what told of the same encounter. */
export async function standIns(archive: Archive, record: string): Promise<string[]> {
  const rows = await archive.query<{ id: string }>(
    `with recursive onward (id, far) as (
       select $1::text, 0 union select unnest(record.became), far + 1 from onward join record on record.id = onward.id where far < 20
     )
     select id from (
       select id, far from onward where id <> $1
       union all select unnest(records), 100 from followed_encounter where known_by @> array[$1]
     ) as all_of_them group by id order by min(far), id`,
    [record],
  );
  return rows.map(({ id }) => id).filter((id) => id !== record);
}

/** Number of the newest change that was looked at; null before the first look. */
export async function lookedAt(archive: Archive): Promise<number | null> {
  const [row] = await archive.query<{ number: string }>('select number from looked');
  return row === undefined ? null : Number(row.number);
}

/**
 * Looks at what an archive's stories came to at the change `number`: `look` is given what was followed before, null where nothing
 * was, and gives what is followed now, or null for not now. It may take its time: no transaction is open meanwhile. What it gives
 * is kept all or nothing, and not where another process has looked first.
 */
export async function lookAgain(
  lend: <T>(task: (archive: Archive) => Promise<T>) => Promise<T>,
  number: number,
  look: (before: Following | null) => Promise<(Following & { readonly moments: readonly Moment[] }) | null>,
): Promise<readonly Moment[]> {
  const last = await lend(lookedAt);
  if (last !== null && last >= number) return [];
  const before =
    last === null
      ? null
      : await lend(async (archive) => ({ encounters: await followedEncounters(archive), positions: await positions(archive) }));
  const made = await look(before);
  if (made === null) return [];
  const { moments, ...now } = made;
  return lend((archive) =>
    archive.together(async () => {
      await archive.query(`select pg_advisory_xact_lock(hashtext('masar following'))`);
      if ((await lookedAt(archive)) !== last) return [];
      await keep(archive, before, now);
      await tell(archive, moments);
      await archive.query('insert into looked (number) values ($1) on conflict (one) do update set number = excluded.number', [number]);
      return moments;
    }),
  );
}

const positions = (archive: Archive): Promise<FollowedPosition[]> =>
  archive.query<FollowedPosition>('select side, issue, act from followed_position order by side, issue');

async function keep(archive: Archive, before: Following | null, now: Following): Promise<void> {
  const was = new Map(before?.encounters.map((one) => [one.uid, one]));
  const changed = now.encounters.filter((one) => JSON.stringify(was.get(one.uid)) !== JSON.stringify(one));
  const place = new Map(
    [...was.keys(), ...now.encounters.map(({ uid }) => uid)].filter((uid, at, all) => all.indexOf(uid) === at).map((uid, at) => [uid, at]),
  );
  await archive.query(
    `insert into followed_encounter (uid, known, track, records, known_by, sequence, changed, ended, state, differ)
     select uid, known, track, array(select jsonb_array_elements_text(records)), array(select jsonb_array_elements_text(records)), sequence, changed, ended, state,
       array(select jsonb_array_elements_text(differ))
     from jsonb_to_recordset($1::jsonb) as one (uid text, known int, track text, records jsonb, sequence int, changed timestamptz,
       ended boolean, state jsonb, differ jsonb)
     on conflict (uid) do update set track = excluded.track, records = excluded.records,
       known_by = array(select unnest(followed_encounter.known_by) union select unnest(excluded.records)), sequence = excluded.sequence,
       changed = excluded.changed, ended = excluded.ended, state = excluded.state, differ = excluded.differ`,
    [JSON.stringify(changed.map((one) => ({ ...one, known: place.get(one.uid) })))],
  );
  await archive.query('delete from followed_position');
  await archive.query(
    'insert into followed_position (side, issue, act) select side, issue, act from jsonb_to_recordset($1::jsonb) as one (side text, issue text, act text)',
    [JSON.stringify(now.positions)],
  );
}

async function tell(archive: Archive, moments: readonly Moment[]): Promise<void> {
  const [last] = await archive.query<{ number: string | null }>('select max(number) as number from moment');
  await archive.query(
    `insert into moment (number, kind, subject, who, issue, detail)
     select $2::bigint + place, kind, subject, array(select jsonb_array_elements_text(who)), issue, detail
     from jsonb_to_recordset($1::jsonb) as one (place int, kind text, subject text, who jsonb, issue text, detail jsonb)`,
    [
      JSON.stringify(moments.map(({ kind, subject, who, issue, ...detail }, at) => ({ place: at + 1, kind, subject, who, issue, detail }))),
      last?.number ?? 0,
    ],
  );
  await address(archive, Number(last?.number ?? 0));
}

/** Moments behind this number, oldest first. */
export async function momentsAfter(archive: Archive, number: number, limit: number): Promise<KeptMoment[]> {
  const rows = await archive.query<MomentRow>(
    'select number, at, kind, subject, who, issue, detail from moment where number > $1 order by number limit $2',
    [number, limit],
  );
  return rows.map(kept);
}

/** The newest moments, newest first. */
export async function latestMoments(archive: Archive, limit: number): Promise<KeptMoment[]> {
  const rows = await archive.query<MomentRow>(
    'select number, at, kind, subject, who, issue, detail from moment order by number desc limit $1',
    [limit],
  );
  return rows.map(kept);
}

/** The newest moments that an alert waits for, newest first. */
export async function momentsFor(
  archive: Archive,
  { kinds, who, issue }: { readonly kinds: readonly MomentKind[]; readonly who: readonly string[]; readonly issue: string | null },
  limit: number,
): Promise<KeptMoment[]> {
  const rows = await archive.query<MomentRow>(
    `select number, at, kind, subject, who, issue, detail from moment
     where kind = any ($1) and $2::text[] <@ who and ($3::text is null or issue = $3) order by number desc limit $4`,
    [kinds, who, issue, limit],
  );
  return rows.map(kept);
}

type MomentRow = Pick<Moment, 'kind' | 'subject' | 'who' | 'issue'> & {
  readonly number: string;
  readonly at: Date;
  readonly detail: Pick<Moment, 'field' | 'before' | 'after' | 'records'>;
};

const kept = ({ number, at, detail, ...row }: MomentRow): KeptMoment => ({
  number: Number(number),
  at: at.toISOString(),
  ...row,
  ...detail,
});
