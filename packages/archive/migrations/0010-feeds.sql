-- additive
-- Feeds that are followed: when each is due, how it last answered, and which of its items were taken.

create table feed (
  url text primary key,
  title text,
  folders text[] not null default '{}',
  lang text,
  etag text,                        -- as the last answer gave it
  last_modified text,
  due timestamptz not null default now(),
  fetched timestamptz,              -- last answer
  newest timestamptz,               -- last time that it gave something new
  failures int not null default 0,  -- since the last answer
  fault text,                       -- why the last fetch failed, one sentence
  stopped boolean not null default false  -- the host says that it is gone
);
create index on feed (due) where not stopped;

create table feed_item (
  feed text not null references feed on delete cascade on update cascade,
  item text not null,               -- the publisher's name of it, else its address
  modified text,
  taken timestamptz not null default now(),
  primary key (feed, item)
);
