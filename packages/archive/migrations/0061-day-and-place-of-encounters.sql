-- additive
-- What readers set of encounters: their day stands in `said_on` as what was read did, their place here; where it was read it stands in `body`.

alter table record add column place text;
