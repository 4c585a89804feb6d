-- additive
-- Secret addresses of feeds and calendars: programs that know no sign-in ask by them. Each opens one thing, and can be revoked.

create table subscription (
  id text primary key,
  hash text not null unique,        -- SHA-256 of the secret in the address
  user_id text references desk_user on delete cascade,  -- null: of a desk without users
  kind text not null check (kind in ('atom', 'json', 'calendar')),
  name text not null,
  query jsonb not null,             -- of which records, or which track
  made timestamptz not null default now(),
  used timestamptz
);
