-- A pair tells by itself whether it still owes an outcome, so that a list reads no outcomes; the trigger keeps it.
alter table mentorship_member add column outcome_written boolean not null default false;

update mentorship_member m set outcome_written = true
    where exists (select from outcome o where o.municipality_id = m.municipality_id and o.member_id = m.id);

create index mentorship_member_without_outcome on mentorship_member (municipality_id, mentorship_id)
    where side = 'MENTEE' and not outcome_written;

create function outcome_is_written() returns trigger language plpgsql as $$
declare
    one record := coalesce(new, old);
begin
    update mentorship_member set outcome_written = (tg_op = 'INSERT')
        where municipality_id = one.municipality_id and id = one.member_id;
    return null;
end $$;
create trigger outcome_is_written after insert or delete on outcome
    for each row execute function outcome_is_written();
