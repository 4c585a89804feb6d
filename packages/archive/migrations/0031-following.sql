-- additive
-- What a desk follows: encounters with an identity that lasts, the latest stand on each issue, and what changed of them.

create table followed_encounter (
  uid text primary key,
  known int not null,               -- place in the order in which they became known
  track text,
  records text[] not null,
  sequence int not null,
  changed timestamptz not null,
  ended boolean not null,
  state jsonb not null,
  differ text[] not null
);

create table followed_position (
  side text not null,
  issue text not null,
  act text not null,
  primary key (side, issue)
);

-- One row: the number of the newest change that was looked at.
create table looked (
  one boolean primary key default true check (one),
  number bigint not null
);

-- What changed, once: its number is its place.
create table moment (
  number bigint primary key,
  at timestamptz not null default now(),
  kind text not null,
  subject text not null,
  who text[] not null,
  issue text,
  detail jsonb not null             -- field, before, after, records
);
