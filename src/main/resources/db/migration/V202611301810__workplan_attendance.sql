-- A date of an event (дата проведения): an event has any number of them.
create table event_session (
    id                 bigint  primary key,
    version            integer not null,
    municipality_id    bigint  not null references municipality (id),
    event_id           bigint  not null,
    held_on            date    not null check (held_on between date '1990-01-01' and date '2100-12-31'),
    starts_at          time,
    ends_at            time,
    place              text    collate russian check (place <> ''),
    seats              integer check (seats between 1 and 10000),
    -- academic hours, as the certificate tells them
    hours              integer check (hours between 1 and 500),
    registration_open  boolean not null,
    registration_until date    check (registration_until between date '1990-01-01' and date '2100-12-31'),
    -- why it does not take place; nothing for one that does
    cancel_reason      text    check (cancel_reason <> ''),
    constraint event_session_inside_municipality unique (municipality_id, id),
    constraint event_session_forward check (ends_at > starts_at),
    constraint event_session_begins check (starts_at is not null or ends_at is null),
    constraint event_session_registration check (registration_until <= held_on),
    constraint event_session_event_fk foreign key (municipality_id, event_id)
        references planned_event (municipality_id, id) on delete cascade
);
create sequence event_session_seq increment by 50;
create index event_session_by_event on event_session (municipality_id, event_id, held_on);
create index event_session_by_day on event_session (municipality_id, held_on);

create table event_session_history (
    id                 bigint not null,
    revision           bigint not null references revision (id),
    revision_type      smallint,
    event_id           bigint,
    held_on            date,
    starts_at          time,
    ends_at            time,
    place              text,
    seats              integer,
    hours              integer,
    registration_open  boolean,
    registration_until date,
    cancel_reason      text,
    primary key (id, revision)
);

-- Somebody on the list of a date: invited, coming, been there (участие).
create table participation (
    id                 bigint      primary key,
    version            integer     not null,
    municipality_id    bigint      not null references municipality (id),
    session_id         bigint      not null,
    educator_id        bigint      not null,
    -- where the educator worked then
    school_id          bigint      not null,
    state              text        not null check (state in ('INVITED', 'REGISTERED', 'DECLINED', 'ATTENDED', 'ABSENT')),
    recorded_by        text        not null check (recorded_by in ('LIST', 'SCHOOL', 'QR', 'IMPORT', 'SELF')),
    recorded_at        timestamptz not null,
    certificate_number text        check (certificate_number ~ '^[0-9]{4}-[0-9A-Z]{5}-[0-9A-Z]{5}$'),
    certified_on       date,
    constraint participation_inside_municipality unique (municipality_id, id),
    constraint participation_once unique (municipality_id, session_id, educator_id),
    constraint participation_certificate_once unique (municipality_id, certificate_number),
    constraint participation_certificate check ((certificate_number is null) = (certified_on is null)),
    constraint participation_session_fk foreign key (municipality_id, session_id)
        references event_session (municipality_id, id),
    constraint participation_educator_fk foreign key (municipality_id, educator_id)
        references educator (municipality_id, id),
    constraint participation_school_fk foreign key (municipality_id, school_id)
        references school (municipality_id, id)
);
create sequence participation_seq increment by 50;
create index participation_by_state on participation (municipality_id, session_id, state);
create index participation_by_educator on participation (municipality_id, educator_id);
create index participation_by_school on participation (municipality_id, school_id);
create index participation_by_certificate on participation (certificate_number);

-- What the QR code of a date leads to. Whoever knows the token gets to the page, so only its SHA-256 is kept.
create table visit_link (
    id              bigint      primary key,
    version         integer     not null,
    municipality_id bigint      not null references municipality (id),
    session_id      bigint      not null,
    token_hash      text        not null check (token_hash ~ '^[0-9a-f]{64}$'),
    made_at         timestamptz not null,
    constraint visit_link_inside_municipality unique (municipality_id, id),
    constraint visit_link_once unique (municipality_id, session_id),
    constraint visit_link_session_fk foreign key (municipality_id, session_id)
        references event_session (municipality_id, id) on delete cascade
);
create sequence visit_link_seq increment by 50;
create index visit_link_by_token on visit_link (token_hash);
