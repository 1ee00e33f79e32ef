-- What the admitted have done of their training, and the lists of events certified by the leader (domain §8.3, §8.4).
create table training_entry (
    id                 bigint  primary key,
    version            integer not null,
    municipality_id    bigint  not null references municipality (id),
    application_id     bigint  not null,
    kind               text    not null check (kind in ('BUSINESS_GAME', 'PSYCHOLOGICAL_TRAINING',
        'COURSE_PUBLIC_ADMINISTRATION', 'COURSE_MANAGEMENT', 'COURSE_STAFF', 'INTERNSHIP', 'OTHER')),
    title              text    collate russian check (title <> ''),
    starts_on          date    check (starts_on between date '1990-01-01' and date '2100-12-31'),
    ends_on            date    check (ends_on between date '1990-01-01' and date '2100-12-31'),
    certificate_number text    check (certificate_number <> ''),
    issued_on          date    check (issued_on between date '1990-01-01' and date '2100-12-31'),
    issuer             text    collate russian check (issuer <> ''),
    hours              integer check (hours between 1 and 2000),
    attachment_id      bigint,
    host_school_id     bigint,
    -- what was known of the base on the day it was assigned; it stays when the classification changes
    host_assigned_on   date,
    host_year          integer check (host_year between 2000 and 2100),
    host_type          text    check (host_type in ('EFFECTIVE', 'RESILIENT', 'INEFFECTIVE', 'STRUGGLING', 'UNDEFINED')),
    host_stable_high   text    check (host_stable_high in ('YES', 'NO', 'INSUFFICIENT_DATA', 'NOT_APPLICABLE')),
    host_represented   boolean,
    host_reason        text    check (host_reason <> ''),
    constraint training_entry_inside_municipality unique (municipality_id, id),
    constraint training_entry_forward check (ends_on >= starts_on),
    constraint training_entry_certificate check (certificate_number is null or (issued_on is not null and issuer is not null)),
    constraint training_entry_course check (kind not like 'COURSE%' or (certificate_number is not null and hours is not null)),
    constraint training_entry_days check (kind like 'COURSE%' or (starts_on is not null and ends_on is not null)),
    constraint training_entry_host check ((kind = 'INTERNSHIP') = (host_school_id is not null)
        and (host_school_id is null) = (host_assigned_on is null)
        and (host_school_id is null) = (host_represented is null)),
    constraint training_entry_application_fk foreign key (municipality_id, application_id)
        references application (municipality_id, id),
    constraint training_entry_attachment_fk foreign key (municipality_id, attachment_id)
        references attachment (municipality_id, id),
    constraint training_entry_host_fk foreign key (municipality_id, host_school_id)
        references school (municipality_id, id)
);
create sequence training_entry_seq increment by 50;
create index training_entry_by_application on training_entry (municipality_id, application_id);
create index training_entry_by_attachment on training_entry (municipality_id, attachment_id);
create index training_entry_by_host on training_entry (municipality_id, host_school_id);
create unique index training_certificate_once
    on training_entry (municipality_id, lower(issuer), lower(certificate_number)) where certificate_number is not null;
create unique index training_course_once
    on training_entry (municipality_id, application_id, kind) where kind like 'COURSE%';

create table training_entry_history (
    id                 bigint not null,
    revision           bigint not null references revision (id),
    revision_type      smallint,
    application_id     bigint,
    kind               text,
    title              text,
    starts_on          date,
    ends_on            date,
    certificate_number text,
    issued_on          date,
    issuer             text,
    hours              integer,
    attachment_id      bigint,
    host_school_id     bigint,
    host_assigned_on   date,
    host_year          integer,
    host_type          text,
    host_stable_high   text,
    host_represented   boolean,
    host_reason        text,
    primary key (id, revision)
);

create table certified_events (
    id              bigint  primary key,
    version         integer not null,
    municipality_id bigint  not null references municipality (id),
    application_id  bigint  not null,
    -- a line each, as they were on that day
    events          text    not null check (events <> ''),
    certified_on    date    not null,
    certified_by_id bigint  references account (id) on delete set null,
    constraint certified_events_inside_municipality unique (municipality_id, id),
    constraint certified_events_once unique (municipality_id, application_id),
    constraint certified_events_application_fk foreign key (municipality_id, application_id)
        references application (municipality_id, id)
);
create sequence certified_events_seq increment by 50;
create index certified_events_by_certifier on certified_events (certified_by_id);
