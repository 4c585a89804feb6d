-- additive
-- What was read is kept letter for letter: taken apart as jsonb it cost more than all else that is written of a story, and nothing looks
-- things up in it.

alter table reading alter column body type json using body::json;
alter table record alter column body type json using body::json;
