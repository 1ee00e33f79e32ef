-- By how much the keys of rows have grown since links and pseudonyms of a survey were first made of them: a municipality that
-- went to another installation got higher ones, and its links and pseudonyms are to stay.
alter table campaign add column moved_by bigint not null default 0 check (moved_by >= 0);
