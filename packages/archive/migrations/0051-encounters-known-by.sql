-- additive
-- The address of an encounter is a record that tells of it: one that no longer does still leads to it.

alter table followed_encounter add column known_by text[] not null default '{}';  -- every record that ever told of it
update followed_encounter set known_by = records;
