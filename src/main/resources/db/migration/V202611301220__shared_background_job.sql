-- Background work that waits or is being done, a row each: the table of db-scheduler as it asks for it, and how far the work
-- is. The key holds numbers only, task_data stays empty.
create table background_job (
    task_name            text        not null,
    task_instance        text        not null,
    task_data            bytea check (task_data is null),
    execution_time       timestamptz not null,
    picked               boolean     not null,
    picked_by            text,
    last_success         timestamptz,
    last_failure         timestamptz,
    consecutive_failures integer,
    last_heartbeat       timestamptz,
    version              bigint      not null,
    priority             smallint,
    done                 integer     not null default 0 check (done >= 0),
    steps                integer     not null default 0 check (steps >= 0),
    primary key (task_name, task_instance)
);
create index background_job_due on background_job (execution_time);
create index background_job_beating on background_job (last_heartbeat);

-- the rows above say it now
alter table regional_run drop column beat_at, drop column done, add check (total >= 0);
alter table matching_draft drop column beat_at, drop column done, drop column total;
