import type { Reading, Reason } from '@masar/shapes';
import { type Candidate, fingerprint, hashes, headlineKeys, Origins } from '@masar/text';
import { columns, list } from './column.ts';
import type { Archive } from './open.ts';

/** A story that came in, to be held against those that are there. */
export interface Arrived {
  readonly story: string;
  readonly text: string;
  readonly reading: Reading;
  readonly agencies: readonly string[];
  readonly title: string | null;
  /** ISO 8601 day, or null. */
  readonly published: string | null;
}

/** One shingle of a fingerprint in so many is looked up, and the smallest few: short texts have no others. */
const sampling = 16;
const smallest = 8;
/** First stories that are looked up by one shingle: what more of them share is a formula. */
const common = 8;
/** Stories that a new one is held against: those that share most of what is looked up. */
const held = 4;
/** Stories that are placed anew at a time. */
const some = 100;
const dayLength = 86_400_000;

/** Stories that come in, and those that are there which they may be copies of. */
export interface LookedUp {
  readonly candidates: readonly Candidate[];
  readonly keys: readonly (readonly number[])[];
  readonly known: readonly Candidate[];
  /** Number of a change up to which all that is there was looked at. */
  readonly upTo: number;
}

/** Looks up what stories may be copies of: before the lock of the log is taken, since it is most of the work. */
export async function lookUp(archive: Archive, arrived: readonly Arrived[]): Promise<LookedUp> {
  const candidates = arrived.map(candidateOf);
  const keys = candidates.map(keysOf);
  const [last] = await archive.query<{ number: string | null }>('select max(number) as number from change');
  return { candidates, keys, known: await near(archive, keys), upTo: Number(last?.number ?? 0) };
}

/**
 * Says of each story whether it is a copy, a cut or an update of one that is there, and remembers it where it is none. Call it under
 * the lock of the log: what others took in since it was looked up, it is held against as well, so that of two processes the later
 * one sees what the earlier one took in.
 */
export async function placeCopies(archive: Archive, { candidates, keys, known, upTo }: LookedUp): Promise<void> {
  const since = await kept(archive, `select detail ->> 'story' from change where number > $1 and what = 'add'`, [upTo]);
  const there = new Map([...known, ...since].map((one) => [one.story, one]));
  const origins = new Origins();
  for (const [, one] of [...there].sort(([a], [b]) => (a < b ? -1 : 1))) origins.know(one);
  const placed = candidates.map((one) => ({ one, ...origins.place(one) }));
  const copies = placed.filter(({ why }) => why !== null);
  if (copies.length > 0)
    await archive.query(
      `update story set origin = copy.origin, copied = copy.why from unnest($1::text[], $2::text[], $3::jsonb[]) as copy (story, origin, why)
       where story.id = copy.story`,
      [copies.map(({ one }) => one.story), copies.map(({ first }) => first), copies.map(({ why }) => JSON.stringify(why))],
    );
  await remember(
    archive,
    placed.flatMap(({ one, why }, at) => (why === null ? [{ one, keys: keys[at] as readonly number[] }] : [])),
  );
}

function candidateOf({ story, text, reading, agencies, title, published }: Arrived): Candidate {
  const day = published === null ? null : Date.parse(`${published}T00:00:00Z`) / dayLength;
  return {
    story,
    fingerprint: fingerprint({ ...reading.story, text }),
    agencies: [...new Set([...agencies, ...(reading.story.dateline?.agencies ?? [])])],
    headline: title,
    day: day === null || Number.isNaN(day) ? null : { from: day, to: day },
  };
}

/** What a story is looked up by: shingles, and its headline beside its agencies. */
function keysOf(one: Candidate): readonly number[] {
  const few = [...one.fingerprint].sort((a, b) => a - b).slice(0, smallest);
  const sample = one.fingerprint.filter((hash) => (hash >>> 2) % sampling === 0);
  const headlines = headlineKeys(one).map((key) => hashes(key).reduce((sum, hash) => Math.imul(sum, 31) ^ hash, 7));
  return [...new Set([...few, ...sample, ...headlines].map((hash) => hash | 0))];
}

/** The first stories that share most with any of those whose keys are given. */
const near = (archive: Archive, keys: readonly (readonly number[])[]): Promise<Candidate[]> =>
  kept(
    archive,
    `select story from (
       select found.story, row_number() over (partition by wanted.place order by count(*) desc, found.story) as nth
       from unnest($1::int[], $2::int[]) as wanted (place, key)
       cross join lateral (select story from shingle where shingle.key = wanted.key limit ${common}) as found
       group by wanted.place, found.story
     ) as shared where nth <= ${held}`,
    columns(
      keys.flatMap((some, place) => some.map((key) => ({ place, key }))),
      { place: 'int', key: 'int' },
    ),
  );

/** The first stories among those that a query names. */
async function kept(archive: Archive, stories: string, values: readonly unknown[]): Promise<Candidate[]> {
  const rows = await archive.query<{ story: string; hashes: Buffer; agencies: string[]; headline: string | null; day: number | null }>(
    `select story, hashes, agencies, headline, day - date '1970-01-01' as day from fingerprint where story in (${stories})`,
    values,
  );
  return rows.map(({ story, hashes: bytes, agencies, headline, day }) => ({
    story,
    fingerprint: new Uint32Array(Uint8Array.from(bytes).buffer),
    agencies,
    headline,
    day: day === null ? null : { from: day, to: day },
  }));
}

/** Keeps first stories to be found; a shingle that enough of them have is kept no more. */
async function remember(archive: Archive, firsts: readonly { readonly one: Candidate; readonly keys: readonly number[] }[]): Promise<void> {
  if (firsts.length === 0) return;
  await archive.query(
    `insert into fingerprint (story, hashes, agencies, headline, day)
     select story, hashes, agencies::text[], headline, date '1970-01-01' + day
     from unnest($1::text[], $2::bytea[], $3::text[], $4::text[], $5::int[]) as first (story, hashes, agencies, headline, day)`,
    columns(
      firsts.map(({ one }) => ({
        story: one.story,
        hashes: Buffer.from(one.fingerprint.buffer),
        agencies: list(one.agencies),
        headline: one.headline,
        day: one.day?.from ?? null,
      })),
      { story: 'text', hashes: 'bytea', agencies: 'text', headline: 'text', day: 'int' },
    ),
  );
  await archive.query(
    `insert into shingle (key, story) select key, story from unnest($1::int[], $2::text[]) as new (key, story)
     where (select count(*) from (select from shingle where shingle.key = new.key limit ${common}) as known) < ${common}`,
    columns(
      firsts.flatMap(({ keys, one: { story } }) => keys.map((key) => ({ key, story }))),
      { key: 'int', story: 'text' },
    ),
  );
}

/** Says anew of every story what it is a copy of, in the order in which they came. Within a transaction; no story comes in meanwhile. */
export async function placeAll(archive: Archive): Promise<void> {
  await archive.query('lock table change in share row exclusive mode');
  await archive.query('delete from fingerprint');
  await archive.query('update story set origin = null, copied = null where origin is not null');
  const all = await archive.query<{ id: string }>(`select id from story where takes = '{}' order by added, published nulls last, id`);
  for (let at = 0; at < all.length; at += some)
    await placeCopies(
      archive,
      await lookUp(
        archive,
        await archive.query<Arrived>(
          `select story.id as story, copy.body as text, reading.body as reading, story.credits as agencies, story.title, story.published::text as published
           from unnest($1::text[]) with ordinality as wanted (id, place) join story on story.id = wanted.id
           join story_text as copy on copy.hash = story.text_hash
           join lateral (select body from reading where text_hash = story.text_hash order by made desc limit 1) as reading on true
           order by wanted.place`,
          [all.slice(at, at + some).map(({ id }) => id)],
        ),
      ),
    );
}

/** A story among those that are one text. */
export interface Copy {
  readonly id: string;
  readonly title: string | null;
  readonly outlet: string | null;
  /** Those that the publisher and the copy name. */
  readonly agencies: readonly string[];
  /** ISO 8601 day. */
  readonly published: string | null;
  /** Why it is taken for a copy; null for the one that the others were held against. */
  readonly why: Reason | null;
}

const copyColumns =
  'story.id, story.title, story.outlet, story.credits as agencies, story.published::text as published, story.copied as why';

/** Stories of one text with this one, earliest first; none where it has no copies. */
export async function copiesOf(archive: Archive, story: string): Promise<Copy[]> {
  const found = await archive.query<Copy>(
    `with first as (select coalesce(origin, id) as id from story where id = $1)
     select ${copyColumns} from story, first where story.id = first.id or story.origin = first.id
     order by story.published nulls last, story.added, story.id`,
    [story],
  );
  return found.length > 1 ? found : [];
}

/** Texts that several stories carry, the most carried first; of each its stories, earliest first. */
export async function copies(archive: Archive, limit: number): Promise<Copy[][]> {
  const rows = await archive.query<{ copies: Copy[] }>(
    `select (select json_agg(copy) from (
         select ${copyColumns} from story where story.id = often.origin or story.origin = often.origin
         order by story.published nulls last, story.added, story.id) as copy) as copies
     from (select origin, count(*) as times from story where origin is not null group by origin order by times desc, origin limit $1) as often
     order by often.times desc, often.origin`,
    [limit],
  );
  return rows.map((row) => row.copies);
}
