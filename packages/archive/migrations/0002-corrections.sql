-- additive
-- What readers correct and what a newer version of the engine reads. What was read stays in `body`; the columns that a record is looked up by hold what is so now.

alter table record
  add column withdrawn boolean not null default false,  -- the newest reading does not have it; its id still resolves
  add column rejected boolean not null default false,
  add column corrected text[] not null default '{}';  -- columns that a person has set: no re-reading changes them
create index on change (record_id);
