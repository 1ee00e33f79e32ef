-- Where an educator worked before, what the educator agreed to, and whose name was taken off on demand.
alter table educator add column anonymised_on date;
alter table educator_history add column anonymised_on date;

create table past_employment (
    id              bigint  primary key,
    version         integer not null,
    municipality_id bigint  not null references municipality (id),
    educator_id     bigint  not null,
    school_id       bigint  not null,
    position        text    not null collate russian,
    -- empty when nobody knows
    starts_on       date,
    ends_on         date    not null check (ends_on >= starts_on),
    constraint past_employment_inside_municipality unique (municipality_id, id),
    constraint past_employment_educator_fk foreign key (municipality_id, educator_id)
        references educator (municipality_id, id),
    constraint past_employment_school_fk foreign key (municipality_id, school_id) references school (municipality_id, id)
);
create sequence past_employment_seq increment by 50;
create index past_employment_by_educator on past_employment (municipality_id, educator_id, ends_on);
create index past_employment_by_school on past_employment (municipality_id, school_id);

-- A document of its own for each purpose (152-ФЗ).
create table consent (
    id              bigint  primary key,
    version         integer not null,
    municipality_id bigint  not null references municipality (id),
    educator_id     bigint  not null,
    purpose         text    not null check (purpose in ('PROCESSING', 'PUBLICATION', 'IMAGE')),
    document        text    not null check (document <> ''),
    text_version    text    not null check (text_version <> ''),
    given_on        date    not null,
    -- the last day, empty while there is none
    valid_until     date check (valid_until >= given_on),
    withdrawn_on    date check (withdrawn_on >= given_on),
    constraint consent_inside_municipality unique (municipality_id, id),
    constraint consent_educator_fk foreign key (municipality_id, educator_id) references educator (municipality_id, id)
);
create sequence consent_seq increment by 50;
create index consent_by_educator on consent (municipality_id, educator_id, purpose);
