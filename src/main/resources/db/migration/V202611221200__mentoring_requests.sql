-- Who asks for a mentor, and with which difficulties.
create table mentoring_request (
    id              bigint  primary key,
    version         integer not null,
    municipality_id bigint  not null references municipality (id),
    -- the school that filed it
    school_id       bigint  not null,
    -- null: the school's management team
    educator_id     bigint,
    managerial      boolean not null,
    subject         varchar check (subject in (
        'PRIMARY', 'RUSSIAN', 'LITERATURE', 'READING', 'NATIVE_LANGUAGE', 'NATIVE_LITERATURE', 'ENGLISH', 'GERMAN',
        'FRENCH', 'CHINESE', 'MATHEMATICS', 'ALGEBRA', 'GEOMETRY', 'PROBABILITY', 'INFORMATICS', 'HISTORY',
        'SOCIAL_STUDIES', 'GEOGRAPHY', 'PHYSICS', 'CHEMISTRY', 'BIOLOGY', 'WORLD_AROUND', 'ORKSE', 'ODNKNR', 'ART',
        'MUSIC', 'LABOUR', 'PHYSICAL_EDUCATION', 'SAFETY', 'ASTRONOMY', 'ECONOMICS', 'LAW', 'INDIVIDUAL_PROJECT')),
    -- code:weight, the heaviest first: psy_discipline:5,meth_lesson:2; one text, so that a change of them is a change of
    -- the row and a list shows them in its one query
    difficulties    text    not null check (difficulties ~ '^[a-z0-9_]+:[1-5](,[a-z0-9_]+:[1-5]){0,9}$'),
    difficulty_codes varchar[] not null generated always as (
        string_to_array(regexp_replace(difficulties, ':[1-5]', '', 'g'), ',')::varchar[]) stored,
    wish            text    not null check (wish <> ''),
    wished_form     text    check (wished_form in ('INDIVIDUAL', 'GROUP', 'FLASH', 'NETWORK', 'REVERSE', 'VIRTUAL')),
    need_reason     text    check (need_reason in (
        'YOUNG_SPECIALIST', 'NEW_DUTIES', 'NEW_TECHNOLOGY', 'CONTEST_PREPARATION', 'NEW_SCHOOL', 'DIAGNOSED_GAP')),
    element         text    check (element in ('ADAPTATION', 'TRAINING', 'SUPPORT')),
    status          text    not null check (status in ('OPEN', 'MATCHED', 'WITHDRAWN', 'CLOSED')),
    -- since when, and why
    status_on       date    not null,
    status_reason   text    check (status_reason <> ''),
    filed_on        date    not null check (filed_on between date '2000-01-01' and date '2100-12-31'),
    filed_by        text    not null,
    search_text     text    not null generated always as (translate(lower(wish), 'ё', 'е')) stored,
    constraint mentoring_request_inside_municipality unique (municipality_id, id),
    constraint mentoring_request_school_fk foreign key (municipality_id, school_id)
        references school (municipality_id, id),
    constraint mentoring_request_educator_fk foreign key (municipality_id, educator_id)
        references educator (municipality_id, id),
    constraint mentoring_request_of_team_is_managerial check (educator_id is not null or managerial),
    constraint mentoring_request_managerial_has_no_subject check (not managerial or subject is null),
    constraint mentoring_request_end_has_reason check (status in ('OPEN', 'MATCHED') or status_reason is not null)
);
create sequence mentoring_request_seq increment by 50;
create index mentoring_request_by_status on mentoring_request (municipality_id, status, filed_on);
create index mentoring_request_by_school on mentoring_request (municipality_id, school_id);
create index mentoring_request_by_educator on mentoring_request (municipality_id, educator_id);
create index mentoring_request_by_difficulty on mentoring_request using gin (difficulty_codes);
create index mentoring_request_search on mentoring_request using gin (search_text gin_trgm_ops);

create table mentoring_request_history (
    id              bigint not null,
    revision        bigint not null references revision (id),
    revision_type   smallint,
    school_id       bigint,
    educator_id     bigint,
    managerial      boolean,
    subject         varchar,
    difficulties    text,
    wish            text,
    wished_form     text,
    need_reason     text,
    element         text,
    status          text,
    status_on       date,
    status_reason   text,
    filed_on        date,
    filed_by        text,
    primary key (id, revision)
);
