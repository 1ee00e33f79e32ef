-- A file is on record before its first byte leaves; whether all of it left is known only afterwards.
alter table audit_entry
    add column path        text,
    add column row_count   bigint,
    add column finished_at timestamptz;
update audit_entry set finished_at = at;
