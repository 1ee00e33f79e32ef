-- The educators of the schools.
create table educator (
    id                bigint  primary key,
    version           integer not null,
    municipality_id   bigint  not null references municipality (id),
    school_id         bigint  not null,
    last_name         text    not null collate russian check (last_name <> '' and last_name = btrim(last_name)),
    first_name        text    not null collate russian check (first_name <> '' and first_name = btrim(first_name)),
    patronymic        text    collate russian check (patronymic <> '' and patronymic = btrim(patronymic)),
    position          text    not null collate russian check (position <> ''),
    -- an array: a list shows them in its one query, a change of them is a change of the row
    subjects          varchar[] not null check (subjects <@ array[
        'PRIMARY', 'RUSSIAN', 'LITERATURE', 'READING', 'NATIVE_LANGUAGE', 'NATIVE_LITERATURE', 'ENGLISH', 'GERMAN',
        'FRENCH', 'CHINESE', 'MATHEMATICS', 'ALGEBRA', 'GEOMETRY', 'PROBABILITY', 'INFORMATICS', 'HISTORY',
        'SOCIAL_STUDIES', 'GEOGRAPHY', 'PHYSICS', 'CHEMISTRY', 'BIOLOGY', 'WORLD_AROUND', 'ORKSE', 'ODNKNR', 'ART',
        'MUSIC', 'LABOUR', 'PHYSICAL_EDUCATION', 'SAFETY', 'ASTRONOMY', 'ECONOMICS', 'LAW', 'INDIVIDUAL_PROJECT']::varchar[]),
    -- in the present school
    hired_on          date check (hired_on between date '1940-01-01' and date '2100-12-31'),
    -- the day from which full years of service in all are counted
    service_since     date check (service_since between date '1920-01-01' and date '2100-12-31'),
    -- after graduation
    first_job_on      date check (first_job_on between date '1940-01-01' and date '2100-12-31'),
    category          text check (category in ('NONE', 'COMPLIANCE', 'FIRST', 'HIGHEST', 'METHODIST', 'MENTOR')),
    titles            text,
    education         text,
    email             text,
    phone             text,
    -- the last day in the schools of the municipality
    retired_on        date,
    retirement_reason text,
    search_text       text not null generated always as (translate(
        lower(last_name || ' ' || first_name || ' ' || coalesce(patronymic, '') || ' ' || position), 'ё', 'е')) stored,
    constraint educator_inside_municipality unique (municipality_id, id),
    constraint educator_school_fk foreign key (municipality_id, school_id) references school (municipality_id, id),
    constraint educator_reason_of_retired check (retirement_reason is null or retired_on is not null)
);
create sequence educator_seq increment by 50;
create index educator_by_name on educator (municipality_id, last_name, first_name, patronymic, id);
create index educator_by_school on educator (municipality_id, school_id, last_name);
create index educator_search on educator using gin (search_text gin_trgm_ops);

create table educator_history (
    id                bigint not null,
    revision          bigint not null references revision (id),
    revision_type     smallint,
    school_id         bigint,
    last_name         text,
    first_name        text,
    patronymic        text,
    position          text,
    subjects          varchar[],
    hired_on          date,
    service_since     date,
    first_job_on      date,
    category          text,
    titles            text,
    education         text,
    email             text,
    phone             text,
    retired_on        date,
    retirement_reason text,
    primary key (id, revision)
);

-- Whose account it is: an educator who signs in as mentor or mentee.
create table account_educator (
    id              bigint  primary key,
    version         integer not null,
    municipality_id bigint  not null references municipality (id),
    account_id      bigint  not null references account (id),
    educator_id     bigint  not null,
    constraint account_educator_inside_municipality unique (municipality_id, id),
    constraint account_educator_once unique (municipality_id, account_id),
    constraint account_educator_educator_fk foreign key (municipality_id, educator_id)
        references educator (municipality_id, id)
);
create sequence account_educator_seq increment by 50;
create index account_educator_by_educator on account_educator (municipality_id, educator_id);
