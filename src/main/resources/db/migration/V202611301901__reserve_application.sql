-- An application to the reserve (заявка), the steps it has made, and its papers. Nothing of it is deleted.
create table application (
    id              bigint  primary key,
    version         integer not null,
    municipality_id bigint  not null references municipality (id),
    season_id       bigint  not null,
    educator_id     bigint,
    school_id       bigint  not null,
    full_name       text    not null collate russian check (full_name <> ''),
    -- the state it had first and the moment it came to the present one
    state           text    not null check (state in (
        'DRAFT', 'SUBMITTED', 'IN_EXPERTISE', 'FORMAL', 'FORMAL_REJECTED', 'QUALITATIVE', 'QUALITATIVE_REJECTED',
        'ADMITTED', 'TRAINING', 'TRAINING_FAILED', 'TRAINED', 'CONTEST', 'CONTEST_FAILED', 'RECOMMENDED', 'INCLUDED',
        'LEFT', 'WITHDRAWN')),
    state_on        date    not null,
    position        text    not null collate russian check (position <> ''),
    service_years   integer check (service_years between 0 and 70),
    birth_date      date    check (birth_date between date '1930-01-01' and date '2020-12-31'),
    higher_education boolean not null,
    promotions      text    check (promotions <> ''),
    experience      text    check (experience <> ''),
    qualities       text    check (qualities <> ''),
    career          text    check (career <> ''),
    other           text    check (other <> ''),
    phone           text    check (phone <> ''),
    email           text    check (email <> ''),
    relocation      text    check (relocation in ('NONE', 'MUNICIPALITY', 'REGION')),
    -- the candidate has read it and agreed
    agreed_on       date,
    filed_by_id     bigint  references account (id) on delete set null,
    constraint application_inside_municipality unique (municipality_id, id),
    constraint application_season_fk foreign key (municipality_id, season_id)
        references reserve_season (municipality_id, id),
    constraint application_educator_fk foreign key (municipality_id, educator_id)
        references educator (municipality_id, id),
    constraint application_school_fk foreign key (municipality_id, school_id)
        references school (municipality_id, id)
);
-- one a season and person; who has withdrawn may come again
create unique index application_once on application (municipality_id, season_id, educator_id)
    where state <> 'WITHDRAWN';
create sequence application_seq increment by 50;
create index application_by_educator on application (municipality_id, educator_id);
create index application_by_school on application (municipality_id, school_id);
create index application_by_filer on application (filed_by_id);

create table application_history (
    id              bigint not null,
    revision        bigint not null references revision (id),
    revision_type   smallint,
    season_id       bigint,
    educator_id     bigint,
    school_id       bigint,
    full_name       text,
    state           text,
    state_on        date,
    position        text,
    service_years   integer,
    birth_date      date,
    higher_education boolean,
    promotions      text,
    experience      text,
    qualities       text,
    career          text,
    other           text,
    phone           text,
    email           text,
    relocation      text,
    agreed_on       date,
    filed_by_id     bigint,
    primary key (id, revision)
);

-- never changed
create table application_step (
    id              bigint  primary key,
    version         integer not null,
    municipality_id bigint  not null references municipality (id),
    application_id  bigint  not null,
    from_state      text    not null,
    to_state        text    not null,
    made_at         timestamptz not null,
    made_by_id      bigint  references account (id) on delete set null,
    actor           text    not null check (actor in ('CANDIDATE', 'SCHOOL', 'EXPERT', 'CENTRE', 'LEADER', 'HEAD')),
    reason          text    check (reason <> ''),
    -- the order or another paper it rests on
    document        text    check (document <> ''),
    constraint application_step_inside_municipality unique (municipality_id, id),
    -- a state is left once: a second press of the same button finds nothing to do
    constraint application_step_application_fk foreign key (municipality_id, application_id)
        references application (municipality_id, id)
);
create sequence application_step_seq increment by 50;
create index application_step_by_application on application_step (municipality_id, application_id);
create index application_step_by_account on application_step (made_by_id);

create table application_file (
    id              bigint  primary key,
    version         integer not null,
    municipality_id bigint  not null references municipality (id),
    application_id  bigint  not null,
    attachment_id   bigint  not null,
    kind            text    not null check (kind in ('PORTFOLIO', 'REFERENCE', 'CONSENT', 'OTHER')),
    added_on        date    not null,
    constraint application_file_inside_municipality unique (municipality_id, id),
    constraint application_file_application_fk foreign key (municipality_id, application_id)
        references application (municipality_id, id),
    constraint application_file_attachment_fk foreign key (municipality_id, attachment_id)
        references attachment (municipality_id, id)
);
create sequence application_file_seq increment by 50;
create index application_file_by_application on application_file (municipality_id, application_id);
create index application_file_by_attachment on application_file (municipality_id, attachment_id);
