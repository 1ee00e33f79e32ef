-- Every imported file with its author and counts; the bytes apart, so that a list does not drag them along.
create table import_batch (
    id               bigint      primary key,
    municipality_id  bigint      not null references municipality (id),
    version          integer     not null,
    kind             text        not null,
    file_name        text        not null collate russian,
    file_size        bigint      not null check (file_size > 0),
    author_id        bigint      not null references account (id),
    author_name      text        not null collate russian,
    uploaded_at      timestamptz not null,
    status           text        not null check (status in ('PREVIEWED', 'REJECTED', 'APPLIED', 'CANCELLED')),
    added            integer     not null check (added >= 0),
    changed          integer     not null check (changed >= 0),
    unchanged        integer     not null check (unchanged >= 0),
    failed           integer     not null check (failed >= 0),
    plan_digest      text        not null,
    finished_by_id   bigint references account (id),
    finished_by_name text collate russian,
    finished_at      timestamptz,
    constraint import_batch_tenant unique (municipality_id, id),
    constraint import_batch_applied_without_errors check (status <> 'APPLIED' or failed = 0),
    constraint import_batch_finished check ((status in ('APPLIED', 'CANCELLED')) = (finished_at is not null))
);
create sequence import_batch_seq increment by 50;
create index import_batch_latest on import_batch (municipality_id, uploaded_at desc, id desc);

create table import_file (
    id              bigint  primary key,
    municipality_id bigint  not null references municipality (id),
    version         integer not null,
    batch_id        bigint  not null,
    content         bytea   not null,
    constraint import_file_tenant unique (municipality_id, id),
    constraint import_file_of_batch unique (municipality_id, batch_id),
    foreign key (municipality_id, batch_id) references import_batch (municipality_id, id)
);
create sequence import_file_seq increment by 50;

-- A row to wait at: imports of one kind into one municipality go one after another.
create table import_lock (
    id              bigint  primary key,
    municipality_id bigint  not null references municipality (id),
    version         integer not null,
    kind            text    not null,
    constraint import_lock_tenant unique (municipality_id, id),
    constraint import_lock_kind unique (municipality_id, kind)
);
create sequence import_lock_seq increment by 50;
