-- A season of the management reserve: its places, phases, formal requirements and rated qualities (domain §8).
create table reserve_season (
    id                   bigint  primary key,
    version              integer not null,
    municipality_id      bigint  not null references municipality (id),
    title                text    not null collate russian check (title <> ''),
    year                 integer not null check (year between 2000 and 2100),
    places               integer not null check (places between 1 and 500),
    required_courses     integer not null check (required_courses between 1 and 3),
    experts              integer not null check (experts between 1 and 9),
    training_programme   text    check (training_programme <> ''),
    training_from        date    check (training_from between date '1990-01-01' and date '2100-12-31'),
    training_until       date    check (training_until between date '1990-01-01' and date '2100-12-31'),
    programme_approved_on    date,
    programme_approved_by_id bigint references account (id) on delete set null,
    constraint reserve_season_inside_municipality unique (municipality_id, id),
    constraint reserve_season_title_once unique (municipality_id, title),
    constraint reserve_season_training_forward check (training_until >= training_from)
);
create sequence reserve_season_seq increment by 50;
create index reserve_season_by_approver on reserve_season (programme_approved_by_id);

create table reserve_season_history (
    id                   bigint not null,
    revision             bigint not null references revision (id),
    revision_type        smallint,
    title                text,
    year                 integer,
    places               integer,
    required_courses     integer,
    experts              integer,
    training_programme   text,
    training_from        date,
    training_until       date,
    programme_approved_on    date,
    programme_approved_by_id bigint,
    primary key (id, revision)
);

create table season_phase (
    id              bigint  primary key,
    version         integer not null,
    municipality_id bigint  not null references municipality (id),
    season_id       bigint  not null,
    phase           text    not null check (phase in (
        'APPLICATIONS', 'FORMAL', 'QUALITATIVE', 'DECISION', 'TRAINING', 'CONTEST', 'REGISTER')),
    starts_on       date    not null check (starts_on between date '1990-01-01' and date '2100-12-31'),
    ends_on         date    not null check (ends_on between date '1990-01-01' and date '2100-12-31'),
    constraint season_phase_inside_municipality unique (municipality_id, id),
    constraint season_phase_once unique (municipality_id, season_id, phase),
    constraint season_phase_forward check (ends_on >= starts_on),
    constraint season_phase_season_fk foreign key (municipality_id, season_id)
        references reserve_season (municipality_id, id) on delete cascade
);
create sequence season_phase_seq increment by 50;

create table season_phase_history (
    id            bigint not null,
    revision      bigint not null references revision (id),
    revision_type smallint,
    season_id     bigint,
    phase         text,
    starts_on     date,
    ends_on       date,
    primary key (id, revision)
);

create table season_requirement (
    id              bigint  primary key,
    version         integer not null,
    municipality_id bigint  not null references municipality (id),
    season_id       bigint  not null,
    code            text    not null check (code ~ '^[a-z][a-z0-9_]{1,39}$'),
    title           text    not null collate russian check (title <> ''),
    kind            text    not null check (kind in ('YEARS', 'TEXT', 'YES_NO')),
    -- years at least; only of a number of years
    threshold       integer check (threshold between 0 and 80),
    obligatory      boolean not null,
    position        integer not null,
    constraint season_requirement_inside_municipality unique (municipality_id, id),
    constraint season_requirement_once unique (municipality_id, season_id, code),
    -- age as a filter would be discrimination (domain §8.2)
    constraint season_requirement_age_informs check (code <> 'age' or not obligatory),
    constraint season_requirement_threshold_of_years check (threshold is null or kind = 'YEARS'),
    constraint season_requirement_season_fk foreign key (municipality_id, season_id)
        references reserve_season (municipality_id, id) on delete cascade
);
create sequence season_requirement_seq increment by 50;

create table season_quality (
    id              bigint  primary key,
    version         integer not null,
    municipality_id bigint  not null references municipality (id),
    season_id       bigint  not null,
    code            text    not null check (code ~ '^[a-z][a-z0-9_]{1,39}$'),
    title           text    not null collate russian check (title <> ''),
    weight          integer not null check (weight between 1 and 5),
    position        integer not null,
    constraint season_quality_inside_municipality unique (municipality_id, id),
    constraint season_quality_once unique (municipality_id, season_id, code),
    constraint season_quality_season_fk foreign key (municipality_id, season_id)
        references reserve_season (municipality_id, id) on delete cascade
);
create sequence season_quality_seq increment by 50;
