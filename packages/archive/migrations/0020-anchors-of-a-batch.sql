-- additive
-- The anchors of all records that one statement writes are checked together: a row at a time, each text was unpacked as often as it has records.

drop trigger anchored on record;
drop function record_is_anchored;

create function records_are_anchored() returns trigger language plpgsql as $$
declare
  adrift text;
begin
  select written.id into adrift
  from written
  where not exists (
    select 1 from story join story_text on story_text.hash = story.text_hash
    where story.id = written.story_id and substr(story_text.body, written.start + 1, written.stop - written.start) = written.quote
  )
  limit 1;
  if adrift is not null then
    raise exception 'record % does not quote its text', adrift;
  end if;
  return null;
end $$;
create trigger anchored_when_inserted after insert on record
  referencing new table as written for each statement execute function records_are_anchored();
create trigger anchored_when_updated after update on record
  referencing new table as written for each statement execute function records_are_anchored();
