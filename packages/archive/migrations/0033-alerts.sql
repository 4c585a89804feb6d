-- additive
-- What somebody wants to be told of, and the messages that tell it: each tried until it is taken, or given up with its reason.

create table alert (
  id text primary key,
  user_id text references desk_user on delete cascade,  -- null: of a desk without users
  name text not null,
  kinds text[] not null,
  who text[] not null,              -- all of them must be in it
  issue text,
  url text,                         -- where messages go; null where the desk alone shows it
  secret text,                      -- what messages are signed with: it must be known to sign, so it is kept as it is
  made timestamptz not null default now()
);

create table delivery (
  alert text not null references alert on delete cascade,
  moment bigint not null references moment,
  state text not null default 'waiting' check (state in ('waiting', 'done', 'dead')),
  tries int not null default 0,
  due timestamptz not null default now(),
  fault text,                       -- why the last try failed, one sentence
  told timestamptz,
  primary key (alert, moment)
);
create index on delivery (due) where state = 'waiting';
