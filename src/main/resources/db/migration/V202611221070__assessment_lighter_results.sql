-- The composite keys of a result already lead to its municipality: a third check for each of forty thousand rows would
-- only cost time.
alter table run_result drop constraint run_result_municipality_id_fkey;
