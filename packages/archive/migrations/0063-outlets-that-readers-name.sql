-- additive
-- Who published a story, as a reader says: the log has it. What persons changed last is asked with every request.

create index change_outlet on change (number) where what = 'outlet';
