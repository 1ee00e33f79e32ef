-- Each time a backup was made, or was to be. It tells of files in a folder of this installation, so no backup holds it.
create table backup_run (
    id         bigint      primary key,
    occasion   text        not null check (occasion in ('NIGHT', 'HAND', 'UPDATE')),
    state      text        not null check (state in ('RUNNING', 'DONE', 'FAILED', 'BROKEN_OFF')),
    started_at timestamptz not null,
    ended_at   timestamptz,
    file_name  text        not null,
    byte_count bigint,
    row_count  bigint,
    error      text,
    constraint backup_run_done_tells check (state <> 'DONE'
        or ended_at is not null and byte_count is not null and row_count is not null),
    constraint backup_run_failed_tells check (state <> 'FAILED' or error is not null)
);
create sequence backup_run_seq increment by 50;
create index backup_run_started on backup_run (started_at desc);
