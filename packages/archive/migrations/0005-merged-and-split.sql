-- additive
-- Records in whose place others stand: one where it was merged, several where it was split. Its id resolves to them.

alter table record add column became text[] not null default '{}';
create index on record using gin (became) where became <> '{}';
