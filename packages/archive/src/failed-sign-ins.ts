import type { Archive } from './open.ts';

/** Under what a sign-in is counted, and the failure from which on there is a wait. */
export interface Count {
  readonly key: string;
  readonly from: number;
}

/** Seconds of the first wait; each further failure doubles it, to a quarter of an hour. */
const first = 30;
const longest = 15 * 60;
/** Hours after which failures are forgotten. */
const memory = 24;

/**
 * Asks whether a sign-in may be looked at, and counts it as failed until it succeeds: of many at once none slips by. Gives the
 * seconds to wait; 0 for none.
 */
export function trySignIn(archive: Archive, counts: readonly Count[]): Promise<number> {
  const keys = counts.map(({ key }) => key).sort();
  return archive.together(async () => {
    await archive.query(`delete from failed_sign_in where until < now() - interval '${memory} hours'`);
    // The clock, not now(): a sign-in that began before another and was counted after it does not wait for that one's moment.
    await archive.query(
      'insert into failed_sign_in (key, failures, until) select key, 0, clock_timestamp() from unnest($1::text[]) as one (key) on conflict do nothing',
      [keys],
    );
    const held = await archive.query<{ wait: number }>(
      'select extract(epoch from until - clock_timestamp())::float8 as wait from failed_sign_in where key = any ($1) order by key for update',
      [keys],
    );
    const wait = Math.max(0, ...held.map((one) => Math.ceil(one.wait)));
    if (wait > 0) return wait;
    for (const { key, from } of counts)
      await archive.query(
        `update failed_sign_in set failures = failures + 1, until = clock_timestamp() +
           case when failures + 1 < $2 then 0 else least(${longest}, ${first} * power(2, least(failures + 1 - $2, 20))) end * interval '1 second'
         where key = $1`,
        [key, from],
      );
    return 0;
  });
}

/** Of a sign-in that succeeded: forgets the failures of whose it was, and takes back that it was counted where it came from. */
export async function signInSucceeded(
  archive: Archive,
  { name, address }: { readonly name: string; readonly address: string },
): Promise<void> {
  await archive.query('delete from failed_sign_in where key = $1', [name]);
  await archive.query('update failed_sign_in set failures = greatest(0, failures - 1) where key = $1', [address]);
}
