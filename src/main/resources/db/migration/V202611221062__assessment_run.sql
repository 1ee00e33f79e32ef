-- A year in which a municipality has run the classification: the row that a run locks, and the counter of its number.
create table assessment_year (
    id              bigint primary key,
    version         integer not null,
    municipality_id bigint  not null references municipality (id),
    year            integer not null check (year between 2000 and 2100),
    runs            integer not null check (runs >= 0),
    constraint assessment_year_wall unique (municipality_id, id),
    constraint assessment_year_unique unique (municipality_id, year)
);
create sequence assessment_year_seq increment by 50;

-- A run of the classification and what all its results share. A snapshot: see the triggers below.
create table classification_run (
    id                  bigint primary key,
    version             integer     not null,
    municipality_id     bigint      not null references municipality (id),
    year                integer     not null check (year between 2000 and 2100),
    number              integer     not null check (number > 0),
    form_token          uuid,
    made_at             timestamptz not null,
    made_by             text        not null collate russian,
    rules               jsonb       not null,
    thresholds          jsonb       not null,
    warnings            jsonb       not null,
    schools             integer     not null check (schools >= 0),
    effective           integer     not null,
    resilient           integer     not null,
    ineffective         integer     not null,
    struggling          integer     not null,
    type_undefined      integer     not null,
    instability         integer     not null,
    exam_divergence     integer     not null,
    part_time_study     integer     not null,
    advanced_below_mean integer     not null,
    stable_high         integer     not null,
    stable_low          integer     not null,
    approved_at         timestamptz,
    approved_by         text collate russian,
    constraint classification_run_wall unique (municipality_id, id),
    constraint classification_run_number unique (municipality_id, year, number),
    constraint classification_run_once unique (municipality_id, form_token),
    constraint classification_run_approval check ((approved_at is null) = (approved_by is null))
);
create sequence classification_run_seq increment by 50;

-- One school in a run: its figures of three years as they were, and all that was found.
create table run_result (
    municipality_id      bigint  not null references municipality (id),
    run_id               bigint  not null,
    school_id            bigint  not null,
    school_code          text    not null collate russian,
    school_name          text    not null collate russian,
    advanced             boolean not null,
    results_index_t2     numeric(6, 4),
    results_index_t1     numeric(6, 4),
    results_index        numeric(6, 4),
    results_computed     boolean not null,
    given_level_t2       text,
    given_level_t1       text,
    given_level          text,
    level_t2             text,
    level_t1             text,
    level                text,
    welfare_index        numeric(6, 4),
    welfare_year         integer,
    gia_index            numeric(6, 4),
    vpr_index            numeric(6, 4),
    pupils               integer,
    part_time_pupils     integer,
    type                 text    not null,
    instability          text    not null,
    mean                 numeric(12, 6),
    geometric_mean       numeric(12, 6),
    deviation            numeric(18, 6),
    small_base           boolean not null,
    trend                text,
    exam_divergence      text    not null,
    ratio                numeric(18, 6),
    direction            text,
    part_time_study      text    not null,
    part_time_share      numeric(9, 4),
    advanced_below_mean  text    not null,
    stable_high          text    not null,
    stable_low           text    not null,
    primary key (run_id, school_id),
    constraint run_result_run foreign key (municipality_id, run_id) references classification_run (municipality_id, id),
    constraint run_result_school foreign key (municipality_id, school_id) references school (municipality_id, id)
);
create index run_result_of_school on run_result (municipality_id, school_id, run_id);

create function refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'A run is a snapshot: % of % is refused', tg_op, tg_table_name using errcode = 'restrict_violation';
end $$;

create function refuse_change_of_run() returns trigger language plpgsql as $$
begin
    if old.approved_at is not null
        or to_jsonb(new) - '{version,approved_at,approved_by}'::text[]
            is distinct from to_jsonb(old) - '{version,approved_at,approved_by}'::text[] then
        raise exception 'A run is a snapshot: only an approval may be added, once' using errcode = 'restrict_violation';
    end if;
    return new;
end $$;

create trigger run_result_snapshot before update or delete or truncate on run_result
    for each statement execute function refuse_change();
create trigger classification_run_kept before delete or truncate on classification_run
    for each statement execute function refuse_change();
create trigger classification_run_snapshot before update on classification_run
    for each row execute function refuse_change_of_run();
