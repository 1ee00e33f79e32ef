-- The base of mentors: what each can help with, papers, and the steps from candidate to retirement.
create table mentor (
    id                bigint  primary key,
    version           integer not null,
    municipality_id   bigint  not null references municipality (id),
    educator_id       bigint  not null,
    subjects          varchar[] not null check (subjects <@ array[
        'PRIMARY', 'RUSSIAN', 'LITERATURE', 'READING', 'NATIVE_LANGUAGE', 'NATIVE_LITERATURE', 'ENGLISH', 'GERMAN',
        'FRENCH', 'CHINESE', 'MATHEMATICS', 'ALGEBRA', 'GEOMETRY', 'PROBABILITY', 'INFORMATICS', 'HISTORY',
        'SOCIAL_STUDIES', 'GEOGRAPHY', 'PHYSICS', 'CHEMISTRY', 'BIOLOGY', 'WORLD_AROUND', 'ORKSE', 'ODNKNR', 'ART',
        'MUSIC', 'LABOUR', 'PHYSICAL_EDUCATION', 'SAFETY', 'ASTRONOMY', 'ECONOMICS', 'LAW', 'INDIVIDUAL_PROJECT']::varchar[]),
    topics            text    check (topics <> ''),
    -- codes of the catalogue
    difficulties      text    not null check (difficulties ~ '^([a-z0-9_]+(,[a-z0-9_]+)*)?$'),
    difficulty_codes  varchar[] not null generated always as (string_to_array(difficulties, ',')::varchar[]) stored,
    forms             varchar[] not null check (forms <@ array[
        'INDIVIDUAL', 'GROUP', 'FLASH', 'NETWORK', 'REVERSE', 'VIRTUAL']::varchar[]),
    managerial        boolean not null,
    capacity          integer not null check (capacity between 1 and 10),
    -- mentees now; above the capacity only where that was lowered later
    load              integer not null default 0 check (load >= 0),
    method_service    boolean not null,
    results           text    check (results in ('HIGH', 'ABOVE_AVERAGE', 'BELOW_AVERAGE', 'LOW')),
    steady_results    text    not null check (steady_results in ('YES', 'NO', 'INSUFFICIENT_DATA')),
    consent_on        date    check (consent_on between date '2000-01-01' and date '2100-12-31'),
    consent_until     date    check (consent_until <= date '2100-12-31'),
    agreement_number  text    check (agreement_number <> ''),
    agreement_on      date    check (agreement_on between date '2000-01-01' and date '2100-12-31'),
    training_needs    text,
    training_passed   text,
    state             text    not null check (state in (
        'CANDIDATE', 'SELECTED', 'TRAINED', 'ACTIVE', 'PAUSED', 'RETIRED')),
    state_on          date    not null,
    -- a leader decided otherwise than the rules
    decided           boolean,
    decision_reason   text    check (decision_reason <> ''),
    decided_by        text,
    decided_on        date,
    search_text       text    not null generated always as (translate(lower(coalesce(topics, '')), 'ё', 'е')) stored,
    constraint mentor_inside_municipality unique (municipality_id, id),
    constraint mentor_educator_once unique (municipality_id, educator_id),
    constraint mentor_educator_fk foreign key (municipality_id, educator_id)
        references educator (municipality_id, id),
    constraint mentor_consent_period check (consent_until is null or consent_until >= consent_on),
    constraint mentor_consent_has_start check (consent_until is null or consent_on is not null),
    constraint mentor_decision_complete check (num_nulls(decided, decision_reason, decided_by, decided_on) in (0, 4))
);
create sequence mentor_seq increment by 50;
create index mentor_by_state on mentor (municipality_id, state);
create index mentor_by_difficulty on mentor using gin (difficulty_codes);
create index mentor_search on mentor using gin (search_text gin_trgm_ops);

create table mentor_history (
    id                bigint not null,
    revision          bigint not null references revision (id),
    revision_type     smallint,
    educator_id       bigint,
    subjects          varchar[],
    topics            text,
    difficulties      text,
    forms             varchar[],
    managerial        boolean,
    capacity          integer,
    method_service    boolean,
    results           text,
    steady_results    text,
    consent_on        date,
    consent_until     date,
    agreement_number  text,
    agreement_on      date,
    training_needs    text,
    training_passed   text,
    state             text,
    state_on          date,
    decided           boolean,
    decision_reason   text,
    decided_by        text,
    decided_on        date,
    primary key (id, revision)
);

-- The steps a mentor has gone; never changed.
create table mentor_step (
    id              bigint  primary key,
    version         integer not null,
    municipality_id bigint  not null references municipality (id),
    mentor_id       bigint  not null,
    from_state      text    not null check (from_state in (
        'CANDIDATE', 'SELECTED', 'TRAINED', 'ACTIVE', 'PAUSED', 'RETIRED')),
    to_state        text    not null check (to_state in (
        'CANDIDATE', 'SELECTED', 'TRAINED', 'ACTIVE', 'PAUSED', 'RETIRED')),
    made_on         date    not null,
    ground          text    not null check (ground <> ''),
    -- papers were missing, and the leader let the mentor begin all the same
    despite         boolean not null,
    made_by         text    not null,
    constraint mentor_step_inside_municipality unique (municipality_id, id),
    constraint mentor_step_mentor_fk foreign key (municipality_id, mentor_id) references mentor (municipality_id, id),
    constraint mentor_step_moves check (from_state <> to_state)
);
create sequence mentor_step_seq increment by 50;
create index mentor_step_by_mentor on mentor_step (municipality_id, mentor_id);
