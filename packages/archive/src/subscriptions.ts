import { randomUUID } from 'node:crypto';
import { told } from '@masar/shapes';
import type { Archive } from './open.ts';
import { Refusal } from './refusal.ts';

export const subscriptionKinds = ['atom', 'json', 'calendar'] as const;
export type SubscriptionKind = (typeof subscriptionKinds)[number];

/** A feed or calendar that is asked for by a secret address. Times are ISO 8601. */
export interface Subscription {
  readonly id: string;
  /** Name of the user whose it is; null at a desk without users. */
  readonly user: string | null;
  readonly kind: SubscriptionKind;
  readonly name: string;
  readonly query: Readonly<Record<string, unknown>>;
  readonly made: string;
  readonly used: string | null;
}

const columns = `subscription.id, desk_user.name as "user", subscription.kind, subscription.name, subscription.query, subscription.made, subscription.used`;
const joined = 'subscription left join desk_user on desk_user.id = subscription.user_id';

/** Keeps a subscription; `user` is the id of whose it is, empty for a desk without users. */
export async function subscribe(
  archive: Archive,
  given: Pick<Subscription, 'kind' | 'name' | 'query'> & { readonly hash: string; readonly user: string },
): Promise<Subscription> {
  const id = randomUUID();
  await archive.query(`insert into subscription (id, hash, user_id, kind, name, query) values ($1, $2, nullif($3, ''), $4, $5, $6)`, [
    id,
    given.hash,
    given.user,
    given.kind,
    given.name,
    given.query,
  ]);
  const [row] = await archive.query<Row>(`select ${columns} from ${joined} where subscription.id = $1`, [id]);
  return plain(row as Row);
}

/** Subscriptions of a user, or all; newest first. */
export const subscriptions = (archive: Archive, user?: string): Promise<Subscription[]> =>
  archive
    .query<Row>(
      `select ${columns} from ${joined} where $1::text is null or subscription.user_id = $1 order by subscription.made desc, subscription.id`,
      [user ?? null],
    )
    .then((rows) => rows.map(plain));

/** Revokes a subscription; `user` is the id of whose it must be, any where it is not given. Throws a Refusal where there is none. */
export async function unsubscribe(archive: Archive, { id, user }: { readonly id: string; readonly user?: string }): Promise<void> {
  const gone = await archive.query('delete from subscription where id = $1 and ($2::text is null or user_id = $2) returning id', [
    id,
    user ?? null,
  ]);
  if (gone.length === 0) throw new Refusal(told('no-subscription', { id }));
}

/** What a secret address opens, as long as its user may sign in; one of a desk without users ends with the first user. */
export async function subscriptionOf(archive: Archive, hash: string): Promise<Subscription | null> {
  const [row] = await archive.query<Row>(
    `select ${columns} from ${joined} where subscription.hash = $1 and
       case when subscription.user_id is null then not exists (select 1 from desk_user) else desk_user.closed is null end`,
    [hash],
  );
  if (row === undefined) return null;
  await archive.query(`update subscription set used = now() where id = $1 and coalesce(used < now() - interval '5 minutes', true)`, [
    row.id,
  ]);
  return plain(row);
}

type Row = Omit<Subscription, 'made' | 'used'> & { readonly made: Date; readonly used: Date | null };

const plain = (row: Row): Subscription => ({ ...row, made: row.made.toISOString(), used: row.used?.toISOString() ?? null });
