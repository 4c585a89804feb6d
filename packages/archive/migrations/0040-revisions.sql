-- additive
-- Revisions: stories that are one article, in the order in which they came.

alter table story
  add column identity text,                  -- what the article is called across its revisions; null where nothing tells
  add column revision int not null default 1;
create index on story (identity) where identity is not null;
