-- additive
-- Stories as they came, the texts that were read, what was read in them, and a log of every change.

-- Bytes as received: never changed, never deleted.
create table source (
  hash text primary key,            -- SHA-256 of the bytes, hex
  bytes bytea not null,
  name text,                        -- file name or address
  content_type text,
  received timestamptz not null default now()
);

-- A text that is read. Offsets of records count UTF-16 units in it.
create table story_text (
  hash text primary key,            -- SHA-256 of the UTF-8 bytes of body, hex
  body text not null,
  lang text not null
);

-- One version of an article: which bytes gave which text.
create table story (
  id text primary key,
  text_hash text not null references story_text,
  source_hash text not null references source,
  title text,
  outlet text,
  url text,
  published date,
  added timestamptz not null default now()
);
create index on story (text_hash);
create index on story (published);

-- What one version of the engine and of a pack read in a text.
create table reading (
  text_hash text not null references story_text,
  published date,
  reader text not null,             -- engine and pack with their versions
  body jsonb not null,
  made timestamptz not null default now(),
  primary key (text_hash, reader)
);

-- Statements and encounters, with what they are looked up by. `start` and `stop` count characters, as PostgreSQL does.
create table record (
  id text primary key,              -- of the text and the place in it: the same after a re-reading
  story_id text not null references story,
  kind text not null check (kind in ('statement', 'encounter')),
  start int not null,
  stop int not null,
  quote text not null,
  speaker text,
  side text,
  addressees text[] not null default '{}',
  act text,
  manner text,
  issues text[] not null default '{}',
  said_on text,                     -- EDTF
  terms tsvector not null,          -- folded, clitics apart
  words tsvector not null,          -- as written
  body jsonb not null
);
create index on record using gin (terms);
create index on record using gin (words);
create index on record (speaker);
create index on record (side);
create index on record (story_id);

-- No record without its words: what is quoted stands in the text where the record says.
create function record_is_anchored() returns trigger language plpgsql as $$
begin
  if not exists (
    select 1 from story join story_text on story_text.hash = story.text_hash
    where story.id = new.story_id and substr(story_text.body, new.start + 1, new.stop - new.start) = new.quote
  ) then
    raise exception 'record % does not quote its text', new.id;
  end if;
  return new;
end $$;
create trigger anchored before insert or update on record for each row execute function record_is_anchored();

-- Every change, chained: each row's hash is over the row before and its own content.
create table change (
  number bigint primary key,
  at timestamptz not null default now(),
  who text not null,
  what text not null,
  record_id text,
  detail json not null,             -- kept letter for letter: the hash is over it
  previous text not null,
  hash text not null
);
create function change_is_kept() returns trigger language plpgsql as $$
begin
  raise exception 'the change log is append-only';
end $$;
create trigger kept before update or delete on change for each row execute function change_is_kept();
