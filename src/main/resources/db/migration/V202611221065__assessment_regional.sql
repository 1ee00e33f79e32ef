-- A regional assessment: one population over all municipalities of a region. It stands above the wall; its parts, one a
-- municipality, stand behind it.
create table regional_run (
    id           bigint primary key,
    version      integer     not null,
    region       text        not null collate russian,
    year         integer     not null check (year between 2000 and 2100),
    state        text        not null check (state in ('RUNNING', 'DONE', 'PUBLISHING', 'PUBLISHED', 'FAILED')),
    started_at   timestamptz not null,
    started_by   text        not null collate russian,
    beat_at      timestamptz not null,
    done         integer     not null check (done >= 0),
    total        integer     not null check (total >= done),
    problem      text collate russian,
    rules        jsonb       not null,
    thresholds   jsonb,
    warnings     jsonb,
    finished_at  timestamptz,
    published_at timestamptz,
    published_by text collate russian,
    constraint regional_run_found check (state in ('RUNNING', 'FAILED') or thresholds is not null)
);
create sequence regional_run_seq increment by 50;
create unique index regional_run_one_at_a_time on regional_run (region, year) where state in ('RUNNING', 'PUBLISHING');
create index regional_run_latest on regional_run (started_at desc);

-- What a regional assessment found in one municipality, and the run it became there when it was published.
create table regional_share (
    id                  bigint primary key,
    version             integer not null,
    municipality_id     bigint  not null references municipality (id),
    regional_run_id     bigint  not null references regional_run (id),
    schools             integer not null check (schools >= 0),
    with_results        integer not null check (with_results between 0 and schools),
    effective           integer not null,
    resilient           integer not null,
    ineffective         integer not null,
    struggling          integer not null,
    type_undefined      integer not null,
    instability         integer not null,
    exam_divergence     integer not null,
    part_time_study     integer not null,
    advanced_below_mean integer not null,
    stable_high         integer not null,
    stable_low          integer not null,
    published_run_id    bigint,
    constraint regional_share_wall unique (municipality_id, id),
    constraint regional_share_unique unique (municipality_id, regional_run_id),
    constraint regional_share_published foreign key (municipality_id, published_run_id)
        references classification_run (municipality_id, id)
);
create sequence regional_share_seq increment by 50;
create index regional_share_of_run on regional_share (regional_run_id);

-- One school in a regional assessment: the result as the rules gave it, until it is published as a run.
create table regional_result (
    id               bigint primary key,
    version          integer not null,
    municipality_id  bigint  not null references municipality (id),
    regional_run_id  bigint  not null references regional_run (id),
    school_id        bigint  not null,
    school_code      text    not null collate russian,
    school_name      text    not null collate russian,
    results_computed boolean not null,
    result           jsonb   not null,
    constraint regional_result_wall unique (municipality_id, id),
    constraint regional_result_unique unique (municipality_id, regional_run_id, school_id),
    constraint regional_result_school foreign key (municipality_id, school_id) references school (municipality_id, id)
);
create sequence regional_result_seq increment by 50;

create trigger regional_result_snapshot before update on regional_result
    for each statement execute function refuse_change();

-- A run of a municipality that came from a regional assessment.
alter table classification_run add regional boolean not null default false;
