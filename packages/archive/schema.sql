-- Made of migrations/ by: npm run schema. Not to be edited.

CREATE OR REPLACE FUNCTION public.change_is_kept()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  raise exception 'the change log is append-only';
end $function$;

CREATE OR REPLACE FUNCTION public.facets_of(kind text, speaker text, side text, addressees text[], act text, manner text, issues text[], outlet text, occasion text, track text)
 RETURNS text[]
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE
AS $function$
  select array_remove(array['kind:' || kind, 'speaker:' || speaker, 'side:' || side, 'act:' || act, 'manner:' || manner, 'outlet:' || outlet,
      'encounter:' || occasion, 'track:' || track], null)
    || array(select 'addressee:' || one from unnest(addressees) as one) || array(select 'issue:' || one from unnest(issues) as one)
$function$;

CREATE OR REPLACE FUNCTION public.records_are_anchored()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
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
end $function$;

CREATE OR REPLACE FUNCTION public.week_of(day date)
 RETURNS integer
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE
AS $function$
  select case when isfinite(day) then (day - date '2000-01-03') / 7 end
$function$;

create table actor_side (
  actor text not null,
  side text,
  constraint actor_side_pkey PRIMARY KEY (actor)
);

create table alert (
  id text not null,
  user_id text,
  name text not null,
  kinds text[] not null,
  who text[] not null,
  issue text,
  url text,
  secret text,
  made timestamp with time zone default now() not null,
  constraint alert_pkey PRIMARY KEY (id),
  constraint alert_user_id_fkey FOREIGN KEY (user_id) REFERENCES desk_user(id) ON DELETE CASCADE
);

create table api_token (
  id text not null,
  hash text not null,
  user_id text not null,
  name text not null,
  role text not null,
  made timestamp with time zone default now() not null,
  expires timestamp with time zone not null,
  used timestamp with time zone,
  constraint api_token_hash_key UNIQUE (hash),
  constraint api_token_pkey PRIMARY KEY (id),
  constraint api_token_role_check CHECK ((role = ANY (ARRAY['reader'::text, 'analyst'::text, 'editor'::text, 'administrator'::text]))),
  constraint api_token_user_id_fkey FOREIGN KEY (user_id) REFERENCES desk_user(id) ON DELETE CASCADE
);

create table change (
  number bigint not null,
  at timestamp with time zone default now() not null,
  who text not null,
  what text not null,
  record_id text,
  detail json not null,
  previous text not null,
  hash text not null,
  constraint change_pkey PRIMARY KEY (number)
);
CREATE INDEX change_by_person ON public.change USING btree (number) WHERE (record_id IS NOT NULL);
CREATE INDEX change_outlet ON public.change USING btree (number) WHERE (what = 'outlet'::text);
CREATE INDEX change_record_id_idx ON public.change USING btree (record_id);
CREATE INDEX change_side ON public.change USING btree (number) WHERE (what = 'side'::text);
CREATE TRIGGER kept BEFORE DELETE OR UPDATE ON public.change FOR EACH ROW EXECUTE FUNCTION change_is_kept();

create table comment (
  id text not null,
  record_id text not null,
  user_id text,
  who text not null,
  body text not null,
  made timestamp with time zone default now() not null,
  constraint comment_body_check CHECK ((body <> ''::text)),
  constraint comment_pkey PRIMARY KEY (id),
  constraint comment_record_id_fkey FOREIGN KEY (record_id) REFERENCES record(id),
  constraint comment_user_id_fkey FOREIGN KEY (user_id) REFERENCES desk_user(id) ON DELETE SET NULL
);
CREATE INDEX comment_made_idx ON public.comment USING btree (made DESC);
CREATE INDEX comment_record_id_idx ON public.comment USING btree (record_id);

create table delivery (
  alert text not null,
  moment bigint not null,
  state text default 'waiting'::text not null,
  tries integer default 0 not null,
  due timestamp with time zone default now() not null,
  fault text,
  told timestamp with time zone,
  constraint delivery_alert_fkey FOREIGN KEY (alert) REFERENCES alert(id) ON DELETE CASCADE,
  constraint delivery_moment_fkey FOREIGN KEY (moment) REFERENCES moment(number),
  constraint delivery_pkey PRIMARY KEY (alert, moment),
  constraint delivery_state_check CHECK ((state = ANY (ARRAY['waiting'::text, 'done'::text, 'dead'::text])))
);
CREATE INDEX delivery_due_idx ON public.delivery USING btree (due) WHERE (state = 'waiting'::text);

create table desk_user (
  id text not null,
  name text not null,
  role text not null,
  password text,
  issuer text,
  subject text,
  made timestamp with time zone default now() not null,
  closed timestamp with time zone,
  constraint desk_user_issuer_subject_key UNIQUE (issuer, subject),
  constraint desk_user_name_key UNIQUE (name),
  constraint desk_user_pkey PRIMARY KEY (id),
  constraint desk_user_role_check CHECK ((role = ANY (ARRAY['reader'::text, 'analyst'::text, 'editor'::text, 'administrator'::text])))
);

create table failed_sign_in (
  key text not null,
  failures integer not null,
  until timestamp with time zone not null,
  constraint failed_sign_in_pkey PRIMARY KEY (key)
);

create table feed (
  url text not null,
  title text,
  folders text[] default '{}'::text[] not null,
  lang text,
  etag text,
  last_modified text,
  due timestamp with time zone default now() not null,
  fetched timestamp with time zone,
  newest timestamp with time zone,
  failures integer default 0 not null,
  fault text,
  stopped boolean default false not null,
  constraint feed_pkey PRIMARY KEY (url)
);
CREATE INDEX feed_due_idx ON public.feed USING btree (due) WHERE (NOT stopped);

create table feed_item (
  feed text not null,
  item text not null,
  modified text,
  taken timestamp with time zone default now() not null,
  constraint feed_item_feed_fkey FOREIGN KEY (feed) REFERENCES feed(url) ON UPDATE CASCADE ON DELETE CASCADE,
  constraint feed_item_pkey PRIMARY KEY (feed, item)
);

create table fingerprint (
  story text not null,
  hashes bytea not null,
  agencies text[] not null,
  headline text,
  day date,
  constraint fingerprint_pkey PRIMARY KEY (story),
  constraint fingerprint_story_fkey FOREIGN KEY (story) REFERENCES story(id)
);

create table followed_encounter (
  uid text not null,
  known integer not null,
  track text,
  records text[] not null,
  sequence integer not null,
  changed timestamp with time zone not null,
  ended boolean not null,
  state jsonb not null,
  differ text[] not null,
  known_by text[] default '{}'::text[] not null,
  constraint followed_encounter_pkey PRIMARY KEY (uid)
);

create table followed_position (
  side text not null,
  issue text not null,
  act text not null,
  constraint followed_position_pkey PRIMARY KEY (side, issue)
);

create table looked (
  one boolean default true not null,
  number bigint not null,
  constraint looked_one_check CHECK (one),
  constraint looked_pkey PRIMARY KEY (one)
);

create table migration (
  number integer not null,
  name text not null,
  kind text not null,
  applied timestamp with time zone default now() not null,
  constraint migration_pkey PRIMARY KEY (number)
);

create table moment (
  number bigint not null,
  at timestamp with time zone default now() not null,
  kind text not null,
  subject text not null,
  who text[] not null,
  issue text,
  detail jsonb not null,
  constraint moment_pkey PRIMARY KEY (number)
);

create table reading (
  text_hash text not null,
  published date,
  reader text not null,
  body json not null,
  made timestamp with time zone default now() not null,
  constraint reading_pkey PRIMARY KEY (text_hash, reader),
  constraint reading_text_hash_fkey FOREIGN KEY (text_hash) REFERENCES story_text(hash)
);

create table record (
  id text not null,
  story_id text not null,
  kind text not null,
  start integer not null,
  stop integer not null,
  quote text not null,
  speaker text,
  side text,
  addressees text[] default '{}'::text[] not null,
  act text,
  manner text,
  issues text[] default '{}'::text[] not null,
  said_on text,
  terms tsvector not null,
  words tsvector not null,
  body json not null,
  withdrawn boolean default false not null,
  rejected boolean default false not null,
  corrected text[] default '{}'::text[] not null,
  became text[] default '{}'::text[] not null,
  day date default '-infinity'::date not null,
  outlet text,
  occasion text,
  track text,
  facets text[] generated always as (facets_of(kind, speaker, side, addressees, act, manner, issues, outlet, occasion, track)) stored not null,
  place text,
  constraint record_kind_check CHECK ((kind = ANY (ARRAY['statement'::text, 'encounter'::text]))),
  constraint record_pkey PRIMARY KEY (id),
  constraint record_story_id_fkey FOREIGN KEY (story_id) REFERENCES story(id)
);
CREATE INDEX record_became_idx ON public.record USING gin (became) WHERE (became <> '{}'::text[]);
CREATE INDEX record_day ON public.record USING btree (day DESC, id DESC);
CREATE INDEX record_found ON public.record USING gin (terms, facets, (ARRAY[week_of(day)]));
CREATE INDEX record_found_as_written ON public.record USING gin (words, facets, (ARRAY[week_of(day)]));
CREATE INDEX record_story_id_idx ON public.record USING btree (story_id);
CREATE TRIGGER anchored_when_inserted AFTER INSERT ON public.record REFERENCING NEW TABLE AS written FOR EACH STATEMENT EXECUTE FUNCTION records_are_anchored();
CREATE TRIGGER anchored_when_updated AFTER UPDATE ON public.record REFERENCING NEW TABLE AS written FOR EACH STATEMENT EXECUTE FUNCTION records_are_anchored();

create table session (
  hash text not null,
  user_id text not null,
  made timestamp with time zone default now() not null,
  used timestamp with time zone default now() not null,
  constraint session_pkey PRIMARY KEY (hash),
  constraint session_user_id_fkey FOREIGN KEY (user_id) REFERENCES desk_user(id) ON DELETE CASCADE
);
CREATE INDEX session_user_id_idx ON public.session USING btree (user_id);

create table shingle (
  key integer not null,
  story text not null,
  constraint shingle_pkey PRIMARY KEY (key, story),
  constraint shingle_story_fkey FOREIGN KEY (story) REFERENCES fingerprint(story) ON DELETE CASCADE
);
CREATE INDEX shingle_story_idx ON public.shingle USING btree (story);

create table source (
  hash text not null,
  bytes bytea not null,
  name text,
  content_type text,
  received timestamp with time zone default now() not null,
  constraint source_pkey PRIMARY KEY (hash)
);

create table story (
  id text not null,
  text_hash text not null,
  source_hash text not null,
  title text,
  outlet text,
  url text,
  published date,
  added timestamp with time zone default now() not null,
  identity text,
  revision integer default 1 not null,
  credits text[] default '{}'::text[] not null,
  sent text,
  opens text,
  closes text,
  takes text[] default '{}'::text[] not null,
  whole text,
  origin text,
  copied jsonb,
  constraint story_pkey PRIMARY KEY (id),
  constraint story_source_hash_fkey FOREIGN KEY (source_hash) REFERENCES source(hash),
  constraint story_text_hash_fkey FOREIGN KEY (text_hash) REFERENCES story_text(hash)
);
CREATE INDEX story_identity_idx ON public.story USING btree (identity) WHERE (identity IS NOT NULL);
CREATE INDEX story_origin_idx ON public.story USING btree (origin) WHERE (origin IS NOT NULL);
CREATE INDEX story_published_idx ON public.story USING btree (published);
CREATE INDEX story_published_idx1 ON public.story USING btree (published) WHERE ((closes IS NOT NULL) AND (takes = '{}'::text[]));
CREATE INDEX story_text_hash_idx ON public.story USING btree (text_hash);
CREATE INDEX story_whole_idx ON public.story USING btree (whole) WHERE (whole IS NOT NULL);

create table story_text (
  hash text not null,
  body text not null,
  lang text not null,
  constraint story_text_pkey PRIMARY KEY (hash)
);

create table subscription (
  id text not null,
  hash text not null,
  user_id text,
  kind text not null,
  name text not null,
  query jsonb not null,
  made timestamp with time zone default now() not null,
  used timestamp with time zone,
  constraint subscription_hash_key UNIQUE (hash),
  constraint subscription_kind_check CHECK ((kind = ANY (ARRAY['atom'::text, 'json'::text, 'calendar'::text]))),
  constraint subscription_pkey PRIMARY KEY (id),
  constraint subscription_user_id_fkey FOREIGN KEY (user_id) REFERENCES desk_user(id) ON DELETE CASCADE
);
