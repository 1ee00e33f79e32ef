-- An approval of a run can be taken back with a reason; what was approved, and that it is no more, stays on record.
create table approval_revocation (
    id              bigint  primary key,
    version         integer not null,
    municipality_id bigint  not null references municipality (id),
    run_id          bigint  not null,
    approved_at     timestamptz not null,
    approved_by_id  bigint  references account (id) on delete set null,
    revoked_at      timestamptz not null,
    revoked_by_id   bigint  references account (id) on delete set null,
    reason          text    not null check (reason <> '' and length(reason) <= 1000),
    constraint approval_revocation_inside_municipality unique (municipality_id, id),
    constraint approval_revocation_run_fk foreign key (municipality_id, run_id)
        references classification_run (municipality_id, id)
);
create sequence approval_revocation_seq increment by 50;
create index approval_revocation_by_run on approval_revocation (municipality_id, run_id);
create index approval_revocation_approved_by on approval_revocation (approved_by_id);
create index approval_revocation_revoked_by on approval_revocation (revoked_by_id);

create or replace function refuse_change_of_run() returns trigger language plpgsql as $$
begin
    if (old.approved_at is not null and new.approved_at is not null)
        or to_jsonb(new) - '{version,approved_at,approved_by_id}'::text[]
            is distinct from to_jsonb(old) - '{version,approved_at,approved_by_id}'::text[] then
        raise exception 'A run is a snapshot: only an approval may be added or taken back'
            using errcode = 'restrict_violation';
    end if;
    return new;
end $$;
