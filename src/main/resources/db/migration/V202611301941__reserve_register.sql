-- The register of the reserve (реестр): the eight obligatory fields as of inclusion (domain §8.4). Nothing of it is deleted.
create table register_entry (
    id                bigint  primary key,
    version           integer not null,
    municipality_id   bigint  not null references municipality (id),
    application_id    bigint  not null,
    full_name         text    not null collate russian check (full_name <> ''),
    -- as it was called then
    school_name       text    not null collate russian check (school_name <> ''),
    service_years     integer not null check (service_years between 0 and 70),
    training_from     date    not null,
    training_until    date    not null,
    -- a line each; at least one of both
    further_training  text    check (further_training <> ''),
    attended_events   text    check (attended_events <> ''),
    relocation        text    not null check (relocation in ('NONE', 'MUNICIPALITY', 'REGION')),
    phone             text    check (phone <> ''),
    email             text    check (email <> ''),
    order_number      text    not null check (order_number <> ''),
    order_on          date    not null check (order_on between date '1990-01-01' and date '2100-12-31'),
    valid_until       date    not null check (valid_until between date '1990-01-01' and date '2110-12-31'),
    left_on           date,
    exit_cause        text    check (exit_cause in ('APPOINTED', 'REFUSED', 'EXPIRED', 'EXCLUDED')),
    exit_reason       text    check (exit_reason <> ''),
    exit_order_number text    check (exit_order_number <> ''),
    constraint register_entry_inside_municipality unique (municipality_id, id),
    -- a second press of the same button makes no second entry
    constraint register_entry_once unique (municipality_id, application_id),
    constraint register_entry_training_forward check (training_until >= training_from),
    constraint register_entry_further check (further_training is not null or attended_events is not null),
    constraint register_entry_contact check (phone is not null or email is not null),
    constraint register_entry_valid check (valid_until > order_on),
    constraint register_entry_exit check ((left_on is null) = (exit_cause is null)
        and (left_on is null) = (exit_reason is null) and (left_on is null) = (exit_order_number is null)
        and left_on >= order_on),
    constraint register_entry_application_fk foreign key (municipality_id, application_id)
        references application (municipality_id, id)
);
create sequence register_entry_seq increment by 50;
create index register_entry_by_name on register_entry (municipality_id, full_name);

create table register_entry_history (
    id                bigint not null,
    revision          bigint not null references revision (id),
    revision_type     smallint,
    application_id    bigint,
    full_name         text,
    school_name       text,
    service_years     integer,
    training_from     date,
    training_until    date,
    further_training  text,
    attended_events   text,
    relocation        text,
    phone             text,
    email             text,
    order_number      text,
    order_on          date,
    valid_until       date,
    left_on           date,
    exit_cause        text,
    exit_reason       text,
    exit_order_number text,
    primary key (id, revision)
);

create table register_certificate (
    id              bigint  primary key,
    version         integer not null,
    municipality_id bigint  not null references municipality (id),
    entry_id        bigint  not null,
    course          text    not null check (course in ('COURSE_PUBLIC_ADMINISTRATION', 'COURSE_MANAGEMENT', 'COURSE_STAFF')),
    number          text    not null check (number <> ''),
    issued_on       date    not null,
    issuer          text    not null collate russian check (issuer <> ''),
    hours           integer not null check (hours between 1 and 2000),
    constraint register_certificate_inside_municipality unique (municipality_id, id),
    constraint register_certificate_once unique (municipality_id, entry_id, course),
    constraint register_certificate_entry_fk foreign key (municipality_id, entry_id)
        references register_entry (municipality_id, id)
);
create sequence register_certificate_seq increment by 50;

create table register_renewal (
    id              bigint  primary key,
    version         integer not null,
    municipality_id bigint  not null references municipality (id),
    entry_id        bigint  not null,
    former_until    date    not null,
    valid_until     date    not null,
    order_number    text    not null check (order_number <> ''),
    order_on        date    not null check (order_on between date '1990-01-01' and date '2100-12-31'),
    renewed_by_id   bigint  references account (id) on delete set null,
    constraint register_renewal_inside_municipality unique (municipality_id, id),
    constraint register_renewal_forward check (valid_until > former_until),
    constraint register_renewal_entry_fk foreign key (municipality_id, entry_id)
        references register_entry (municipality_id, id)
);
create sequence register_renewal_seq increment by 50;
create index register_renewal_by_entry on register_renewal (municipality_id, entry_id);
create index register_renewal_by_account on register_renewal (renewed_by_id);
