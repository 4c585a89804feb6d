-- additive
-- Words, facets and the week of publication in one index: a search for what much of the archive matches goes back week by week, and
-- looks at no more rows than it tells of.

-- Weeks since the first Monday of 2000; null where there is no date.
create function week_of(day date) returns int language sql immutable parallel safe as $$
  select case when isfinite(day) then (day - date '2000-01-03') / 7 end
$$;
create index record_found on record using gin (terms, facets, (array[week_of(day)]));
create index record_found_as_written on record using gin (words, facets, (array[week_of(day)]));
drop index record_terms_facets;
drop index record_words_facets;
