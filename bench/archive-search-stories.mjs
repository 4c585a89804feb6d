// An archive of many stories for bench/archive-search.mjs: some are read from recombined paragraphs of the gold, the others are these again,
// from other outlets and of other days, made within the database.
import { reader } from './arabic.mjs';
import { story } from './stories.mjs';

const outlets = 40;
const aDay = 55;

/** Reads and adds stories 0 to `count`, through the archive's own door. */
export async function fill(count, add) {
  for (let at = 0; at < count; at += 25)
    await add(
      Array.from({ length: Math.min(25, count - at) }, (_, n) => {
        const text = story(at + n);
        const published = dayOf(at + n);
        return {
          bytes: Buffer.from(text),
          name: null,
          article: { text, id: null, title: null, outlet: { name: `outlet ${outletOf(at + n)}`, domain: null }, url: null, published },
          reading: reader.read({ text, published }),
          reader: 'bench',
          terms: reader.terms,
        };
      }),
    );
}

/** Outlet `n` carries half of what the one before does, down to a fortieth. */
const outletOf = (n) => Math.floor(outlets ** (((n * 7919) % 1000) / 1000)) % outlets;
/** Fifty-five a day, in the order in which they are taken in, give or take three days. */
const dayOf = (n) => new Date(Date.UTC(2021, 0, 1 + Math.floor(n / aDay) + ((n * 7907) % 4))).toISOString().slice(0, 10);

/** Grows the archive from `there` stories to `wanted`, each the story of its number within the first `base`. */
export async function grow(archive, base, there, wanted) {
  await archive.query('create temporary table if not exists first (place int primary key, id text, text_hash text, source_hash text)');
  const [{ filled }] = await archive.query('select exists (select 1 from first) as filled');
  if (!filled) await archive.query('insert into first select row_number() over (order by id) - 1, id, text_hash, source_hash from story');
  for (let at = there; at < wanted; at += base) {
    const numbers = [at, Math.min(at + base, wanted)];
    await archive.query(
      `insert into story (id, text_hash, source_hash, outlet, published)
       select 'n-' || substr(md5(n || first.id), 1, 20), text_hash, source_hash, 'outlet ' || floor(power(${outlets}, (n * 7919 % 1000) / 1000.0))::int % ${outlets},
         date '2021-01-01' + (n / ${aDay} + n * 7907 % 4)::int
       from generate_series(${numbers[0]}::bigint, ${numbers[1]}::bigint - 1) as n join first on first.place = n % ${base}`,
    );
    await archive.query(
      `insert into record (id, story_id, kind, start, stop, quote, speaker, side, addressees, act, manner, issues, said_on, occasion, track, terms, words, body, day, outlet)
       select substr(record.id, 1, 2) || substr(md5(n || record.id), 1, 20), story.id, kind, start, stop, quote, speaker, side, addressees, act, manner, issues,
         said_on, substr(occasion, 1, 2) || substr(md5(n || occasion), 1, 20), track, terms, words, body, story.published, story.outlet
       from generate_series(${numbers[0]}::bigint, ${numbers[1]}::bigint - 1) as n join first on first.place = n % ${base}
       join record on record.story_id = first.id join story on story.id = 'n-' || substr(md5(n || first.id), 1, 20)`,
    );
  }
  await archive.query('vacuum analyze record');
  await archive.query('analyze story');
}
