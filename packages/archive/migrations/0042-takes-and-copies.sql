-- additive
-- Stories that came in takes are put together; which story is a copy of which is told when it comes in.

alter table story
  add column credits text[] not null default '{}',   -- agencies that the publisher and the copy name
  add column sent text,                              -- the instant or day that the publisher gives, of the last change where there is one; ISO 8601
  add column opens text,                             -- continued: its first line says that it continues another
  add column closes text,                            -- more: its last line says that more follows
  add column takes text[] not null default '{}',     -- of a story that was put together: ids of its takes, in order
  add column whole text,                             -- of a take: the story that it was put into; of such a story: the one that took its place
  add column origin text,                            -- the story that it is a copy, a cut or an update of; null for a first
  add column copied jsonb;                           -- why: by text or headline, the share, on what
create index on story (published) where closes is not null and takes = '{}';
create index on story (whole) where whole is not null;
create index on story (origin) where origin is not null;

-- What a text is known by that is no copy, and where it is looked up.
create table fingerprint (
  story text primary key references story (id),
  hashes bytea not null,                             -- of a sample of its runs of five words, four bytes each
  agencies text[] not null,
  headline text,
  day date
);
create table shingle (
  key int not null,
  story text not null references fingerprint (story) on delete cascade,
  primary key (key, story)
);
create index on shingle (story);
