import type { Addition } from './add.ts';
import { sha256 } from './anchor.ts';
import { log } from './log.ts';
import type { Archive } from './open.ts';
import { keepReadings } from './readings.ts';
import { put, rowsOf } from './record.ts';
import { become, type Successor } from './revise.ts';
import { withSidesGiven } from './sides.ts';

/** A story as it came in, which may be a take of another. */
export interface Take {
  readonly id: string;
  readonly text: string;
  readonly lang: string;
  readonly title: string | null;
  readonly outlet: string | null;
  readonly credits: readonly string[];
  /** ISO 8601 day or instant. */
  readonly sent: string;
}

/** How takes are told and read. The archive knows no language. */
export interface Stitcher {
  /** Takes of one story in order, by their numbers in the list; only stories of several. */
  readonly chains: (takes: readonly Take[]) => readonly (readonly number[])[];
  readonly read: (
    text: string,
    given: { readonly lang: string; readonly published: string | null },
  ) => Pick<Addition, 'reading' | 'reader' | 'terms'>;
}

/** What stands between two takes in the text of their story. */
const between = '\n\n';

type Near = Take & { readonly whole: string | null; readonly source: string; readonly url: string | null; readonly published: string };

/**
 * Puts takes together that lie about the days of stories that came in now, whatever order they came in. What they make is a story
 * of its own with the text of all: it is read as one, its records stand for those of the takes, whose texts and ids stay. Call it
 * under the lock of the log.
 */
export async function stitch(archive: Archive, days: readonly string[], stitcher: Stitcher): Promise<void> {
  if (days.length === 0) return;
  const near = await archive.query<Near>(
    `with opening as (
       select id, published, outlet, credits from story
       where closes is not null and takes = '{}' and published in (select day::date + n from unnest($1::text[]) as day, generate_series(-1, 1) as n)
     )
     select story.id, copy.body as text, copy.lang, story.title, story.outlet, story.credits, coalesce(story.sent, story.published::text) as sent,
       story.whole, story.source_hash as source, story.url, story.published::text as published
     from story join story_text as copy on copy.hash = story.text_hash
     where story.takes = '{}' and (story.opens is not null or story.closes is not null or story.title is not null)
       and exists (select from opening where story.published between opening.published - 1 and opening.published + 1
         and (story.outlet is not distinct from opening.outlet or story.credits && opening.credits))
       and not exists (select from story as newer where newer.identity = story.identity and newer.revision > story.revision)
     order by story.id`,
    [days],
  );
  for (const chain of stitcher.chains(near))
    await join(
      archive,
      chain.map((at) => near[at] as Near),
      stitcher,
    );
}

async function join(archive: Archive, takes: readonly Near[], { read }: Stitcher): Promise<void> {
  const [first, last] = [takes[0] as Near, takes.at(-1) as Near];
  const ids = takes.map(({ id }) => id);
  const text = takes.map((take) => take.text).join(between);
  const hash = sha256(text);
  const story = `n-${sha256(`takes ${ids.join(' ')}`).slice(0, 20)}`;
  await archive.query('insert into story_text (hash, body, lang) values ($1, $2, $3) on conflict do nothing', [hash, text, first.lang]);
  const made = await archive.query(
    `insert into story (id, text_hash, source_hash, title, outlet, url, published, credits, sent, takes)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) on conflict do nothing returning id`,
    [story, hash, first.source, first.title, first.outlet, first.url, first.published, first.credits, last.sent, ids],
  );
  if (made.length === 0) return;
  const { reading, reader, terms } = read(text, first);
  await keepReadings(archive, [{ text: hash, published: first.published, reader, reading }]);
  const rows = rowsOf(reading, text, { story, text: hash }, terms);
  await put(archive, await withSidesGiven(archive, rows));
  const before = [...new Set(takes.flatMap(({ whole }) => (whole === null ? [] : [whole])))];
  await archive.query('update story set whole = $2 where id = any ($1)', [[...ids, ...before], story]);
  await log(archive, { who: reader, what: 'add', detail: { story, records: rows.length, takes: ids } });
  await become(archive, await successors(archive, story, [...ids, ...before]), {
    who: reader,
    why: 'the same words in the story that its takes make',
  });
  await archive.query(
    `update record set withdrawn = true where story_id = any ($1) and became = '{}' and corrected = '{}' and not rejected and not withdrawn
       and not exists (select from record as other where other.became @> array[record.id] and other.became <> '{}' and other.story_id <> all ($1))`,
    [[...ids, ...before]],
  );
}

/** Records of takes, or of stories that were made of some of them, with those of the story that quote the same place. */
const successors = (archive: Archive, story: string, earlier: readonly string[]): Promise<Successor[]> =>
  archive.query<Successor>(
    `with made (id, takes) as (
       select id, case when takes = '{}' then array[id] else takes end from story where id = $1 or id = any ($2)
     ), placed as (
       select made.id, take, place, char_length(copy.body) as length,
         sum(char_length(copy.body) + ${between.length}) over (partition by made.id order by place) - char_length(copy.body) - ${between.length} as start
       from made, unnest(made.takes) with ordinality as one (take, place)
       join story as part on part.id = take join story_text as copy on copy.hash = part.text_hash
     )
     select old.id as old, record.id as new
     from placed as was join placed as now on now.take = was.take and now.id = $1 and was.id <> $1
     join record as old on old.story_id = was.id and old.start >= was.start and old.stop <= was.start + was.length and old.became = '{}' and not old.withdrawn
     join record on record.story_id = $1 and record.kind = old.kind and record.start = old.start - was.start + now.start
       and record.stop = old.stop - was.start + now.start
     order by old.id`,
    [story, earlier],
  );

/** Where a take lies in the story that it is a part of. Spans count UTF-16 units. */
export interface TakePlace {
  readonly id: string;
  readonly title: string | null;
  readonly outlet: string | null;
  readonly url: string | null;
  /** ISO 8601 day or instant. */
  readonly sent: string | null;
  readonly from: number;
  readonly to: number;
}

/** The takes that a story was put together from, in order; none where it came in one piece. */
export async function takesOf(archive: Archive, story: string): Promise<TakePlace[]> {
  const takes = await archive.query<Omit<TakePlace, 'from' | 'to'> & { text: string }>(
    `select part.id, part.title, part.outlet, part.url, coalesce(part.sent, part.published::text) as sent, copy.body as text
     from story, unnest(story.takes) with ordinality as one (take, place) join story as part on part.id = take
     join story_text as copy on copy.hash = part.text_hash where story.id = $1 order by place`,
    [story],
  );
  let next = 0;
  return takes.map(({ text, ...take }) => {
    const from = next;
    next = from + text.length + between.length;
    return { ...take, from, to: from + text.length };
  });
}
