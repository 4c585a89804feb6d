-- additive
-- All that a record is looked up by stands in its own row, and facets and words in one index: it meets their lists before it looks at rows.

alter table record
  add column day date not null default '-infinity',  -- of publication; where the copy has none, before all others
  add column outlet text,
  add column occasion text,         -- id of the encounter at which it was said; of an encounter, its own
  add column track text;            -- name of the track that it belongs to

update record set day = coalesce(story.published, '-infinity'), outlet = story.outlet from story where story.id = record.story_id;

-- What a record has of each facet, as facet:value.
create function facets_of(kind text, speaker text, side text, addressees text[], act text, manner text, issues text[], outlet text, occasion text, track text)
returns text[] language sql immutable parallel safe as $$
  select array_remove(array['kind:' || kind, 'speaker:' || speaker, 'side:' || side, 'act:' || act, 'manner:' || manner, 'outlet:' || outlet,
      'encounter:' || occasion, 'track:' || track], null)
    || array(select 'addressee:' || one from unnest(addressees) as one) || array(select 'issue:' || one from unnest(issues) as one)
$$;
alter table record add column facets text[] not null
  generated always as (facets_of(kind, speaker, side, addressees, act, manner, issues, outlet, occasion, track)) stored;

create index record_terms_facets on record using gin (terms, facets);
create index record_words_facets on record using gin (words, facets);
create index record_day on record (day desc, id desc);
drop index record_terms_idx;
drop index record_words_idx;
drop index record_speaker_idx;
drop index record_side_idx;
