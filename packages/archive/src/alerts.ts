import { randomUUID } from 'node:crypto';
import { type MomentKind, told } from '@masar/shapes';
import type { KeptMoment } from './following.ts';
import type { Archive } from './open.ts';
import { Refusal } from './refusal.ts';

/** What somebody wants to be told of. */
export interface Wish {
  readonly name: string;
  readonly kinds: readonly MomentKind[];
  /** Sides or people, by gazetteer key: all of them must be in it. */
  readonly who: readonly string[];
  readonly issue: string | null;
  /** Where messages go; null where the desk alone shows it. */
  readonly url: string | null;
}

/** An alert and how its messages fare. Times are ISO 8601. */
export interface Alert extends Wish {
  readonly id: string;
  /** Name of the user whose it is; null at a desk without users. */
  readonly user: string | null;
  readonly made: string;
  readonly done: number;
  readonly waiting: number;
  /** Messages that were given up. */
  readonly dead: number;
  /** Why the last message that failed did, one sentence. */
  readonly fault: string | null;
}

/** A message that is to be sent now. */
export interface Message {
  readonly alert: string;
  readonly name: string;
  readonly url: string;
  readonly secret: string;
  readonly tries: number;
  readonly moment: KeptMoment;
}

/** Tries before a message is given up, and seconds before the second try; each further one waits twice as long. */
const mostTries = 8;
const firstWait = 30;
/** Minutes for which a message is another process's once that has claimed it. */
const lease = 2;

/** Keeps an alert; `user` is the id of whose it is, empty at a desk without users. */
export async function addAlert(
  archive: Archive,
  { user, secret, ...wish }: Wish & { readonly user: string; readonly secret: string | null },
): Promise<Alert> {
  const id = randomUUID();
  await archive.query(
    `insert into alert (id, user_id, name, kinds, who, issue, url, secret) values ($1, nullif($2, ''), $3, $4, $5, $6, $7, $8)`,
    [id, user, wish.name, wish.kinds, wish.who, wish.issue, wish.url, secret],
  );
  const [made] = await alertsWhere(archive, 'alert.id = $1', id);
  return made as Alert;
}

/** Alerts of a user, or all; newest first. */
export const alerts = (archive: Archive, user?: string): Promise<Alert[]> =>
  alertsWhere(archive, '$1::text is null or alert.user_id = $1', user ?? null);

async function alertsWhere(archive: Archive, where: string, value: string | null): Promise<Alert[]> {
  const rows = await archive.query<Omit<Alert, 'made'> & { made: Date }>(
    `select alert.id, desk_user.name as "user", alert.name, kinds, alert.who, alert.issue, url, alert.made, told.done, told.waiting, told.dead,
       (select fault from delivery where alert = alert.id and fault is not null order by due desc limit 1) as fault
     from alert left join desk_user on desk_user.id = alert.user_id join lateral (
       select count(*) filter (where state = 'done')::int as done, count(*) filter (where state = 'waiting')::int as waiting,
         count(*) filter (where state = 'dead')::int as dead
       from delivery where delivery.alert = alert.id) as told on true
     where ${where} order by alert.made desc, alert.id`,
    [value],
  );
  return rows.map((row) => ({ ...row, made: row.made.toISOString() }));
}

/** What a message of an alert is sent with, and what it waits for; `user` is the id of whose it must be. Throws a Refusal where there is none. */
export async function alertTo(
  archive: Archive,
  { id, user }: { readonly id: string; readonly user?: string },
): Promise<Pick<Wish, 'name' | 'kinds' | 'who' | 'issue' | 'url'> & { readonly id: string; readonly secret: string | null }> {
  const [found] = await archive.query<Wish & { id: string; secret: string | null }>(
    'select id, name, kinds, who, issue, url, secret from alert where id = $1 and ($2::text is null or user_id = $2)',
    [id, user ?? null],
  );
  if (found === undefined) throw new Refusal(told('no-alert', { id }));
  return found;
}

/** Ends an alert; `user` is the id of whose it must be, any where it is not given. Throws a Refusal where there is none. */
export async function removeAlert(archive: Archive, { id, user }: { readonly id: string; readonly user?: string }): Promise<void> {
  const gone = await archive.query('delete from alert where id = $1 and ($2::text is null or user_id = $2) returning id', [
    id,
    user ?? null,
  ]);
  if (gone.length === 0) throw new Refusal(told('no-alert', { id }));
}

/** Gives messages that were given up back, to be sent now: of one alert where it is named, of a user's alone where one is. Gives their number. */
export async function retryMessages(
  archive: Archive,
  { id, user }: { readonly id?: string; readonly user?: string } = {},
): Promise<number> {
  const found = await archive.query(
    `update delivery set state = 'waiting', tries = 0, due = now() from alert
     where alert.id = delivery.alert and ($1::text is null or alert.id = $1) and ($2::text is null or alert.user_id = $2) and state = 'dead' returning moment`,
    [id ?? null, user ?? null],
  );
  return found.length;
}

/** Makes the messages for moments behind this number, in the transaction that tells them: none is lost, none is made twice. */
export const address = async (archive: Archive, after: number): Promise<void> =>
  void (await archive.query(
    `insert into delivery (alert, moment) select alert.id, moment.number
     from moment join alert on moment.kind = any (alert.kinds) and alert.who <@ moment.who and (alert.issue is null or alert.issue = moment.issue)
     left join desk_user on desk_user.id = alert.user_id
     where moment.number > $1 and alert.url is not null and desk_user.closed is null on conflict do nothing`,
    [after],
  ));

/** Takes messages that are due, of one alert where it is named, so that no other process takes them meanwhile. */
export async function claimMessages(archive: Archive, limit: number, alert?: string): Promise<Message[]> {
  // Claimed as often as a message is tried, and never answered for: what ended those who sent it is not let end others.
  await archive.query(
    `update delivery set state = 'dead', fault = 'who sent it ended before it was answered' where state = 'waiting' and due <= now() and tries >= $1`,
    [mostTries],
  );
  const rows = await archive.query<Omit<Message, 'moment'> & { moment: Omit<KeptMoment, 'number'> & { number: string } }>(
    `with mine as (
       update delivery set tries = tries + 1, due = now() + interval '${lease} minutes' where (alert, moment) in (
         select alert, moment from delivery where state = 'waiting' and due <= now() and ($2::text is null or alert = $2) order by due limit $1 for update skip locked
       ) returning alert, moment, tries)
     select alert.id as alert, alert.name, alert.url, alert.secret, mine.tries,
       jsonb_build_object('number', moment.number, 'at', moment.at, 'kind', moment.kind, 'subject', moment.subject,
         'who', moment.who, 'issue', moment.issue) || moment.detail as moment
     from mine join alert on alert.id = mine.alert join moment on moment.number = mine.moment order by moment.number`,
    [limit, alert ?? null],
  );
  return rows.map((row) => ({ ...row, moment: { ...row.moment, number: Number(row.moment.number) } }));
}

/** Remembers what came of a message: taken, or a fault after which it is tried again; `wait` seconds later at the least, never where it is null. */
export async function answeredMessage(
  archive: Archive,
  { alert, moment, tries }: Message,
  fault: { readonly sentence: string; readonly wait: number | null } | null,
): Promise<void> {
  if (fault === null)
    await archive.query(`update delivery set state = 'done', fault = null, told = now() where alert = $1 and moment = $2`, [
      alert,
      moment.number,
    ]);
  else
    await archive.query(
      `update delivery set fault = $3, state = $4, due = now() + $5 * (1 + random() / 10) * interval '1 second' where alert = $1 and moment = $2`,
      [
        alert,
        moment.number,
        fault.sentence,
        fault.wait === null || tries >= mostTries ? 'dead' : 'waiting',
        Math.max(fault.wait ?? 0, firstWait * 2 ** (tries - 1)),
      ],
    );
}
