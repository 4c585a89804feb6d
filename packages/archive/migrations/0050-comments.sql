-- additive
-- What readers say of a record to one another. It is no part of the record: it changes nothing that the record says.

create table comment (
  id text primary key,
  record_id text not null references record,
  user_id text references desk_user on delete set null,  -- null: of a desk without users, or of a user who is no more
  who text not null,                -- the name under which it was said
  body text not null check (body <> ''),
  made timestamptz not null default now()
);
create index on comment (record_id);
create index on comment (made desc);
