-- additive
-- Who may sign in and as what, and what stands for them: sessions of browsers, tokens of programs. None of it holds a secret in clear.

create table desk_user (
  id text primary key,
  name text not null unique,        -- in lower case
  role text not null check (role in ('reader', 'analyst', 'editor', 'administrator')),
  password text,                    -- scrypt with its cost and salt; null where only an outside identity signs in
  issuer text,                      -- of that identity: OpenID Connect
  subject text,
  made timestamptz not null default now(),
  closed timestamptz,
  unique (issuer, subject)
);

create table session (
  hash text primary key,            -- keyed hash of what the cookie holds
  user_id text not null references desk_user on delete cascade,
  made timestamptz not null default now(),
  used timestamptz not null default now()
);
create index on session (user_id);

create table api_token (
  id text primary key,
  hash text not null unique,        -- SHA-256 of the token
  user_id text not null references desk_user on delete cascade,
  name text not null,               -- what it is for
  role text not null check (role in ('reader', 'analyst', 'editor', 'administrator')),  -- at most, however much its user may
  made timestamptz not null default now(),
  expires timestamptz not null,
  used timestamptz
);

-- Failed sign-ins by whose name or which address they were of.
create table failed_sign_in (
  key text primary key,
  failures int not null,
  until timestamptz not null        -- none is looked at before
);

-- What a person changed is told apart from what was taken in.
create index change_by_person on change (number) where record_id is not null;
