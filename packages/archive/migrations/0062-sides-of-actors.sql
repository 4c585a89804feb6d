-- additive
-- Sides that readers have given actors, in every story; the log tells who did.

create table actor_side (
  actor text primary key,  -- as `speaker` of a record: gazetteer key, or the name that stories give
  side text                -- null: of none
);
create index change_side on change (number) where what = 'side';
